import { expect, test } from 'vitest';
import { roomSettingsIn } from './room-settings.ts';

const usual = roomSettingsIn({});

test.each([
  ['a split too narrow', { split: 3 }, { split: 30 }],
  ['a split too wide', { split: 99 }, { split: 75 }],
  ['a split that is no number', { split: '50' }, { split: usual.split }],
  ['keys turned off', { singleKeys: false }, { singleKeys: false }],
  ['phrases among other things', { phrases: ['a', 3, '', 'b'] }, { phrases: ['a', 'b'] }],
  [
    'hanging, as far as it goes',
    { hanging: { cineSpeed: 25 } },
    { hanging: { ...usual.hanging, cineSpeed: 25 } },
  ],
  ['hanging that is a list', { hanging: [] }, { hanging: usual.hanging }],
] as const)('%s', (_, kept, expected) => {
  expect(roomSettingsIn(kept)).toEqual({ ...usual, ...expected });
});

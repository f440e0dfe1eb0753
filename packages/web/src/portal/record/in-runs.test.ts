import { expect, it } from 'vitest';
import { inRuns } from './in-runs.ts';

const at = (minute: number, who: string, act: string) => ({
  at: new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString(),
  who,
  act,
});

it('folds what one person did without a long pause, and nothing else', () => {
  const runs = inRuns([
    at(50, 'a', 'view-case'),
    at(45, 'a', 'view-story'),
    at(36, 'a', 'view-case'),
    at(10, 'a', 'view-case'),
    at(9, 'b', 'view-case'),
  ]);
  expect(runs.map(({ entry, acts }) => [entry.who, acts])).toEqual([
    ['a', ['view-case', 'view-story']],
    ['a', ['view-case']],
    ['b', ['view-case']],
  ]);
});

it('takes none', () => {
  expect(inRuns([])).toEqual([]);
});

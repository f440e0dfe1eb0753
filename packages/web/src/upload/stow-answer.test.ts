import { expect, it } from 'vitest';
import { readStowAnswer } from './stow-answer.ts';

const instance = (uid: string, reason?: number) => ({
  '00081150': { vr: 'UI', Value: ['1.2.840.10008.5.1.4.1.1.4'] },
  '00081155': { vr: 'UI', Value: [uid] },
  ...(reason !== undefined && { '00081197': { vr: 'US', Value: [reason] } }),
});

it('reads what was kept and what failed, with the reason', () => {
  const answer = readStowAnswer({
    '00081199': { vr: 'SQ', Value: [instance('1.1'), instance('1.2')] },
    '00081198': { vr: 'SQ', Value: [instance('1.3', 0x0111), instance('1.4', 0xc000), instance('1.5', 42)] },
  });
  expect([...answer.kept]).toEqual(['1.1', '1.2']);
  expect([...answer.failed]).toEqual([
    ['1.3', 'different-content'],
    ['1.4', 'not-dicom'],
    ['1.5', 'refused'],
  ]);
});

it.each([
  null,
  undefined,
  'x',
  {},
  { '00081199': {} },
  { '00081199': { Value: 'x' } },
  { '00081199': { Value: [7] } },
])('takes %o for an answer about nothing', (answer) => {
  expect(readStowAnswer(answer)).toEqual({ kept: new Set(), failed: new Map() });
});

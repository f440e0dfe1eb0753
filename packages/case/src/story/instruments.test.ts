import { expect, it } from 'vitest';
import { doubtsOf, instruments, type GivenScore } from './instruments.ts';

const score = (more: Partial<GivenScore>): GivenScore => ({
  instrument: 'quickdash',
  score: 40,
  date: '2026-05-01',
  answered: 11,
  ...more,
});

it.each<[string, Partial<GivenScore>, readonly string[]]>([
  ['good', {}, []],
  ['one blank', { answered: 10 }, []],
  ['two blanks', { answered: 9 }, ['too-few-answers']],
  ['too high', { score: 101 }, ['out-of-range']],
  ['no number', { score: Number.NaN }, ['out-of-range']],
  ['last year', { date: '2025-05-01' }, ['stale']],
  ['some day', { date: 'May' }, ['no-date']],
  [
    'Roland-Morris, five blanks',
    { instrument: 'roland-morris', score: 20, answered: 19 },
    ['too-few-answers'],
  ],
])('a score, %s', (_, given, doubts) => {
  expect(doubtsOf(score(given), '2026-06-01')).toEqual(doubts);
});

it('asks only what is nobody’s or ours, and says every licence', () => {
  const asked = Object.entries(instruments).filter(([, { use }]) => use === 'own');
  expect(asked.map(([id]) => id)).toEqual(['pain-nrs', 'activities', 'percent-of-normal']);
  expect(Object.values(instruments).filter(({ licence }) => licence.length === 0)).toEqual([]);
});

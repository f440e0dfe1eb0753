import { expect, it } from 'vitest';
import { Problem } from '../api/problem.ts';
import { isBecause, problemWord } from './problem-word.ts';

const refused = (code: 'not-allowed' | 'not-signed-in', reason: string) =>
  new Problem(code, [{ at: 'x', reason }]);

it.each([
  [refused('not-signed-in', 'wrong-address-or-password'), 'problem.wrong-password'],
  [refused('not-allowed', 'something-new'), 'problem.other'],
  [new Problem('no-connection'), 'problem.connection'],
  [new TypeError('x'), 'problem.other'],
] as const)('%o is told as %s', (error, word) => {
  expect(problemWord(error)).toBe(word);
});

it('knows a reason', () => {
  expect(isBecause(refused('not-allowed', 'not-verified'), 'not-verified')).toBe(true);
  expect(isBecause(undefined, 'not-verified')).toBe(false);
});

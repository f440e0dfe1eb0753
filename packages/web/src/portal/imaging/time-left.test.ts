import { expect, it } from 'vitest';
import { timeLeft } from './time-left.ts';

it.each([
  [0, 'seconds', 1],
  [59, 'seconds', 1],
  [61, 'minutes', 2],
  [9 * 60, 'minutes', 9],
  [11 * 60, 'minutes', 15],
  [59 * 60, 'minutes', 60],
  [61 * 60, 'hours', 2],
] as const)('%i seconds are %s %i', (seconds, word, count) => {
  expect(timeLeft(seconds)).toEqual({ word, count });
});

it.each([null, Infinity])('%s is not known', (seconds) => {
  expect(timeLeft(seconds)).toBeUndefined();
});

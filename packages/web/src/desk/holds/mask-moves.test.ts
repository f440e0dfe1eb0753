import { expect, it } from 'vitest';
import { begun, drawn, moved, resized, stepOf } from './mask-moves.ts';

const size = { rows: 200, columns: 100 };

it.each([
  ['from corner to corner', { x: 0.1, y: 0.1 }, { x: 0.5, y: 0.2 }, { x: 10, y: 20, width: 40, height: 20 }],
  ['backwards', { x: 0.5, y: 0.2 }, { x: 0.1, y: 0.1 }, { x: 10, y: 20, width: 40, height: 20 }],
  [
    'outward to whole pixels',
    { x: 0.101, y: 0.101 },
    { x: 0.499, y: 0.199 },
    { x: 10, y: 20, width: 40, height: 20 },
  ],
  ['beyond the picture', { x: -1, y: -1 }, { x: 2, y: 2 }, { x: 0, y: 0, width: 100, height: 200 }],
  ['a click', { x: 0.5, y: 0.5 }, { x: 0.502, y: 0.9 }, null],
])('%s is drawn', (_, from, to, mask) => {
  expect(drawn(from, to, size)).toEqual(mask);
});

it('moves within the picture and keeps its size', () => {
  const mask = { x: 90, y: 190, width: 10, height: 10 };
  expect(moved(mask, { x: 0.5, y: 0.5 }, size)).toEqual(mask);
  expect(moved(mask, { x: -0.1, y: -0.05 }, size)).toEqual({ ...mask, x: 80, y: 180 });
  expect(moved(mask, { x: -5, y: -5 }, size)).toEqual({ ...mask, x: 0, y: 0 });
});

it('grows to the edge and shrinks to one pixel', () => {
  const mask = { x: 90, y: 190, width: 5, height: 5 };
  expect(resized(mask, { x: 1, y: 1 }, size)).toEqual({ ...mask, width: 10, height: 10 });
  expect(resized(mask, { x: -1, y: -1 }, size)).toEqual({ ...mask, width: 1, height: 1 });
});

it('begins within the picture, however small that is', () => {
  expect(begun({ rows: 1, columns: 1 })).toEqual({ x: 0, y: 0, width: 1, height: 1 });
});

it('arrow keys move, others do not', () => {
  expect(stepOf('ArrowLeft')).toEqual({ x: -0.01, y: 0 });
  expect(stepOf('a')).toBeUndefined();
});

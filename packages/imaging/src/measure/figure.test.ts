import { measurements } from './measurements.ts';
import { describe, expect, it } from 'vitest';
import { figureOf } from './figure.ts';
import { layFigure } from './lay-figure.ts';

describe.each(
  measurements.filter(({ outline }) => outline !== true).map((recipe) => [recipe.id, recipe] as const),
)('the figure of %s', (id, { spots }) => {
  const strokes = figureOf(id, spots.length);

  it('goes through landmarks that there are', () => {
    const named = strokes.flatMap(([, ...indexes]) => indexes);
    expect(Math.max(...named)).toBeLessThan(spots.length);
  });

  it('is drawn whole when all points are there, and not at all with none', () => {
    const places = spots.map(([, x, y]) => [x * 100, y * 100] as const);
    expect(layFigure(strokes, places).length).toBeGreaterThanOrEqual(strokes.length);
    expect(layFigure(strokes, [])).toEqual([]);
  });
});

describe('ink', () => {
  it('puts a circle through three points', () => {
    expect(
      layFigure(
        [['circle', 0, 1, 2]],
        [
          [0, 5],
          [5, 0],
          [10, 5],
        ],
      )[0],
    ).toEqual({
      is: 'circle',
      centre: [5, 5],
      radius: 5,
    });
  });

  it('drops a right angle', () => {
    expect(
      layFigure(
        [['drop', 2, 0, 1]],
        [
          [0, 0],
          [10, 0],
          [4, 7],
        ],
      ),
    ).toEqual([{ is: 'line', from: [4, 7], to: [4, 0], thin: true }]);
  });

  it.each<readonly [string, [number, number][]]>([
    [
      'on one line',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'on one spot',
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ],
  ])('draws no circle through three points %s', (_, places) => {
    expect(layFigure([['circle', 0, 1, 2]], places)).toEqual([]);
  });
});

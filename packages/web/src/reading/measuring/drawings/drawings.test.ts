import { measurements, type Recipe, type Spot } from '@overread/imaging';
import { describe, expect, it } from 'vitest';
import type { Shape, SketchPoint } from './drawing.ts';
import { drawingOf, drawings, type DrawingId } from './drawing-of.ts';
import { sketchPath } from './sketch-path.ts';

/** Of a hundred: what the eye takes for "on the line". */
const near = 3;

describe.each(measurements.map((recipe) => [recipe.id, recipe] as const))('%s', (id, recipe) => {
  it.each(recipe.spots.map((spot) => [spot[0], spot] as const))(
    'has a place for "%s" on or in what is drawn',
    (_, spot) => {
      const point = onSketch(spot);
      const shapes: readonly Shape[] = drawings[drawingOf[id]];
      const far = Math.min(...shapes.map((shape) => farFrom(shape, point)));
      expect(far).toBeLessThanOrEqual(near);
      expect(Math.min(...point)).toBeGreaterThan(2);
      expect(Math.max(...point)).toBeLessThan(98);
    },
  );

  it('shows its landmarks apart from each other', () => {
    expect(crowded(recipe)).toEqual([]);
  });
});

it('draws nothing that no measurement uses', () => {
  const used = new Set<DrawingId>(Object.values(drawingOf));
  expect(Object.keys(drawings).filter((id) => !used.has(id as DrawingId))).toEqual([]);
});

it('covers each joint and projection of the reading room', () => {
  const wanted: DrawingId[] = [
    'knee-ap',
    'knee-lateral',
    'skyline',
    'long-leg',
    'pelvis-ap',
    'hip-lateral',
    'spine-lumbar',
    'spine-axial',
    'shoulder-ap',
    'shoulder-axial',
    'cuff-sagittal',
    'knee-axial',
  ];
  expect(wanted.filter((id) => !(id in drawings))).toEqual([]);
});

it('makes paths that browsers read', () => {
  const paths = Object.values(drawings).flatMap((shapes) =>
    shapes.flatMap((shape) => ('circle' in shape ? [] : [sketchPath(shape)])),
  );
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !/^M[-\d.,]+([LC][-\d., LC]+)Z?$/.test(path))).toEqual([]);
});

const onSketch = ([, x, y]: Spot): SketchPoint => [x * 100, y * 100];

/** Landmarks that would be drawn on each other, but for those that the recipe lets coincide. */
function crowded({ spots, mayCoincide = [] }: Recipe): string[] {
  const may = (a: string, b: string): boolean =>
    mayCoincide.some(
      (pair) => (pair as readonly string[]).includes(a) && (pair as readonly string[]).includes(b),
    );
  return spots.flatMap((one, index) =>
    spots
      .slice(index + 1)
      .filter((other) => !may(one[0], other[0]) && distance(onSketch(one), onSketch(other)) < 3.5)
      .map((other) => `${one[0]} ${other[0]}`),
  );
}

/** 0 inside a closed shape. */
function farFrom(shape: Shape, point: SketchPoint): number {
  if ('circle' in shape) {
    const [x, y, radius] = shape.circle;
    return Math.max(0, distance([x, y], point) - radius);
  }
  const { points, closed } = shape;
  const ends = closed ? [...points, ...points.slice(0, 1)] : points;
  if (closed && isInside(points, point)) return 0;
  return Math.min(...ends.slice(1).map((to, index) => fromStretch(ends[index] ?? to, to, point)));
}

function isInside(points: readonly SketchPoint[], [x, y]: SketchPoint): boolean {
  return points.reduce((inside, [toX, toY], index) => {
    const [fromX, fromY] = points.at(index - 1) ?? [toX, toY];
    const crosses = fromY > y !== toY > y && x < fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY);
    return crosses ? !inside : inside;
  }, false);
}

function fromStretch(from: SketchPoint, to: SketchPoint, point: SketchPoint): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.max(0, Math.min(1, along));
  return distance([from[0] + at * dx, from[1] + at * dy], point);
}

const distance = (a: SketchPoint, b: SketchPoint): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

import { expect, test } from 'vitest';
import {
  isMirrored,
  panned,
  placingOf,
  plainView,
  toCanvas,
  toImage,
  turned,
  zoomedAt,
  type View,
} from './placing.ts';

const shape = { columns: 200, rows: 100, aspect: 1 };
const size = { width: 400, height: 400 };
const corner = [0, 0] as const;

/** Where the outer corner of the first pixel lies: the picture is 400 x 200 in a square of 400. */
test.each<[string, Partial<View>, readonly [number, number]]>([
  ['as it is', {}, [0, 100]],
  ['a quarter turned clockwise', { turn: 90 }, [300, 0]],
  ['half turned', { turn: 180 }, [400, 300]],
  ['flipped sideways', { flipsSideways: true }, [400, 100]],
  ['flipped up and down', { flipsUpDown: true }, [0, 300]],
  ['a quarter turned, then flipped sideways', { turn: 90, flipsSideways: true }, [100, 0]],
  ['at twice the size', { zoom: 2 }, [-200, 0]],
  ['with another middle', { middle: [0, 0] }, [200, 200]],
])('places the picture %s', (_, view, expected) => {
  const [x, y] = toCanvas(placingOf({ ...plainView, ...view }, shape, size), corner);
  expect(x).toBeCloseTo(expected[0], 9);
  expect(y).toBeCloseTo(expected[1], 9);
});

test('keeps tall pixels tall', () => {
  const placing = placingOf(plainView, { columns: 100, rows: 100, aspect: 2 }, size);
  expect(toCanvas(placing, [0, 0])).toEqual([100, 0]);
  expect(toCanvas(placing, [100, 100])).toEqual([300, 400]);
});

test.each([0, 30, 90, 180, 275])('goes back from the cell to the image at %i degrees', (turn) => {
  const placing = placingOf(
    { zoom: 1.7, middle: [30, 40], turn, flipsSideways: true, flipsUpDown: false },
    { ...shape, aspect: 1.3 },
    size,
  );
  const [column, row] = toImage(placing, toCanvas(placing, [12.5, 88.25]));
  expect(column).toBeCloseTo(12.5, 9);
  expect(row).toBeCloseTo(88.25, 9);
});

test('zooms about the pointer', () => {
  const before = toImage(placingOf(plainView, shape, size), [50, 150]);
  const view = zoomedAt(plainView, shape, size, [50, 150], 3);
  const after = toImage(placingOf(view, shape, size), [50, 150]);
  expect(view.zoom).toBe(3);
  expect(after[0]).toBeCloseTo(before[0], 9);
  expect(after[1]).toBeCloseTo(before[1], 9);
});

test('does not zoom beyond use', () => {
  expect(zoomedAt(plainView, shape, size, [0, 0], 1e9).zoom).toBe(40);
  expect(zoomedAt(plainView, shape, size, [0, 0], 1e-9).zoom).toBe(0.1);
});

test('moves with the pointer, turned and flipped too', () => {
  const view: View = { zoom: 2, middle: undefined, turn: 90, flipsSideways: true, flipsUpDown: false };
  const before = toCanvas(placingOf(view, shape, size), corner);
  const after = toCanvas(placingOf(panned(view, shape, size, [15, -7]), shape, size), corner);
  expect(after[0] - before[0]).toBeCloseTo(15, 9);
  expect(after[1] - before[1]).toBeCloseTo(-7, 9);
});

test.each([false, true])('turns clockwise as seen when mirrored is %s', (flipsSideways) => {
  const view = { ...plainView, flipsSideways };
  const angle = (one: View): number => {
    const placing = placingOf(one, shape, size);
    return (Math.atan2(placing.b, placing.a) * 180) / Math.PI;
  };
  const difference = (angle(turned(view, 10)) - angle(view) + 360) % 360;
  expect(difference).toBeCloseTo(10, 9);
  expect(turned(view, 360).turn).toBe(0);
});

test('two flips are no mirror', () => {
  expect(isMirrored({ ...plainView, flipsSideways: true })).toBe(true);
  expect(isMirrored({ ...plainView, flipsUpDown: true })).toBe(true);
  expect(isMirrored({ ...plainView, flipsSideways: true, flipsUpDown: true })).toBe(false);
});

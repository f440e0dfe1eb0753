import { expect, test } from 'vitest';
import type { FrameHeader } from '../frames/frame-header.ts';
import { readFrameHeaders } from '../frames/read-frame-headers.ts';
import { followed, nearestPicture, sameShare } from './follow.ts';
import { crossLine, type Placed } from './lines.ts';

const header = (orientation: number[], position: number[], frameOfReference = '1.1'): FrameHeader => {
  const values: Record<string, unknown[]> = {
    '00280010': [100],
    '00280011': [100],
    '00280100': [16],
    '00280030': [2, 1],
    '00200037': orientation,
    '00200032': position,
    '00200052': [frameOfReference],
  };
  const [made] = readFrameHeaders(
    Object.fromEntries(Object.entries(values).map(([tag, Value]) => [tag, { Value }])),
  );
  if (!made) throw new Error('no header');
  return made;
};
const axial = [1, 0, 0, 0, 1, 0];
const sagittal = [0, 1, 0, 0, 0, -1];
const stack = (headers: readonly FrameHeader[]) => ({
  count: () => headers.length,
  header: (index: number) => headers[index],
});
const placed = ({ plane, spacing, layout, frameOfReferenceUid }: FrameHeader): Placed => {
  if (!plane || !spacing) throw new Error('not placed');
  return { plane, spacing, shape: layout, frameOfReferenceUid: frameOfReferenceUid ?? '' };
};

test('an axial slice is a level line on a sagittal one, from edge to edge of the slice', () => {
  // The sagittal's first pixel is at y -50, z 100; its pixels are 1 mm wide and 2 mm high.
  const on = placed(header(sagittal, [0, -50, 100]));
  const of = placed(header(axial, [-50, -20, 60]));
  // z 60 is 40 mm down: row 20, its centre half a pixel on. The slice reaches from y -21 to y 179.
  const [from, to] = crossLine(on, of) ?? [];
  const ends = [from, to].toSorted((one, other) => (one?.[0] ?? 0) - (other?.[0] ?? 0));
  expect(ends[0]?.[0]).toBeCloseTo(29.5);
  expect(ends[0]?.[1]).toBeCloseTo(20.5);
  expect(ends[1]?.[0]).toBeCloseTo(229.5);
  expect(ends[1]?.[1]).toBeCloseTo(20.5);
});

test.each([
  ['a parallel slice', header(axial, [0, 0, 10]), header(axial, [0, 0, 60])],
  ['another frame of reference', header(sagittal, [0, -50, 100]), header(axial, [-50, -20, 60], '1.2')],
  ['a slice that does not reach it', header(sagittal, [500, -50, 100]), header(axial, [-50, -20, 60])],
])('no line for %s', (_, on, of) => {
  expect(crossLine(placed(on), placed(of))).toBeUndefined();
});

const five = [0, 5, 10, 15, 20].map((z) => header(axial, [0, 0, z]));
const finer = [20, 18, 16, 14, 12, 10, 8].map((z) => header(axial, [0, 0, z]));
const elsewhere = [100, 103, 106, 109].map((z) => header(axial, [0, 0, z], '1.2'));
const across = [0, 5].map((x) => header(sagittal, [x, 0, 0]));

test.each([
  ['the slice at the same place, whichever way they are numbered', five, 1, 2, finer, 0, 5],
  ['the nearest one where none is there', five, 1, 3, finer, 0, 2],
  ['the last one beyond the end', five, 3, 0, finer, 0, 6],
  ['as far on in another frame of reference', five, 1, 2, elsewhere, 0, 2],
  ['as far back too', five, 2, 1, elsewhere, 3, 1],
  ['none where planes cross', five, 1, 2, across, 0, undefined],
])('follows to %s', (_, leader, from, to, other, index, expected) => {
  const [start, end] = [leader[from], leader[to]];
  expect(start && end && followed({ from: start, to: end }, stack(other), index)).toBe(expected);
});

test('finds the slice through a disc among slices of several tilts', () => {
  const level = header(axial, [-50, -100, 40]);
  const tilt = header([1, 0, 0, 0, Math.cos(0.4), Math.sin(0.4)], [-50, -100, -60]);
  expect(nearestPicture(stack([level, tilt]), [0, 0, 39])).toBe(0);
  expect(nearestPicture(stack([level, tilt]), [0, 0, -20])).toBe(1);
  expect(nearestPicture(stack([]), [0, 0, 0])).toBeUndefined();
});

test.each([
  [0, 10, 21, 0],
  [9, 10, 21, 20],
  [5, 11, 21, 10],
  [0, 1, 9, 4],
])('the same share of the way: %i of %i is %i in %i', (index, count, other, expected) => {
  expect(sameShare(index, count, other)).toBe(expected);
});

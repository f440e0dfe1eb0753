import { expect, test } from 'vitest';
import type { GreyPicture } from '../frames/decode-protocol.ts';
import type { FrameHeader } from '../frames/frame-header.ts';
import { readFrameHeaders } from '../frames/read-frame-headers.ts';
import type { PatientPlace } from '../viewer-port.ts';
import { cutGeometry, cutIndexAt } from './cut-geometry.ts';
import { cutPicture } from './cut-picture.ts';
import { volumeGrid, type VolumeGrid } from './volume-grid.ts';

/** Slices 3 mm apart of 12 x 10 pixels of 1 x 2 mm, from the head to the feet; the first pixel at -5, -8. */
const slice = (index: number, more: Record<string, unknown[]> = {}): FrameHeader => {
  const values: Record<string, unknown[]> = {
    '00280010': [10],
    '00280011': [12],
    '00280100': [16],
    '00280101': [16],
    '00280103': [1],
    '00280030': [2, 1],
    '00200037': [1, 0, 0, 0, 1, 0],
    '00200032': [-5, -8, 90 - 3 * index],
    ...more,
  };
  const [header] = readFrameHeaders(
    Object.fromEntries(Object.entries(values).map(([tag, Value]) => [tag, { Value }])),
  );
  if (!header) throw new Error('no header');
  return header;
};

const headers = Array.from({ length: 9 }, (_, index) => slice(index));

/** A value that is linear in place, so that what lies between is known by hand. */
const valueAt = ([x, y, z]: PatientPlace): number => 100 * x + 10 * y + z;

const pictureOf = (header: FrameHeader): GreyPicture => {
  const origin = header.plane?.origin ?? [0, 0, 0];
  const samples = Int32Array.from({ length: 120 }, (_, at) =>
    valueAt([origin[0] + (at % 12), origin[1] + 2 * Math.floor(at / 12), origin[2]]),
  );
  return { kind: 'grey', width: 12, height: 10, samples, least: -2000, most: 2000, low: -2000, high: 2000 };
};

const grid = volumeGrid(headers) as VolumeGrid;
const slices = grid.slices.map(({ index }) => pictureOf(headers[index] ?? slice(0)));

test.each(['axial', 'coronal', 'sagittal'] as const)(
  'every pixel of a %s cut has the value of its place',
  (cut) => {
    const geometry = cutGeometry(grid, cut);
    for (let index = 0; index < geometry.count; index += 3) {
      const picture = cutPicture(grid, geometry, index, slices, -9999);
      const { origin, row, column } = geometry.planeAt(index);
      for (let at = 0; at < picture.samples.length; at++) {
        const [x, y] = [at % geometry.columns, Math.floor(at / geometry.columns)];
        const place = [0, 1, 2].map(
          (axis) =>
            (origin[axis] ?? 0) +
            (row[axis] ?? 0) * x * geometry.pixel +
            (column[axis] ?? 0) * y * geometry.pixel,
        ) as unknown as PatientPlace;
        expect(Math.abs((picture.samples[at] ?? 0) - valueAt(place))).toBeLessThanOrEqual(0.5);
      }
    }
  },
);

// Right and down of the picture in patient coordinates, and its size: by hand from the grid above.
test.each([
  ['axial', [1, 0, 0], [0, 1, 0], 12, 19, 9],
  ['coronal', [1, 0, 0], [0, 0, -1], 12, 25, 10],
  ['sagittal', [0, 1, 0], [0, 0, -1], 19, 25, 12],
] as const)('a %s cut lies as it is looked at', (cut, right, down, columns, rows, count) => {
  const geometry = cutGeometry(grid, cut);
  const plane = geometry.planeAt(0);
  expect(plane.row.map((value) => value + 0)).toEqual(right);
  expect(plane.column.map((value) => value + 0)).toEqual(down);
  expect([geometry.columns, geometry.rows, geometry.count]).toEqual([columns, rows, count]);
});

test('finds the picture through a place', () => {
  expect(cutIndexAt(grid, cutGeometry(grid, 'sagittal'), [0, 0, 80])).toBe(5);
  expect(cutIndexAt(grid, cutGeometry(grid, 'coronal'), [0, 0, 80])).toBe(4);
  // From the feet: 66, 69, 72, 75, 78, 81.
  expect(cutIndexAt(grid, cutGeometry(grid, 'axial'), [0, 0, 80.2])).toBe(5);
  expect(cutIndexAt(grid, cutGeometry(grid, 'sagittal'), [900, 0, 80])).toBe(11);
});

test('where a slice is not here yet the picture stays blank there', () => {
  const geometry = cutGeometry(grid, 'coronal');
  const some = slices.map((picture, at) => (at < 2 ? picture : undefined));
  const { samples } = cutPicture(grid, geometry, 0, some, -9999);
  expect(samples[0]).toBe(-9999);
  expect(samples.at(-1)).toBe(valueAt([6, -8, 66]));
});

test('a coarse slice covers the same field', () => {
  const geometry = cutGeometry(grid, 'axial');
  const flat: GreyPicture = {
    ...(slices[0] as GreyPicture),
    width: 6,
    height: 5,
    samples: new Int32Array(30).fill(7),
  };
  const { samples } = cutPicture(
    grid,
    geometry,
    0,
    slices.map(() => flat),
    0,
  );
  expect(new Set(samples)).toEqual(new Set([7]));
});

const tilted = Array.from({ length: 9 }, (_, index) =>
  slice(index, { '00200032': [-5, -8 + index, 90 - 3 * index] }),
);
const turnedOne = headers.map((header, index) =>
  index === 4 ? slice(4, { '00200037': [0, 1, 0, 0, 0, -1] }) : header,
);

test.each([
  ['few slices', headers.slice(0, 5), 'too-few'],
  ['slices at one place', headers.map(() => slice(0)), 'too-few'],
  ['a tilted gantry', tilted, 'tilted'],
  ['a slice that lies otherwise', turnedOne, 'not-parallel'],
  ['no position', headers.map((_, index) => slice(index, { '00200032': [] })), 'no-position'],
  ['colour', headers.map((_, index) => slice(index, { '00280002': [3] })), 'colour'],
])('no cut through %s', (_, given, why) => {
  expect(volumeGrid(given)).toBe(why);
});

import { describe, expect, test } from 'vitest';
import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { instanceWith, mrImage } from './instance.test-support.ts';
import { pixelBytes, pixelsOf } from './read-pixels.ts';

const need = 131_072;
const place = (length: number | undefined, available: number): Partial<DicomInstance> => ({
  pixelData: { offset: 1000, length, available },
});
const jpeg = '1.2.840.10008.1.2.4.70';

describe('pixelsOf', () => {
  test.each<[string, Partial<DicomInstance>, object]>([
    ['all there', place(need, need), { missing: false, short: undefined }],
    ['the file ends early', place(need, 1000), { missing: false, short: { have: 1000, need } }],
    [
      'a length that promises less than the matrix',
      place(need / 2, need / 2),
      { missing: false, short: { have: need / 2, need } },
    ],
    ['no element', { pixelData: undefined }, { missing: true }],
    ['an empty element', place(0, 0), { missing: true }],
    ['the file ends before the first byte', place(need, 0), { missing: true }],
    [
      'compressed',
      { ...place(undefined, 40_000), transferSyntax: jpeg },
      { missing: false, short: undefined },
    ],
    ['compressed and cut off at once', { ...place(undefined, 0), transferSyntax: jpeg }, { missing: true }],
    [
      'reading stopped before, enough is left',
      { pixelData: undefined, unreadFrom: 2_000, size: need + 2_100 },
      { missing: false, short: undefined },
    ],
    [
      'reading stopped before, too little is left',
      { pixelData: undefined, unreadFrom: 2_000, size: 52_000 },
      { missing: false, short: { have: 50_000, need } },
    ],
    [
      'reading stopped before, nothing is left',
      { pixelData: undefined, unreadFrom: 2_000, size: 2_010 },
      { missing: true },
    ],
    [
      'a syntax nobody knows',
      { ...place(10, 10), transferSyntax: '1.2.3' },
      { missing: false, short: undefined },
    ],
  ])('%s', (_, more, expected) => {
    expect(pixelsOf(instanceWith(mrImage, more))).toMatchObject(expected);
  });
});

test.each([
  [{ Rows: 3, Columns: 3, BitsAllocated: 8, SamplesPerPixel: 3 }, 27],
  [{ Rows: 4, Columns: 4, BitsAllocated: 1 }, 2],
  [{ Rows: 2, Columns: 2, BitsAllocated: 16, NumberOfFrames: 5 }, 40],
  [
    { Rows: 4, Columns: 4, BitsAllocated: 8, SamplesPerPixel: 3, PhotometricInterpretation: 'YBR_FULL_422' },
    32,
  ],
  [{ Rows: 4 }, 0],
  [{ Rows: 2, Columns: 2, BitsAllocated: 8, NumberOfFrames: 4_000_000_000 }, 4],
])('%j need %i bytes', (values, bytes) => {
  expect(pixelBytes(instanceWith(values))).toBe(bytes);
});

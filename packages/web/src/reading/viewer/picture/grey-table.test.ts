import { expect, test } from 'vitest';
import type { GreyPicture } from '../frames/decode-protocol.ts';
import type { FrameHeader } from '../frames/frame-header.ts';
import { greyLookup, type Look } from './grey-table.ts';
import { drawPixels } from './draw-pixels.ts';
import { usualWindow } from './usual-window.ts';

const header: FrameHeader = {
  sopInstanceUid: '1.2',
  frame: 1,
  transferSyntaxUid: undefined,
  layout: {
    columns: 4,
    rows: 1,
    frames: 1,
    samples: 1,
    allocated: 16,
    stored: 16,
    highBit: 15,
    signed: true,
    planar: false,
    photometric: 'MONOCHROME2',
  },
  rescale: { slope: 1, intercept: 0 },
  modalityTable: undefined,
  windows: [],
  windowFunction: 'linear',
  valueTable: undefined,
  palette: undefined,
  padding: undefined,
  isInverse: false,
  plane: undefined,
  spacing: undefined,
  aspect: 1,
  patientOrientation: undefined,
  frameOfReferenceUid: undefined,
  speed: undefined,
};

const shown = (samples: readonly number[], own: Partial<FrameHeader>, look: Partial<Look>): number[] => {
  const picture: GreyPicture = {
    kind: 'grey',
    width: samples.length,
    height: 1,
    samples: Int32Array.from(samples),
    least: Math.min(...samples),
    most: Math.max(...samples),
    low: Math.min(...samples),
    high: Math.max(...samples),
  };
  const whole = { ...header, ...own };
  const rgba = new Uint32Array(samples.length);
  const lookup = greyLookup(picture, whole, {
    window: usualWindow(picture, whole),
    isInverted: false,
    ...look,
  });
  drawPixels(picture, lookup, rgba);
  expect([...rgba].every((value) => value >>> 24 === 255)).toBe(true);
  return [...rgba].map((value) => value & 255);
};

// Expected by hand from the formulas of PS3.3 C.11.2.1.
test.each<[string, readonly number[], Partial<FrameHeader>, Partial<Look>, readonly number[]]>([
  ['the whole spread without a window', [0, 50, 100], {}, {}, [0, 128, 255]],
  [
    'a stated window',
    [-1000, 0, 127, 255, 3000],
    { windows: [{ center: 128, width: 256 }] },
    {},
    [0, 0, 127, 255, 255],
  ],
  ['a window of one is a threshold', [9, 10, 11], {}, { window: { center: 10.5, width: 1 } }, [0, 0, 255]],
  [
    'rescaled values',
    [0, 1000, 2000],
    { rescale: { slope: 2, intercept: -1000 } },
    { window: { center: 1000.5, width: 2001 } },
    [0, 128, 255],
  ],
  [
    'an exact linear window',
    [0, 50, 100],
    { windowFunction: 'linear-exact' },
    { window: { center: 50, width: 100 } },
    [0, 128, 255],
  ],
  [
    'a sigmoid',
    [0, 50, 100],
    { windowFunction: 'sigmoid' },
    { window: { center: 50, width: 100 } },
    [30, 128, 225],
  ],
  ['MONOCHROME1', [0, 50, 100], { isInverse: true }, {}, [255, 127, 0]],
  ['inverted on wish', [0, 50, 100], {}, { isInverted: true }, [255, 127, 0]],
  ['MONOCHROME1 inverted on wish', [0, 50, 100], { isInverse: true }, { isInverted: true }, [0, 128, 255]],
  [
    'padding is black',
    [-2000, 0, 100],
    { padding: [-2000, -2000], isInverse: true },
    { window: { center: 50.5, width: 101 } },
    [0, 255, 0],
  ],
  ['negative values', [-1024, -1, 1023], {}, { window: { center: 0.5, width: 2048 } }, [0, 128, 255]],
  [
    'more than 16 bits',
    [0, 500_000, 1_000_000],
    {},
    { window: { center: 500_000.5, width: 1_000_001 } },
    [0, 128, 255],
  ],
])('%s', (_, samples, own, look, expected) => {
  const values = shown(samples, own, look);
  for (const [index, value] of values.entries())
    expect(Math.abs(value - (expected[index] ?? 0))).toBeLessThanOrEqual(1);
});

test('a table of grey values is used until a window is set', () => {
  const valueTable = { first: 10, entries: Uint16Array.of(0, 4095, 1000), bits: 12 };
  expect(shown([0, 10, 11, 12, 40], { valueTable }, {})).toEqual([0, 0, 255, 62, 62]);
  expect(shown([0, 40], { valueTable }, { window: { center: 20.5, width: 41 } })).toEqual([0, 255]);
});

test('a modality table comes before the window', () => {
  const modalityTable = { first: 0, entries: Uint16Array.of(100, 0, 50), bits: 8 };
  expect(shown([0, 1, 2], { modalityTable }, { window: { center: 50.5, width: 101 } })).toEqual([
    255, 0, 128,
  ]);
});

import { expect, test } from 'vitest';
import { sideLetters, type Lying, type SideLetters } from './letters.ts';
import { placingOf, plainView, type View } from './placing.ts';

const shape = { columns: 100, rows: 120, aspect: 1.4 };
const size = { width: 300, height: 300 };
const letters = (lying: Lying, view: Partial<View> = {}): SideLetters | undefined =>
  sideLetters(lying, placingOf({ ...plainView, ...view }, shape, size));
const told = (sides: SideLetters | undefined): string | undefined =>
  sides && `${sides.left} ${sides.right} ${sides.top} ${sides.bottom}`;

const axial: Lying = { plane: { row: [1, 0, 0], column: [0, 1, 0] }, letters: undefined };
const sagittal: Lying = { plane: { row: [0, 1, 0], column: [0, 0, -1] }, letters: undefined };
const coronal: Lying = { plane: { row: [1, 0, 0], column: [0, 0, -1] }, letters: undefined };
const chest: Lying = { plane: undefined, letters: ['L', 'F'] };
/** Shoulder: the scapula stands 40 degrees off the frontal plane. */
const oblique: Lying = { plane: { row: [0.766, 0.643, 0], column: [0, 0, -1] }, letters: undefined };

// left right top bottom
test.each<[string, Lying, Partial<View>, string]>([
  ['axial', axial, {}, 'R L A P'],
  ['sagittal', sagittal, {}, 'A P H F'],
  ['coronal', coronal, {}, 'R L H F'],
  ['a projection', chest, {}, 'R L H F'],
  ['an oblique plane', oblique, {}, 'RA LP H F'],
  ['coronal, flipped sideways', coronal, { flipsSideways: true }, 'L R H F'],
  ['coronal, flipped up and down', coronal, { flipsUpDown: true }, 'R L F H'],
  ['coronal, a quarter turned clockwise', coronal, { turn: 90 }, 'F H R L'],
  ['a projection, a quarter turned clockwise', chest, { turn: 90 }, 'F H R L'],
  ['a projection, half turned and flipped', chest, { turn: 180, flipsSideways: true }, 'R L F H'],
  ['a projection, a little turned', chest, { turn: 20 }, 'R L H F'],
])('%s', (_, lying, view, expected) => {
  expect(told(letters(lying, view))).toBe(expected);
});

test('says nothing where the image does not', () => {
  expect(letters({ plane: undefined, letters: undefined })).toBeUndefined();
});

import type { Picture } from './picture.ts';
import type { Shape } from './shape.ts';
import {
  ankleAcross,
  ankleSagittal,
  hip,
  shoulderAxial,
  shoulderCoronal,
  shoulderSagittal,
} from './slices-joints.ts';
import { kneeAxial, kneeCoronal, kneeSagittal } from './slices-knee.ts';
import { spineAxial, spineSagittal } from './slices-spine.ts';
import { slice, type Layer, type Look } from './tissue.ts';

/** What is drawn on a stack of slices; `depth` runs from -1 at the first slice to 1 at the last. */
export type StackPicture =
  | 'knee-sagittal'
  | 'knee-coronal'
  | 'knee-axial'
  | 'lumbar-sagittal'
  | 'lumbar-axial'
  | 'cervical-sagittal'
  | 'cervical-axial'
  | 'shoulder-coronal'
  | 'shoulder-sagittal'
  | 'shoulder-axial'
  | 'hip-coronal'
  | 'hip-axial'
  | 'hip-sagittal'
  | 'ankle-sagittal'
  | 'ankle-coronal'
  | 'ankle-axial';

const drawn: Readonly<Record<StackPicture, (depth: number) => readonly Layer[]>> = {
  'knee-sagittal': kneeSagittal,
  'knee-coronal': kneeCoronal,
  'knee-axial': kneeAxial,
  'lumbar-sagittal': (d) => spineSagittal({ count: 6, half: 0.082, x: 0.48, bow: 0.05 }, d),
  'lumbar-axial': (d) => spineAxial(false, d),
  'cervical-sagittal': (d) => spineSagittal({ count: 8, half: 0.056, x: 0.47, bow: 0.04 }, d),
  'cervical-axial': (d) => spineAxial(true, d),
  'shoulder-coronal': shoulderCoronal,
  'shoulder-sagittal': shoulderSagittal,
  'shoulder-axial': shoulderAxial,
  'hip-coronal': (d) => hip('coronal', d),
  'hip-axial': (d) => hip('axial', d),
  'hip-sagittal': (d) => hip('sagittal', d),
  'ankle-sagittal': ankleSagittal,
  'ankle-coronal': (d) => ankleAcross(false, d),
  'ankle-axial': (d) => ankleAcross(true, d),
};

/** A slice of a right joint; a left one is turned over. */
export function drawSlice(name: StackPicture, look: Look, depth: number, left = false, size = 112): Picture {
  const layers = drawn[name](depth);
  return slice(size, look, left ? layers.map((one) => ({ ...one, shape: mirror(one.shape) })) : layers);
}

const mirror =
  (shape: Shape): Shape =>
  (x, y) =>
    shape(1 - x, y);

import { abroad, ana } from '../headers/person.ts';
import type { Film } from '../headers/film.ts';
import type { Stack } from '../headers/stack.ts';
import type { Truth } from '../sample-disc.ts';

/** Every disc is what it is said to be on this day. */
export const today = '2026-11-20';
/** Recent enough for every rule on that day but those for fresh fractures. */
export const recent = '20261012';

const common = {
  person: ana,
  date: recent,
  vendor: 'siemens',
  characters: 'ISO_IR 100',
  syntax: 'explicit',
  side: 'R',
  region: 'KNEE',
  more: [],
  without: [],
} as const;

const sides = { R: 'right', L: 'left', B: 'both', '': 'unknown' } as const;

const midline = ['whole-spine', 'lumbar-spine', 'cervical-spine', 'chest', 'pelvis'];

function truthOf(side: Film['side'], truth: Truth): Truth {
  const sided = midline.includes(truth.region ?? '') ? {} : { side: sides[side] };
  return { kind: 'image', ...sided, ...truth };
}

/** A radiograph with everything said; `changes` make it another. Of the truth only what differs is given. */
export function radiograph(
  series: number,
  words: string,
  changes: Partial<Film> & { readonly truth: Truth },
): Film {
  const side = changes.side ?? common.side;
  return {
    ...common,
    study: 1,
    series,
    words,
    studyWords: 'XR',
    view: 'AP',
    picture: 'knee-front-worn',
    modality: 'DX',
    ...changes,
    truth: truthOf(side, { images: 1, standing: 'unknown', ...changes.truth }),
  };
}

const weightings = {
  T1: 'T1',
  PD: 'PD',
  T2: 'T2',
  'PD-FS': 'PD',
  'T2-FS': 'T2',
  STIR: 'STIR',
  'T2*': 'T2*',
  CT: 'unknown',
} as const;
const suppressed: readonly string[] = ['PD-FS', 'T2-FS'];

/** A stack of an MRI; weighting, fat suppression and plane are true as drawn. */
export function mr(series: number, words: string, changes: Partial<Stack>): Stack {
  const stack: Stack = {
    ...common,
    truth: {},
    study: 2,
    series,
    words,
    studyWords: 'MR',
    modality: 'MR',
    plane: 'sagittal',
    slices: 14,
    spacing: 3.3,
    thickness: 3,
    pixel: 1.6,
    picture: 'knee-sagittal',
    look: 'PD-FS',
    field: 1.5,
    kernel: 'bone',
    lost: [],
    ...changes,
  };
  /** STIR darkens fat by its inversion; whether that is called suppression is left open. */
  const fat: Truth =
    stack.look === 'STIR' ? {} : { fatSuppressed: suppressed.includes(stack.look) ? 'yes' : 'no' };
  return {
    ...stack,
    truth: truthOf(stack.side, {
      plane: stack.plane,
      weighting: weightings[stack.look],
      ...fat,
      images: stack.slices - stack.lost.length,
      missingSlices: stack.lost.length,
      ...changes.truth,
    }),
  };
}

/** A stack of a CT, thin and for bone. */
export function ct(series: number, words: string, changes: Partial<Stack>): Stack {
  const stack = mr(series, words, {
    study: 3,
    studyWords: 'CT',
    modality: 'CT',
    plane: 'axial',
    slices: 18,
    spacing: 0.8,
    thickness: 0.8,
    pixel: 1.6,
    picture: 'ankle-axial',
    look: 'CT',
    ...changes,
  });
  const { weighting: _weighting, fatSuppressed: _fat, ...truth } = stack.truth;
  return { ...stack, truth: { ...truth, kernel: stack.kernel, ...changes.truth } };
}

/** What a country's hospital writes for a person and its character set. */
export const from = (country: keyof typeof abroad) => {
  const [person, characters] = abroad[country];
  return { person, characters } as const;
};

import type { Film, Stack } from './parts.ts';
import { ana } from './people.ts';

/** Recent enough for every rule on the day the discs' circumstances name. */
const recent = '20261012';
export const today = '2026-11-20';

const common = {
  person: ana,
  date: recent,
  vendor: 'SIEMENS',
  characters: 'ISO_IR 100',
  syntax: 'explicit',
  more: [],
  without: [],
} as const;

/** A radiograph with everything said; `changes` make it another. */
export const radiograph = (series: number, changes: Partial<Film>): Film => ({
  ...common,
  study: 1,
  series,
  region: 'KNEE',
  words: 'KNEE',
  studyWords: 'XR',
  side: 'R',
  view: 'AP',
  picture: 'knee-frontal',
  modality: 'DX',
  ...changes,
});

export const weighted = {
  pdFs: { tr: 3000, te: 35, fat: true },
  pd: { tr: 3000, te: 30 },
  t1: { tr: 600, te: 12 },
  t2: { tr: 4000, te: 100 },
  t2Fs: { tr: 4000, te: 80, fat: true },
  stir: { tr: 4000, te: 50, ti: 160 },
} as const;

export const mr = (series: number, changes: Partial<Stack>): Stack => ({
  ...common,
  study: 2,
  series,
  region: 'KNEE',
  words: 'PD FS',
  studyWords: 'MR',
  side: 'R',
  modality: 'MR',
  plane: 'sagittal',
  slices: 20,
  spacing: 3.3,
  thickness: 3,
  picture: 'slice-joint',
  times: weighted.pdFs,
  lost: [],
  ...changes,
});

export const ct = (series: number, changes: Partial<Stack>): Stack =>
  mr(series, {
    modality: 'CT',
    study: 3,
    words: 'CT thin bone',
    studyWords: 'CT',
    plane: 'axial',
    spacing: 0.8,
    thickness: 0.8,
    slices: 24,
    picture: 'slice-axial',
    times: undefined,
    more: [[0x00181210, 'SH', 'B70s']],
    ...changes,
  });

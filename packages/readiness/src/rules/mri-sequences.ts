import type { Plane, Weighting } from '@overread/imaging';
import type { Confirmed } from '../finding.ts';
import type { ImagingNeed, SideNeed } from './imaging-need.ts';
import { sources } from './sources.ts';

/** Water shines and fat stays dark in these without a separate fat suppression (ACR accepts STIR and T2* alike). */
export const fatDarkByNature: readonly Weighting[] = ['STIR', 'T2*'];

/** What an MRI of a region must hold to be read for orthopaedic questions. Slices and gaps in millimetres. */
export interface MriExpectation {
  readonly regions: ImagingNeed['regions'];
  readonly side: SideNeed;
  readonly sequences: readonly ImagingNeed[];
  /** Planes whose slices must be thin enough. */
  readonly planes: readonly (readonly [string, readonly Plane[]])[];
  readonly thickness: { readonly ideal: number; readonly limit: number; readonly hard?: number };
  readonly gap: { readonly limit: number };
  readonly source: string;
  readonly confirmed: Confirmed;
}

const sagittal = ['sagittal', 'sagittal-oblique'] as const satisfies readonly Plane[];
const coronal = ['coronal', 'coronal-oblique'] as const satisfies readonly Plane[];
const axial = ['axial'] as const satisfies readonly Plane[];
const fluid = ['PD', 'T2', 'intermediate', 'STIR', 'T2*'] as const satisfies readonly Weighting[];

type Place = Pick<ImagingNeed, 'regions' | 'side'>;
type More = Partial<ImagingNeed>;

const stack = (
  place: Place,
  part: string,
  planes: readonly Plane[],
  weightings: readonly Weighting[],
  more: More = {},
): ImagingNeed => ({
  ...place,
  modality: ['MR'],
  part,
  planes,
  weightings,
  ...more,
});

const fluidIn = (place: Place, part: string, planes: readonly Plane[], more: More = {}): ImagingNeed =>
  stack(place, part, planes, fluid, { fatSuppressed: 'yes', ...more });

const anatomy = (place: Place): ImagingNeed => ({
  ...place,
  modality: ['MR'],
  part: 'T1-or-PD',
  weightings: ['T1', 'PD', 'intermediate'],
  fatSuppressed: 'no',
});

const threePlanes = (place: Place, more: More = {}): readonly ImagingNeed[] => [
  fluidIn(place, 'sagittal-fluid', sagittal, more),
  fluidIn(place, 'coronal-fluid', coronal, more),
  fluidIn(place, 'axial-fluid', axial, more),
];

const allPlanes = [
  ['sagittal', sagittal],
  ['coronal', coronal],
  ['axial', axial],
] as const;

const knee: Place = { regions: ['knee'], side: 'affected' };
const hip: Place = { regions: ['hip'], side: 'affected' };
const bothHips: Place = { regions: ['hip', 'pelvis'], side: 'both' };
const shoulder: Place = { regions: ['shoulder'], side: 'affected' };
const ankle: Place = { regions: ['ankle', 'foot'], side: 'affected' };
const elbow: Place = { regions: ['elbow'], side: 'affected' };
const wrist: Place = { regions: ['wrist', 'hand'], side: 'affected' };
const lumbar: Place = { regions: ['lumbar-spine'], side: 'any' };
const cervical: Place = { regions: ['cervical-spine'], side: 'any' };
const thoracic: Place = { regions: ['thoracic-spine'], side: 'any' };
const anywhere: Place = { regions: 'case', side: 'affected' };

/** A small field of view around one hip rather than the whole pelvis; our default. */
const smallField: More = { pixelSpacing: { limit: 0.7 } };
const nearOblique: More = { nearPlanes: ['oblique'] };

const sagittalSpine = (place: Place): readonly ImagingNeed[] => [
  stack(place, 'sagittal-T1', sagittal, ['T1']),
  stack(place, 'sagittal-T2', sagittal, ['T2']),
  stack(place, 'sagittal-STIR', sagittal, ['STIR', 'T2', 'PD', 'intermediate'], { fatSuppressed: 'yes' }),
];

const musculoskeletal = { source: sources.acrMsk, confirmed: 'source-read' } as const;

export const mriSequences = {
  knee: {
    ...knee,
    sequences: [...threePlanes(knee), anatomy(knee)],
    planes: allPlanes,
    thickness: { ideal: 3, limit: 4, hard: 5 },
    gap: { limit: 1 },
    source: `${sources.acrMsk}; ${sources.kneeProtocol}`,
    confirmed: 'source-read',
  },
  hip: {
    regions: ['hip', 'pelvis'],
    side: 'affected',
    sequences: [
      fluidIn(bothHips, 'coronal-fluid-both-hips', coronal),
      stack(bothHips, 'coronal-T1-both-hips', coronal, ['T1']),
      fluidIn(hip, 'sagittal-fluid-small', sagittal, smallField),
      fluidIn(hip, 'axial-fluid-small', ['axial', 'oblique'], smallField),
    ],
    planes: [['coronal', coronal]],
    thickness: { ideal: 4, limit: 5 },
    gap: { limit: 1 },
    ...musculoskeletal,
  },
  shoulder: {
    ...shoulder,
    sequences: [
      fluidIn(shoulder, 'coronal-oblique-fluid', ['coronal-oblique'], { nearPlanes: ['coronal'] }),
      fluidIn(shoulder, 'sagittal-oblique-fluid', ['sagittal-oblique'], { nearPlanes: ['sagittal'] }),
      fluidIn(shoulder, 'axial-fluid', axial),
    ],
    planes: allPlanes,
    thickness: { ideal: 3, limit: 4 },
    gap: { limit: 1 },
    ...musculoskeletal,
  },
  ankle: {
    ...ankle,
    sequences: [...threePlanes(ankle, nearOblique), anatomy(ankle)],
    planes: allPlanes,
    thickness: { ideal: 3, limit: 3.5 },
    gap: { limit: 1 },
    ...musculoskeletal,
  },
  elbow: {
    ...elbow,
    sequences: [...threePlanes(elbow, nearOblique), stack(elbow, 'coronal-T1', coronal, ['T1'])],
    planes: allPlanes,
    thickness: { ideal: 3, limit: 3 },
    gap: { limit: 1 },
    ...musculoskeletal,
  },
  wrist: {
    ...wrist,
    sequences: [...threePlanes(wrist, nearOblique), stack(wrist, 'coronal-T1', coronal, ['T1'])],
    planes: allPlanes,
    thickness: { ideal: 2, limit: 2.5 },
    gap: { limit: 1 },
    ...musculoskeletal,
  },
  lumbar: {
    ...lumbar,
    sequences: sagittalSpine(lumbar),
    planes: [['sagittal', sagittal]],
    thickness: { ideal: 4, limit: 5 },
    gap: { limit: 1 },
    source: sources.essr,
    confirmed: 'source-read',
  },
  cervical: {
    ...cervical,
    sequences: sagittalSpine(cervical),
    planes: [['sagittal', sagittal]],
    thickness: { ideal: 3, limit: 3 },
    gap: { limit: 1 },
    source: sources.acrSpine,
    confirmed: 'source-read',
  },
  thoracic: {
    ...thoracic,
    sequences: sagittalSpine(thoracic),
    planes: [['sagittal', sagittal]],
    thickness: { ideal: 4, limit: 4 },
    gap: { limit: 1 },
    source: sources.acrSpine,
    confirmed: 'to-be-confirmed-by-clinician',
  },
  infection: {
    regions: [
      'knee',
      'hip',
      'pelvis',
      'femur',
      'lower-leg',
      'ankle',
      'foot',
      'shoulder',
      'humerus',
      'elbow',
      'forearm',
      'wrist',
      'hand',
    ],
    side: 'affected',
    sequences: [
      { ...anywhere, modality: ['MR'], part: 'T1', weightings: ['T1'], fatSuppressed: 'no' },
      { ...anywhere, modality: ['MR'], part: 'STIR', weightings: ['STIR', 'T2'], fatSuppressed: 'yes' },
      {
        ...anywhere,
        modality: ['MR'],
        part: 'T1-contrast',
        weightings: ['T1'],
        fatSuppressed: 'yes',
        contrast: 'yes',
      },
    ],
    planes: [],
    thickness: { ideal: 5, limit: 5 },
    gap: { limit: 1 },
    source: sources.practice,
    confirmed: 'to-be-confirmed-by-clinician',
  },
} as const satisfies Record<string, MriExpectation>;

/** Axial slices through the level in question: without them neither stenosis nor disc can be judged. */
export const axialSpine = {
  lumbar: [stack(lumbar, 'axial-T2', axial, ['T2'])],
  cervical: [stack(cervical, 'axial-T2', axial, ['T2*', 'T2', 'steady-state'])],
  thoracic: [stack(thoracic, 'axial-T2', axial, ['T2'])],
} as const;

/** The slice through the scapular Y, on which fat in the cuff muscles is graded. */
export const shoulderMuscle = stack(shoulder, 'sagittal-oblique-T1', ['sagittal-oblique'], ['T1'], {
  nearPlanes: ['sagittal'],
  fatSuppressed: 'no',
});

/** Tesla below which cartilage, labrum and meniscus root are hard to judge; our default. */
export const leastFieldStrength = 1;

import type { Region } from '../inventory/inventory.ts';
import type { Names } from './names.ts';

/** Names wider than a {@link Region} that headers use. */
type WideRegion =
  | 'spine'
  | 'neck'
  | 'thorax'
  | 'leg'
  | 'arm'
  | 'lower-limb'
  | 'upper-limb'
  | 'extremity'
  | 'hip-or-pelvis'
  | 'hip-or-femur'
  | 'foot-or-ankle'
  | 'any-body-part';

export type RegionName = Exclude<Region, 'unknown'> | WideRegion;

export const lowerLimb = ['hip', 'femur', 'knee', 'lower-leg', 'ankle', 'foot', 'whole-leg'] as const;
export const upperLimb = ['shoulder', 'humerus', 'elbow', 'forearm', 'wrist', 'hand'] as const;
export const spine = [
  'cervical-spine',
  'thoracic-spine',
  'thoracolumbar-spine',
  'lumbar-spine',
  'sacrum',
  'whole-spine',
] as const;

export const regionNames: Names<RegionName> = {
  holds: {
    spine,
    neck: ['cervical-spine'],
    thorax: ['chest', 'thoracic-spine'],
    leg: [...lowerLimb, 'lower-limb'],
    'lower-limb': [...lowerLimb, 'pelvis', 'leg', 'hip-or-femur', 'hip-or-pelvis', 'foot-or-ankle'],
    arm: [...upperLimb, 'upper-limb'],
    'upper-limb': [...upperLimb, 'arm'],
    extremity: [...lowerLimb, ...upperLimb, 'lower-limb', 'upper-limb', 'leg', 'arm'],
    'hip-or-pelvis': ['hip', 'pelvis'],
    'hip-or-femur': ['hip', 'femur'],
    'foot-or-ankle': ['foot', 'ankle'],
    'whole-body': [
      ...lowerLimb,
      ...upperLimb,
      ...spine,
      'pelvis',
      'sacroiliac-joint',
      'chest',
      'abdomen',
      'head',
    ],
  },
  touches: [
    ['pelvis', 'hip'],
    ['pelvis', 'sacroiliac-joint'],
    ['pelvis', 'sacrum'],
    ['pelvis', 'whole-leg'],
    ['sacroiliac-joint', 'sacrum'],
    ['sacroiliac-joint', 'lumbar-spine'],
    ['lumbar-spine', 'sacrum'],
    ['thoracolumbar-spine', 'thoracic-spine'],
    ['thoracolumbar-spine', 'lumbar-spine'],
    ['thoracic-spine', 'chest'],
    ...spine.map((part) => ['whole-spine', part] as const),
    ...lowerLimb.map((part) => ['whole-leg', part] as const),
    ['hip', 'femur'],
    ['knee', 'femur'],
    ['knee', 'lower-leg'],
    ['ankle', 'lower-leg'],
    ['ankle', 'foot'],
    ['shoulder', 'humerus'],
    ['elbow', 'humerus'],
    ['elbow', 'forearm'],
    ['wrist', 'forearm'],
    ['wrist', 'hand'],
    ['neck', 'head'],
    ['cervical-spine', 'head'],
  ],
};

/** Several parts named together that make one picture, wider pictures first. */
export const joinedRegions: readonly { readonly all: readonly RegionName[]; readonly make: RegionName }[] = [
  { all: ['hip', 'ankle'], make: 'whole-leg' },
  { all: ['cervical-spine', 'lumbar-spine'], make: 'whole-spine' },
  { all: ['thoracic-spine', 'lumbar-spine'], make: 'thoracolumbar-spine' },
];

/** What a wide name most often means when nothing narrows it; only ever `claimed`. */
export const usualMeaning: Readonly<Partial<Record<RegionName, Region>>> = {
  leg: 'lower-leg',
  arm: 'humerus',
  neck: 'cervical-spine',
};

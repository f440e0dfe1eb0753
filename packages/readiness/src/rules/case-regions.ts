import type { Region } from '@overread/imaging';
import type { CaseType } from '../finding.ts';

/** Regions a case type may be about. */
export const caseRegions = {
  'knee-replacement': ['knee'],
  'hip-replacement': ['hip'],
  spine: ['lumbar-spine', 'cervical-spine', 'thoracic-spine'],
  'acl-meniscus': ['knee'],
  'shoulder-cuff': ['shoulder'],
  'fracture-revision': [
    'knee',
    'hip',
    'pelvis',
    'femur',
    'lower-leg',
    'ankle',
    'foot',
    'lumbar-spine',
    'thoracic-spine',
    'cervical-spine',
    'shoulder',
    'humerus',
    'elbow',
    'forearm',
    'wrist',
    'hand',
  ],
  deformity: ['whole-spine', 'whole-leg', 'hip'],
  'foot-ankle': ['ankle', 'foot'],
} as const satisfies Record<CaseType, readonly Region[]>;

/** The question whose answer names the region, where a case type has several. */
export const regionQuestion: Partial<Record<CaseType, string>> = {
  spine: 'spine-segment',
  'fracture-revision': 'injured-part',
  deformity: 'deformity-place',
  'foot-ankle': 'foot-or-ankle',
};

/**
 * Regions as headers name them whose pictures show the region in question. A pelvis film shows both hips; films of
 * a broken shaft are often filed under the joint next to it.
 */
export const shows: Partial<Record<Region, readonly Region[]>> = {
  hip: ['hip', 'pelvis'],
  pelvis: ['pelvis'],
  'lumbar-spine': ['lumbar-spine', 'thoracolumbar-spine', 'whole-spine'],
  'thoracic-spine': ['thoracic-spine', 'thoracolumbar-spine', 'whole-spine'],
  'cervical-spine': ['cervical-spine', 'whole-spine'],
};

/** Regions without a left and a right picture: the side of the file does not matter. */
export const midline: readonly Region[] = [
  'pelvis',
  'sacrum',
  'sacroiliac-joint',
  'cervical-spine',
  'thoracic-spine',
  'thoracolumbar-spine',
  'lumbar-spine',
  'whole-spine',
  'chest',
  'abdomen',
  'head',
  'whole-body',
];

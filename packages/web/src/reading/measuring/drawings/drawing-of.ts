import type { MeasurementId } from '@overread/imaging';
import type { Drawing } from './drawing.ts';
import { footDrawings } from './foot.ts';
import { generalDrawings } from './general.ts';
import { hipDrawings } from './hip.ts';
import { kneeDrawings } from './knee.ts';
import { legDrawings } from './leg.ts';
import { shoulderDrawings } from './shoulder.ts';
import { spineDrawings } from './spine.ts';

export const drawings = {
  ...generalDrawings,
  ...legDrawings,
  ...kneeDrawings,
  ...hipDrawings,
  ...spineDrawings,
  ...shoulderDrawings,
  ...footDrawings,
} as const satisfies Readonly<Record<string, Drawing>>;
export type DrawingId = keyof typeof drawings;

/** The picture that a measurement's landmarks lie on; its `spots` say where. */
export const drawingOf: Readonly<Record<MeasurementId, DrawingId>> = {
  length: 'any-length',
  angle: 'any-angle',
  cobb: 'spine-ap',
  'union-percent': 'fracture-line',
  gap: 'fracture-gap',
  step: 'joint-step',
  'lucency-width': 'implant-edge',
  hka: 'long-leg',
  'mechanical-axis-deviation': 'long-leg',
  'weight-bearing-line': 'long-leg',
  mpta: 'tibia-ap',
  ldfa: 'femur-ap',
  jlca: 'knee-ap',
  'leg-length-difference': 'both-legs',
  'leg-length-ratio': 'both-legs',
  'joint-space-knee-medial': 'knee-ap',
  'joint-space-knee-lateral': 'knee-ap',
  'tibial-slope': 'tibia-lateral',
  'insall-salvati': 'knee-lateral',
  'caton-deschamps': 'knee-lateral',
  'blackburne-peel': 'knee-lateral',
  'sulcus-angle': 'skyline',
  'tt-tg': 'knee-axial',
  'meniscal-extrusion': 'knee-coronal',
  'tunnel-width': 'bone-tunnel',
  'tunnel-position': 'condyle-lateral',
  'joint-space-hip': 'pelvis-ap',
  lcea: 'pelvis-ap',
  ace: 'false-profile',
  'tonnis-angle': 'pelvis-ap',
  'alpha-angle': 'hip-lateral',
  'femoral-anteversion': 'femur-axial',
  'cup-inclination': 'hip-cup',
  'cup-anteversion': 'cup-opening',
  'stem-height': 'hip-stem',
  'polyethylene-wear': 'cup-and-head',
  'lumbar-lordosis': 'spine-lumbar',
  'thoracic-kyphosis': 'spine-thoracic',
  'segment-angle': 'spine-disc',
  'pelvic-incidence': 'pelvis-lateral',
  'pelvic-tilt': 'pelvis-lateral',
  'sacral-slope': 'pelvis-lateral',
  'pi-minus-ll': 'spine-and-pelvis',
  'sagittal-vertical-axis': 'spine-whole',
  slip: 'spine-slip',
  'slip-percent': 'spine-slip',
  'canal-ap': 'spine-axial',
  'dural-sac-area': 'spine-axial',
  'foramen-height': 'spine-foramen',
  'acromiohumeral-distance': 'shoulder-ap',
  'critical-shoulder-angle': 'shoulder-ap',
  'glenoid-version': 'shoulder-axial',
  'glenoid-inclination': 'scapula-coronal',
  'glenoid-bone-loss': 'glenoid-face',
  'tear-ap': 'cuff-sagittal',
  'tear-retraction': 'cuff-coronal',
  'tear-area': 'cuff-from-above',
  'hallux-valgus-angle': 'foot-above',
  'intermetatarsal-angle': 'foot-above',
  'meary-angle': 'foot-side',
  'calcaneal-pitch': 'foot-side',
  'hindfoot-alignment': 'hindfoot',
};

import type { MeasurementId } from './measurements.ts';

/**
 * What is drawn between landmarks, which are named by their place in the recipe. `line`: from one to the other.
 * `axis`: likewise, and a little beyond both. `circle`: through three points of its rim. `from-centre`: from that
 * circle's centre to a point. `drop`: from a point at a right angle onto a line.
 */
export type Stroke =
  | readonly ['line' | 'axis', from: number, to: number]
  | readonly ['circle', one: number, two: number, three: number]
  | readonly ['from-centre', one: number, two: number, three: number, to: number]
  | readonly ['drop', from: number, lineFrom: number, lineTo: number];

/** The figure of a measurement; an outline has none, it is closed through all its points. */
export const figureOf = (id: MeasurementId, count: number): readonly Stroke[] => figures[id] ?? pairs(count);

const pairs = (count: number): readonly Stroke[] =>
  Array.from({ length: Math.floor(count / 2) }, (_, pair): Stroke => ['line', 2 * pair, 2 * pair + 1]);

const corner: readonly Stroke[] = [
  ['line', 0, 1],
  ['line', 1, 2],
];
const twoAxes: readonly Stroke[] = [
  ['axis', 0, 1],
  ['axis', 2, 3],
];
const leg: readonly Stroke[] = [
  ['line', 0, 1],
  ['line', 1, 2],
];
const slip: readonly Stroke[] = [
  ['axis', 0, 1],
  ['drop', 2, 0, 1],
];
const sacrumToHips: readonly Stroke[] = [
  ['line', 0, 1],
  ['line', 2, 3],
];

/** Where it is not simply one line for each two points. */
const figures: Readonly<Partial<Record<MeasurementId, readonly Stroke[]>>> = {
  angle: corner,
  'sulcus-angle': corner,
  'critical-shoulder-angle': corner,
  cobb: twoAxes,
  step: [
    ['axis', 0, 1],
    ['drop', 2, 0, 1],
  ],
  hka: leg,
  'mechanical-axis-deviation': [...leg, ['line', 0, 2]],
  'weight-bearing-line': [
    ['line', 0, 3],
    ['line', 1, 2],
  ],
  mpta: [
    ['axis', 0, 1],
    ['line', 2, 3],
  ],
  ldfa: [
    ['axis', 2, 3],
    ['line', 0, 1],
  ],
  jlca: twoAxes,
  'tibial-slope': twoAxes,
  'insall-salvati': leg,
  'caton-deschamps': leg,
  'blackburne-peel': [
    ['line', 0, 1],
    ['axis', 2, 3],
    ['drop', 1, 2, 3],
  ],
  'tt-tg': [
    ['axis', 0, 1],
    ['drop', 2, 0, 1],
    ['drop', 3, 0, 1],
  ],
  'meniscal-extrusion': [
    ['axis', 0, 1],
    ['drop', 2, 0, 1],
  ],
  'tunnel-position': [
    ['line', 0, 1],
    ['drop', 2, 0, 1],
  ],
  lcea: [
    ['axis', 0, 1],
    ['circle', 2, 3, 4],
    ['from-centre', 2, 3, 4, 5],
  ],
  ace: [
    ['circle', 0, 1, 2],
    ['from-centre', 0, 1, 2, 3],
  ],
  'tonnis-angle': twoAxes,
  'alpha-angle': [
    ['circle', 0, 1, 2],
    ['from-centre', 0, 1, 2, 3],
    ['from-centre', 0, 1, 2, 4],
  ],
  'femoral-anteversion': twoAxes,
  'cup-inclination': twoAxes,
  'stem-height': [
    ['axis', 0, 1],
    ['drop', 2, 0, 1],
    ['drop', 3, 0, 1],
  ],
  'polyethylene-wear': [
    ['circle', 0, 1, 2],
    ['circle', 3, 4, 5],
  ],
  'lumbar-lordosis': twoAxes,
  'thoracic-kyphosis': twoAxes,
  'segment-angle': twoAxes,
  'pelvic-incidence': sacrumToHips,
  'pelvic-tilt': sacrumToHips,
  'pi-minus-ll': [...twoAxes, ['line', 4, 5]],
  'sagittal-vertical-axis': [['line', 1, 2]],
  slip,
  'slip-percent': slip,
  'glenoid-version': [
    ['axis', 1, 2],
    ['line', 0, 1],
  ],
  'glenoid-inclination': twoAxes,
  'glenoid-bone-loss': [
    ['circle', 0, 1, 2],
    ['from-centre', 0, 1, 2, 3],
  ],
  'hallux-valgus-angle': twoAxes,
  'intermetatarsal-angle': twoAxes,
  'meary-angle': twoAxes,
  'calcaneal-pitch': twoAxes,
  'hindfoot-alignment': [
    ['axis', 0, 1],
    ['drop', 2, 0, 1],
  ],
};

/** Why there is no number. */
export const faults = [
  'unknown-measurement',
  'too-few-points',
  'too-many-points',
  'not-a-place',
  'bad-spacing',
  'points-coincide',
  'points-in-line',
  'lines-parallel',
  'sides-swapped',
  'wrong-order',
  'side-unclear',
  'not-upright',
  'not-calibrated',
  'different-planes',
  'outline-crosses',
  'outside-circle',
  'impossible-magnification',
  'not-comparable',
] as const;
export type Fault = (typeof faults)[number];

export const isFault = (outcome: number | Fault): outcome is Fault => typeof outcome === 'string';

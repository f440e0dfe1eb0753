import { cap, layer, limb } from './section.ts';
import { box, ellipse, grown, shaft } from './shape.ts';
import { boneOf, type Layer } from './tissue.ts';

export function kneeSagittal(d: number): readonly Layer[] {
  const r = 0.72 + 0.28 * cap(Math.abs(Math.abs(d) - 0.45) * 1.6);
  const middle = Math.abs(d) < 0.18;
  return [
    ...limb(
      grown(0.1, shaft([0.55, -0.1], [0.5, 0.5], 0.36, 0.3), shaft([0.5, 0.5], [0.55, 1.1], 0.3, 0.28)),
    ),
    layer('ligament', shaft([0.2, 0.02], [0.2, 0.28], 0.018)),
    layer('ligament', shaft([0.21, 0.42], [0.31, 0.66], 0.017)),
    layer('fat', ellipse([0.29, 0.52], 0.09, 0.08, 30)),
    layer('fluid', ellipse([0.29, 0.27], 0.025, 0.1 * cap(d), -10), 0.02),
    ...boneOf(
      grown(0.05, shaft([0.55, -0.1], [0.54, 0.2], 0.12, 0.13), ellipse([0.52, 0.37], 0.19 * r, 0.13 * r)),
    ),
    layer(
      'cartilage',
      (x, y) => Math.abs(ellipse([0.52, 0.375], 0.2 * r, 0.14 * r)(x, y)) - 0.011 + (y < 0.37 ? 0.04 : 0),
    ),
    ...boneOf(
      grown(0.05, box([0.52, 0.635], 0.185, 0.06, 0.03, 4), shaft([0.5, 0.66], [0.49, 1.1], 0.15, 0.11)),
    ),
    layer('cartilage', box([0.52, 0.565], 0.165, 0.009, 0.004, 4)),
    ...boneOf(ellipse([0.22, 0.34], 0.042, 0.09 * cap(d * 0.9))),
    layer('cartilage', ellipse([0.27, 0.34], 0.012, 0.07 * cap(d))),
    ...(middle
      ? [
          layer('fluid', ellipse([0.55, 0.5], 0.12, 0.05), 0.03),
          layer('ligament', shaft([0.62, 0.4], [0.4, 0.57], 0.018)),
          layer('ligament', shaft([0.5, 0.42], [0.68, 0.6], 0.022)),
        ]
      : [
          layer('meniscus', shaft([0.36, 0.53], [0.43, 0.55], 0.026, 0.004)),
          layer('meniscus', shaft([0.69, 0.55], [0.61, 0.556], 0.03, 0.004)),
          layer('fluid', shaft([0.44, 0.545], [0.6, 0.55], 0.006), 0.012),
        ]),
    ...(d > 0.2
      ? [
          layer('fluid', shaft([0.67, 0.57], [0.66, 0.54], 0.006, 0.005), 0.008),
          layer('oedema', ellipse([0.6, 0.63], 0.07, 0.035), 0.06),
        ]
      : []),
  ];
}

export function kneeCoronal(d: number): readonly Layer[] {
  const r = 0.75 + 0.25 * cap(d);
  const condyles = grown(
    0.05,
    ellipse([0.37, 0.38], 0.13 * r, 0.11 * r),
    ellipse([0.63, 0.38], 0.13 * r, 0.11 * r),
    ...(d > 0.3 ? [] : [shaft([0.5, -0.1], [0.5, 0.26], 0.11, 0.17)]),
  );
  return [
    ...limb(shaft([0.5, -0.1], [0.5, 1.1], 0.4, 0.34)),
    ...boneOf(condyles),
    layer('cartilage', (x, y) => Math.max(Math.abs(condyles(x, y) + 0.004) - 0.012, 0.42 - y)),
    ...boneOf(
      grown(0.05, box([0.5, 0.615], 0.25 * r, 0.06, 0.04), shaft([0.5, 0.66], [0.5, 1.1], 0.18, 0.11)),
    ),
    layer('cartilage', box([0.5, 0.55], 0.22 * r, 0.008, 0.004)),
    ...[0.25, 0.75].flatMap((x) => [
      layer('meniscus', shaft([x, 0.52], [x + (0.5 - x) * 0.42, 0.527], 0.028, 0.004)),
      layer('ligament', shaft([x + (x - 0.5) * 0.16, 0.3], [x + (x - 0.5) * 0.08, 0.72], 0.011)),
    ]),
    layer('fluid', ellipse([0.5, 0.47], 0.045, 0.06), 0.03),
    layer('ligament', shaft([0.53, 0.4], [0.47, 0.55], 0.022)),
    ...boneOf(ellipse([0.21, 0.78], 0.05, 0.07)),
    layer('oedema', ellipse([0.66, 0.62], 0.08 * cap(d), 0.04), 0.06),
  ];
}

export function kneeAxial(d: number): readonly Layer[] {
  const femur = d < 0.15;
  const bones = femur
    ? grown(
        0.06,
        ellipse([0.36, 0.55], 0.15, 0.2),
        ellipse([0.64, 0.55], 0.15, 0.2),
        ellipse([0.5, 0.47], 0.2, 0.12),
      )
    : grown(0.05, ellipse([0.5, 0.5], 0.27, 0.2), ellipse([0.5, 0.36], 0.1, 0.08));
  return [
    ...limb(ellipse([0.5, 0.52], 0.44, 0.42)),
    layer('ligament', ellipse([0.66, 0.84], 0.05, 0.04)),
    layer('fluid', ellipse([0.5, 0.85], 0.03, 0.03)),
    ...boneOf(bones),
    ...(femur
      ? [
          layer('fluid', shaft([0.3, 0.31], [0.7, 0.31], 0.02), 0.03),
          ...boneOf(grown(0.03, ellipse([0.5, 0.22], 0.16, 0.05), ellipse([0.5, 0.26], 0.06, 0.035))),
          layer('cartilage', shaft([0.37, 0.275], [0.63, 0.275], 0.012)),
        ]
      : boneOf(ellipse([0.2, 0.66], 0.07, 0.06))),
  ];
}

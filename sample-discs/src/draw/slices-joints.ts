import { cap, layer, limb } from './section.ts';
import { box, ellipse, grown, shaft } from './shape.ts';
import { boneOf, type Layer } from './tissue.ts';

export function shoulderCoronal(d: number): readonly Layer[] {
  const r = 0.8 + 0.2 * cap(d);
  return [
    ...limb(grown(0.2, ellipse([0.6, 0.5], 0.36, 0.4), shaft([0.3, 0.5], [0.24, 1.1], 0.2, 0.18))),
    layer('muscle', shaft([0.85, 0.25], [0.42, 0.29], 0.07, 0.03)),
    layer('ligament', shaft([0.5, 0.28], [0.3, 0.33], 0.02)),
    ...(d > -0.4 ? [layer('fluid', ellipse([0.35, 0.31], 0.055, 0.022, -12), 0.012)] : []),
    layer('fluid', shaft([0.24, 0.28], [0.5, 0.21], 0.007), 0.014),
    ...boneOf(
      grown(
        0.06,
        ellipse([0.38, 0.45], 0.15 * r, 0.15 * r),
        ellipse([0.27, 0.43], 0.07, 0.1),
        shaft([0.34, 0.5], [0.27, 1.1], 0.12, 0.075),
      ),
    ),
    layer('cartilage', (x, y) =>
      Math.max(Math.abs(ellipse([0.38, 0.45], 0.158 * r, 0.158 * r)(x, y)) - 0.011, 0.42 - x),
    ),
    ...boneOf(grown(0.04, ellipse([0.6, 0.46], 0.03, 0.12), shaft([0.63, 0.47], [0.8, 0.5], 0.09, 0.07))),
    layer('meniscus', ellipse([0.56, 0.335], 0.02, 0.02)),
    ...boneOf(shaft([0.44, 0.16], [0.28, 0.19], 0.035, 0.04)),
  ];
}

export function shoulderSagittal(d: number): readonly Layer[] {
  const head = d < 0.1;
  return [
    ...limb(ellipse([0.5, 0.5], 0.42, 0.44)),
    layer('fat', ellipse([0.5, 0.46], 0.28, 0.3), 0.04),
    layer('muscle', ellipse([0.48, 0.24], 0.11, 0.07)),
    layer('muscle', ellipse([0.68, 0.42], 0.08, 0.15, -20)),
    layer('muscle', ellipse([0.3, 0.5], 0.08, 0.2, 12)),
    layer('muscle', ellipse([0.66, 0.64], 0.06, 0.07)),
    ...(head
      ? [
          ...boneOf(
            grown(
              0.05,
              ellipse([0.48, 0.5], 0.19 * cap(d + 0.4), 0.2 * cap(d + 0.4)),
              shaft([0.48, 0.6], [0.48, 1], 0.1, 0.09),
            ),
          ),
          layer('fluid', shaft([0.36, 0.28], [0.58, 0.27], 0.014), 0.02),
        ]
      : boneOf(
          grown(
            0.03,
            shaft([0.48, 0.42], [0.53, 0.86], 0.035, 0.03),
            shaft([0.48, 0.42], [0.32, 0.26], 0.035, 0.03),
            shaft([0.48, 0.42], [0.63, 0.24], 0.035, 0.035),
          ),
        )),
    ...boneOf(shaft([0.42, 0.12], [0.62, 0.13], 0.03)),
  ];
}

export function shoulderAxial(d: number): readonly Layer[] {
  const r = 0.7 + 0.3 * cap(d);
  return [
    ...limb(grown(0.2, ellipse([0.42, 0.48], 0.34, 0.34), ellipse([0.8, 0.6], 0.3, 0.35))),
    ...boneOf(ellipse([0.36, 0.44], 0.16 * r, 0.16 * r)),
    layer('fluid', ellipse([0.24, 0.3], 0.018, 0.018)),
    layer('cartilage', (x, y) =>
      Math.max(Math.abs(ellipse([0.36, 0.44], 0.167 * r, 0.167 * r)(x, y)) - 0.011, 0.44 - x),
    ),
    ...boneOf(
      grown(0.04, ellipse([0.57, 0.48], 0.025, 0.11, -12), shaft([0.6, 0.5], [0.88, 0.7], 0.06, 0.04)),
    ),
    layer('meniscus', ellipse([0.54, 0.36], 0.018, 0.018)),
    layer('meniscus', ellipse([0.57, 0.6], 0.018, 0.018)),
  ];
}

export function hip(plane: 'coronal' | 'axial' | 'sagittal', d: number): readonly Layer[] {
  const r = 0.6 + 0.4 * cap(d);
  const one = (x: number, side: number): readonly Layer[] => [
    ...boneOf(
      plane === 'axial'
        ? shaft([x - side * 0.1, 0.3], [x - side * 0.09, 0.66], 0.05)
        : grown(
            0.04,
            ellipse([x - side * 0.02, 0.27], 0.09, 0.18, side * 24),
            shaft([x - side * 0.1, 0.5], [x - side * 0.16, 0.72], 0.05),
          ),
    ),
    layer('fluid', ellipse([x, 0.45], 0.09 * r, 0.09 * r), 0.012),
    ...boneOf(
      grown(
        0.03,
        ellipse([x, 0.45], 0.08 * r, 0.08 * r),
        ...(Math.abs(d) < 0.5
          ? [
              shaft([x, 0.45], [x + side * 0.11, 0.53], 0.05),
              shaft([x + side * 0.12, 0.52], [x + side * 0.11, plane === 'axial' ? 0.56 : 1.1], 0.06, 0.05),
            ]
          : []),
      ),
    ),
    ...(side < 0 ? [layer('oedema', ellipse([x, 0.41], 0.05 * r, 0.03 * r), 0.05)] : []),
  ];
  return [
    ...limb(box([0.5, 0.5], 0.48, 0.42, 0.25)),
    ...one(0.29, -1),
    ...(plane === 'sagittal' ? [] : one(0.71, 1)),
    layer('fluid', ellipse([0.5, 0.56], 0.09, 0.06 * cap(d)), 0.02),
  ];
}

export function ankleSagittal(d: number): readonly Layer[] {
  return [
    ...limb(
      grown(0.1, shaft([0.55, -0.1], [0.52, 0.4], 0.2, 0.2), shaft([0.68, 0.62], [0.05, 0.68], 0.21, 0.13)),
    ),
    layer('ligament', shaft([0.75, 0], [0.75, 0.52], 0.022)),
    ...boneOf(grown(0.03, shaft([0.5, -0.1], [0.52, 0.32], 0.11, 0.14))),
    layer('fluid', shaft([0.36, 0.41], [0.66, 0.42], 0.009 * cap(d)), 0.016),
    ...boneOf(
      grown(0.04, ellipse([0.5, 0.5], 0.16 * (0.7 + 0.3 * cap(d)), 0.08), ellipse([0.32, 0.53], 0.07, 0.06)),
    ),
    ...boneOf(shaft([0.45, 0.67], [0.74, 0.7], 0.08, 0.1)),
    ...boneOf(ellipse([0.2, 0.56], 0.05, 0.07)),
    ...boneOf(ellipse([0.08, 0.6], 0.06, 0.07)),
    layer('oedema', ellipse([0.52, 0.45], 0.05, 0.025), 0.04),
  ];
}

export function ankleAcross(axial: boolean, d: number): readonly Layer[] {
  if (axial)
    return [
      ...limb(ellipse([0.5, 0.5], 0.36, 0.4)),
      layer('ligament', ellipse([0.5, 0.82], 0.07, 0.03)),
      ...boneOf(ellipse([0.53, 0.42], 0.2, 0.17 * (0.8 + 0.2 * cap(d)))),
      ...boneOf(ellipse([0.25, 0.52], 0.06, 0.07)),
      layer('fluid', ellipse([0.33, 0.46], 0.015, 0.06)),
    ];
  return [
    ...limb(shaft([0.5, -0.1], [0.5, 0.85], 0.3, 0.28)),
    ...boneOf(
      grown(
        0.04,
        shaft([0.54, -0.1], [0.54, 0.28], 0.12, 0.17),
        shaft([0.7, 0.32], [0.71, 0.46], 0.05, 0.035),
      ),
    ),
    ...boneOf(shaft([0.26, -0.1], [0.27, 0.5], 0.05, 0.055)),
    layer('fluid', shaft([0.36, 0.375], [0.64, 0.375], 0.008), 0.016),
    ...boneOf(box([0.5, 0.47], 0.15, 0.08, 0.04)),
    ...boneOf(ellipse([0.49, 0.72], 0.13 * (0.8 + 0.2 * cap(d)), 0.13)),
  ];
}

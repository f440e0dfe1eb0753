import type { Picture } from './picture.ts';
import { air, bone, expose, flesh, sclerosis, metal } from './radiograph.ts';
import { plate } from './hardware.ts';
import { box, ellipse, grown, placed, shaft, type Shape } from './shape.ts';

export type ShoulderState = 'healthy' | 'worn' | 'broken' | 'plated';

/** Drawn as a right shoulder: the chest to the right. */
const on = (side: 'L' | 'R', shape: Shape): Shape => placed(shape, [0.5, 0.5], 1, side === 'L');

const humerus = grown(
  0.06,
  ellipse([-0.08, -0.1], 0.125, 0.125),
  ellipse([-0.18, -0.08], 0.06, 0.09, 15),
  shaft([-0.13, -0.02], [-0.2, 0.9], 0.105, 0.062),
);

/** Along the joint between head and socket, which stands open. */
export const trueAp = (side: 'L' | 'R', state: ShoulderState): Picture => {
  const at = (shape: Shape): Shape => on(side, shape);
  const high = state === 'worn' ? -0.05 : 0;
  const glenoid = grown(
    0.03,
    ellipse([0.075, -0.08], 0.03, 0.12),
    shaft([0.1, -0.06], [0.22, -0.02], 0.09, 0.06),
  );
  return expose(210, 210, [
    flesh(at(grown(0.2, ellipse([0.1, 0.1], 0.42, 0.4), shaft([-0.15, 0], [-0.22, 0.9], 0.25, 0.2))), 0.5),
    air(at(ellipse([0.42, 0.4], 0.22, 0.36, -10)), 0.35),
    bone(at(grown(0.05, glenoid, ellipse([0.26, 0.16], 0.07, 0.26, 14))), 0.65),
    bone(at(grown(0.03, shaft([0.55, -0.36], [0.05, -0.31], 0.035, 0.03))), 0.8),
    bone(at(grown(0.03, shaft([0.06, -0.31], [-0.1, -0.28], 0.03, 0.04))), 0.8),
    bone(at(ellipse([0.08, -0.16], 0.035, 0.045)), 0.5),
    bone(at(placed(humerus, [0, high]))),
    ...(state === 'worn' ? [sclerosis(at(ellipse([-0.07, -0.25], 0.08, 0.02)), 0.35)] : []),
    ...(state === 'broken'
      ? [
          {
            shape: at(box([-0.14, 0.05], 0.14, 0.011, 0.004, -18)),
            absorbs: (d: number) => -0.55 * Math.min(1, d / 0.006),
          },
        ]
      : []),
    ...(state === 'plated'
      ? plate([side === 'R' ? 0.28 : 0.72, 0.36], [side === 'R' ? 0.26 : 0.74, 0.75], 5, [
          side === 'R' ? 0.16 : -0.16,
          -0.02,
        ])
      : []),
  ]);
};

/** From the armpit: the head in the cup of the socket, the coracoid in front. */
export const axillary = (side: 'L' | 'R'): Picture => {
  const at = (shape: Shape): Shape => on(side, shape);
  return expose(210, 190, [
    flesh(at(grown(0.2, ellipse([0.15, 0], 0.42, 0.36), shaft([-0.1, 0], [-0.6, 0.2], 0.22, 0.17))), 0.5),
    bone(at(grown(0.05, ellipse([-0.06, -0.02], 0.12, 0.12), shaft([-0.1, 0], [-0.6, 0.19], 0.1, 0.065)))),
    bone(
      at(grown(0.04, ellipse([0.09, -0.02], 0.028, 0.1), shaft([0.12, -0.02], [0.4, 0.08], 0.07, 0.06))),
      0.75,
    ),
    bone(at(shaft([0.16, -0.08], [-0.02, -0.26], 0.04, 0.035)), 0.7),
    bone(at(shaft([0.26, 0.16], [-0.1, 0.18], 0.035, 0.05)), 0.45),
    bone(at(shaft([0.5, -0.28], [-0.02, 0.02], 0.03, 0.035)), 0.35),
  ]);
};

/** Along the blade, which shows as the letter Y with the head over its fork. */
export const scapularY = (side: 'L' | 'R'): Picture => {
  const at = (shape: Shape): Shape => on(side, shape);
  return expose(200, 220, [
    flesh(at(grown(0.2, ellipse([0, 0.05], 0.36, 0.45), ellipse([0.3, 0.3], 0.3, 0.45))), 0.5),
    air(at(ellipse([0.36, 0.36], 0.2, 0.36)), 0.3),
    bone(
      at(
        grown(
          0.03,
          shaft([0, -0.06], [0.06, 0.5], 0.035, 0.03),
          shaft([0, -0.06], [-0.15, -0.24], 0.03, 0.03),
          shaft([0, -0.06], [0.16, -0.25], 0.035, 0.04),
        ),
      ),
      0.9,
    ),
    bone(
      at(grown(0.05, ellipse([-0.01, -0.06], 0.13, 0.13), shaft([-0.02, 0], [-0.04, 0.9], 0.1, 0.065))),
      0.8,
    ),
  ]);
};

/** Forearm and wrist from the front, a plate on the radius when it was mended. */
export const wristFront = (side: 'L' | 'R', state: 'broken' | 'plated'): Picture => {
  const at = (shape: Shape): Shape => on(side, shape);
  const carpals = [
    [-0.07, -0.03],
    [0, -0.05],
    [0.07, -0.04],
    [-0.06, -0.12],
    [0.01, -0.13],
    [0.08, -0.12],
  ].map(([x = 0, y = 0]) => bone(at(ellipse([x, y], 0.042, 0.045)), 0.85));
  return expose(180, 230, [
    flesh(at(grown(0.1, shaft([0, 0.9], [0, 0.1], 0.2, 0.16), ellipse([0, -0.2], 0.24, 0.26))), 0.5),
    bone(
      at(grown(0.04, shaft([-0.06, 0.95], [-0.06, 0.2], 0.055, 0.06), ellipse([-0.06, 0.09], 0.095, 0.06))),
    ),
    bone(
      at(grown(0.03, shaft([0.09, 0.95], [0.1, 0.15], 0.045, 0.035), ellipse([0.105, 0.1], 0.045, 0.04))),
      0.9,
    ),
    ...carpals,
    ...[-0.14, -0.06, 0.02, 0.1].map((x) =>
      bone(at(grown(0.02, shaft([x * 0.7, -0.2], [x * 1.3, -0.46], 0.03, 0.026))), 0.9),
    ),
    {
      shape: at(box([-0.06, 0.17], 0.12, 0.01, 0.004, 12)),
      absorbs: (d: number) => -0.5 * Math.min(1, d / 0.006),
    },
    ...(state === 'plated'
      ? [
          metal(at(box([-0.06, 0.22], 0.05, 0.14, 0.02))),
          ...[0.12, 0.17, 0.27, 0.33].map((y) => metal(at(ellipse([-0.06, y], 0.018, 0.018)))),
        ]
      : []),
  ]);
};

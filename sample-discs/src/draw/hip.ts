import type { Picture } from './picture.ts';
import { bone, expose, flesh, metal, sclerosis, type Body } from './radiograph.ts';
import { box, ellipse, grown, placed, shaft, without, type Shape } from './shape.ts';

export type HipState = 'worn' | 'healthy' | 'dysplastic' | 'replaced' | 'broken';

/** The right half of a pelvis from the front, the middle of the body at x = 0, outward to the left. */
const half = {
  ilium: without(
    grown(0.06, ellipse([-0.24, -0.24], 0.14, 0.19, 28), ellipse([-0.2, -0.06], 0.1, 0.1)),
    ellipse([-0.25, 0.02], 0.074, 0.074),
  ),
  ring: without(
    grown(
      0.03,
      shaft([-0.17, 0], [-0.02, 0.11], 0.036, 0.03),
      shaft([-0.02, 0.09], [-0.025, 0.2], 0.03),
      shaft([-0.17, 0.08], [-0.15, 0.22], 0.045, 0.05),
      shaft([-0.15, 0.24], [-0.03, 0.2], 0.04, 0.03),
    ),
    ellipse([-0.1, 0.14], 0.048, 0.04, 20),
  ),
  femur: grown(
    0.035,
    ellipse([-0.25, 0.02], 0.062, 0.062),
    shaft([-0.25, 0.02], [-0.335, 0.085], 0.046, 0.044),
    ellipse([-0.365, 0.07], 0.036, 0.055, 15),
    shaft([-0.355, 0.12], [-0.33, 0.75], 0.058, 0.047),
    ellipse([-0.31, 0.19], 0.022, 0.024),
  ),
};

/** One hip with its half of the pelvis. `side` is the person's own; the right hangs at the left. */
function oneHip(side: 'L' | 'R', state: HipState): readonly Body[] {
  const at = (shape: Shape): Shape => placed(shape, [0.5, 0.42], 1, side === 'L');
  const pushed = state === 'worn' ? 0.009 : state === 'dysplastic' ? -0.03 : 0;
  const femur = at(placed(half.femur, [pushed, -pushed]));
  const cup = without(ellipse([-0.25, 0.02], 0.078, 0.078), ellipse([-0.245, 0.03], 0.062, 0.066));
  return [
    bone(at(half.ilium), 0.8),
    bone(at(half.ring), 0.8),
    bone(femur),
    ...(state === 'worn'
      ? [
          sclerosis(at(ellipse([-0.26, -0.035], 0.05, 0.02, -15)), 0.4),
          bone(at(ellipse([-0.315, -0.01], 0.02, 0.014, 40)), 0.8),
        ]
      : []),
    ...(state === 'replaced'
      ? [
          metal(at(cup)),
          metal(at(ellipse([-0.25, 0.025], 0.038, 0.038))),
          metal(
            at(
              grown(
                0.02,
                shaft([-0.25, 0.025], [-0.335, 0.11], 0.017, 0.024),
                shaft([-0.335, 0.11], [-0.332, 0.42], 0.036, 0.014),
              ),
            ),
          ),
        ]
      : []),
    ...(state === 'broken'
      ? [
          {
            shape: at(box([-0.3, 0.06], 0.012, 0.06, 0.004, 38)),
            absorbs: (depth: number) => -0.5 * Math.min(1, depth / 0.006),
          },
        ]
      : []),
  ];
}

const trunk: readonly Body[] = [
  flesh(
    grown(
      0.2,
      ellipse([0.5, 0.25], 0.47, 0.34),
      shaft([0.2, 0.5], [0.17, 1], 0.16, 0.17),
      shaft([0.8, 0.5], [0.83, 1], 0.16, 0.17),
    ),
    0.55,
  ),
  bone(grown(0.05, ellipse([0.5, 0.24], 0.1, 0.13), ellipse([0.5, 0.36], 0.045, 0.1)), 0.5),
  bone(box([0.5, 0.05], 0.062, 0.06, 0.02, 0, 0.008), 0.7),
];

/** The pelvis from the front with both hips. */
export const pelvis = (right: HipState, left: HipState): Picture =>
  expose(300, 240, [...trunk, ...oneHip('R', right), ...oneHip('L', left)]);

/** A single hip with its thigh, from the front. */
export const hipFront = (side: 'L' | 'R', state: HipState): Picture => {
  const shift = side === 'R' ? 0.25 : -0.25;
  const moved = ({ shape, absorbs }: Body): Body => ({
    shape: placed(shape, [shift * 1.7 - 0.35, -0.2], 1.7),
    absorbs,
  });
  return expose(210, 230, [...trunk, ...oneHip(side, state)].map(moved));
};

/** The thigh turned out: head, neck and shaft in one line. Also stands for cross-table and Dunn views. */
export const hipFromSide = (side: 'L' | 'R', state: HipState): Picture => {
  const at = (shape: Shape): Shape => placed(shape, [0.5, 0.5], 1, side === 'L');
  const femur = grown(
    0.06,
    ellipse([0.12, -0.14], 0.12, 0.12),
    shaft([0.12, -0.14], [-0.06, 0], 0.075, 0.07),
    ellipse([-0.07, -0.06], 0.05, 0.07, 50),
    shaft([-0.08, 0.02], [-0.62, 0.38], 0.1, 0.075),
  );
  const socket = without(
    grown(0.06, ellipse([0.22, -0.2], 0.2, 0.17), ellipse([0.3, 0], 0.12, 0.16)),
    ellipse([0.12, -0.14], 0.142, 0.142),
  );
  return expose(210, 210, [
    flesh(at(grown(0.2, ellipse([0.22, -0.1], 0.4, 0.42), shaft([0, 0], [-0.6, 0.36], 0.28, 0.2))), 0.55),
    bone(at(socket), 0.7),
    bone(at(femur)),
    ...(state === 'worn' ? [sclerosis(at(ellipse([0.06, -0.26], 0.08, 0.03, -30)), 0.35)] : []),
    ...(state === 'replaced'
      ? [
          metal(at(ellipse([0.12, -0.14], 0.08, 0.08))),
          metal(at(shaft([0.08, -0.1], [-0.36, 0.21], 0.045, 0.02))),
        ]
      : []),
  ]);
};

import type { Picture } from './picture.ts';
import { air, bone, expose, flesh } from './radiograph.ts';
import { box, ellipse, grown, shaft } from './shape.ts';

export const chest = (): Picture =>
  expose(230, 230, [
    flesh(grown(0.2, ellipse([0.5, 0.55], 0.47, 0.5), ellipse([0.5, 0.1], 0.2, 0.2)), 0.75),
    air(ellipse([0.28, 0.48], 0.16, 0.34, 6), 0.62),
    air(ellipse([0.72, 0.46], 0.15, 0.32, -6), 0.62),
    flesh(ellipse([0.57, 0.62], 0.17, 0.17, 35), 0.35),
    ...Array.from({ length: 8 }, (_, index) =>
      [-1, 1].map((side) =>
        bone(
          shaft(
            [0.5 + side * 0.06, 0.2 + index * 0.07],
            [0.5 + side * 0.4, 0.3 + index * 0.075],
            0.013,
            0.011,
          ),
          0.22,
        ),
      ),
    ).flat(),
    ...[-1, 1].map((side) =>
      bone(shaft([0.5 + side * 0.06, 0.17], [0.5 + side * 0.42, 0.11], 0.018, 0.016), 0.5),
    ),
    bone(box([0.5, 0.5], 0.045, 0.55, 0.02), 0.25),
  ]);

import { plate } from './hardware.ts';
import type { Picture } from './picture.ts';
import { bone, expose, flesh, metal, sclerosis, type Body } from './radiograph.ts';
import { box, ellipse, grown, placed, shaft, without, type Point, type Shape } from './shape.ts';

export type AnkleState = 'worn' | 'healthy' | 'plated' | 'broken' | 'fused';

/** A right ankle from the front: the outer side to the left. The mortise view turns the fibula clear. */
export const ankleFront = (side: 'L' | 'R', state: AnkleState, mortise = false): Picture => {
  const at = (shape: Shape): Shape => placed(shape, [0.5, 0.62], 1, side === 'L');
  const gap = state === 'worn' ? 0.006 : 0.022;
  const out = mortise ? -0.02 : 0.012;
  const tibia = without(
    grown(
      0.04,
      shaft([0.02, -0.9], [0.02, -0.28], 0.085, 0.095),
      shaft([0.02, -0.26], [0.02, -0.12], 0.105, 0.15),
      shaft([0.15, -0.1], [0.155, 0.03], 0.045, 0.03),
    ),
    box([-0.01, 0.06], 0.118, 0.11, 0.02),
  );
  const talus = grown(
    0.03,
    box([-0.01, 0.01 + gap + 0.03], 0.115, 0.068, 0.03),
    ellipse([-0.02, 0.12], 0.1, 0.05),
  );
  return expose(190, 240, [
    flesh(at(grown(0.15, shaft([0, -0.9], [0, -0.1], 0.23, 0.2), ellipse([0, 0.2], 0.25, 0.3))), 0.5),
    bone(at(tibia)),
    bone(at(shaft([-0.15 + out, -0.9], [-0.165 + out, 0.08], 0.034, 0.05)), 0.7),
    bone(at(talus), 0.9),
    bone(at(grown(0.03, ellipse([-0.01, 0.28], 0.12, 0.13))), 0.7),
    ...(state === 'worn' ? [sclerosis(at(box([-0.01, -0.055], 0.115, 0.015, 0.01)), 0.3)] : []),
    ...(state === 'broken'
      ? [
          {
            shape: at(box([-0.16 + out, -0.05], 0.06, 0.009, 0.004, 30)),
            absorbs: (d: number) => -0.4 * Math.min(1, d / 0.006),
          },
        ]
      : []),
    ...(state === 'plated'
      ? plate([side === 'R' ? 0.315 : 0.685, 0.2], [side === 'R' ? 0.305 : 0.695, 0.62], 6, [
          side === 'R' ? 0.09 : -0.09,
          0,
        ])
      : []),
    ...(state === 'fused'
      ? [
          metal(at(shaft([0.1, -0.25], [-0.05, 0.3], 0.014))),
          metal(at(shaft([-0.08, -0.25], [0.04, 0.3], 0.014))),
        ]
      : []),
  ]);
};

/** From the side, toes to the left for a right foot. */
export const footSide = (side: 'L' | 'R', flat = false): Picture => {
  const at = (shape: Shape): Shape => placed(shape, [0.5, 0.5], 1, side === 'L');
  const low = flat ? 0.045 : 0;
  return expose(260, 190, [
    flesh(
      at(
        grown(
          0.1,
          shaft([0.2, -0.6], [0.2, -0.1], 0.14, 0.13),
          shaft([0.25, 0.06], [-0.36, 0.12], 0.13, 0.06),
          ellipse([0.28, 0.08], 0.14, 0.13),
        ),
      ),
      0.5,
    ),
    bone(
      at(grown(0.03, shaft([0.18, -0.6], [0.19, -0.22], 0.05, 0.055), ellipse([0.19, -0.18], 0.075, 0.035))),
    ),
    bone(at(shaft([0.24, -0.6], [0.235, -0.1], 0.022, 0.028)), 0.4),
    bone(at(grown(0.03, ellipse([0.18, -0.08], 0.085, 0.045), ellipse([0.08, -0.06 + low], 0.045, 0.04)))),
    bone(at(grown(0.03, shaft([0.14, 0.03], [0.31, 0.08], 0.05, 0.065)))),
    bone(at(ellipse([0.02, -0.02 + low], 0.028, 0.045)), 0.9),
    bone(at(ellipse([0.04, 0.05 + low * 0.5], 0.045, 0.04)), 0.7),
    bone(at(ellipse([-0.04, 0.01 + low], 0.04, 0.04)), 0.8),
    ...[0, 0.02, 0.045].map((down) =>
      bone(at(shaft([-0.08, 0.03 + down + low], [-0.28, 0.11 + down * 0.6], 0.024, 0.028)), 0.6),
    ),
    bone(at(shaft([-0.31, 0.12], [-0.42, 0.14], 0.02, 0.016)), 0.8),
  ]);
};

/** From above, standing; a bunion turns the great toe aside. */
export const footTop = (side: 'L' | 'R', bunion: boolean, oblique = false): Picture => {
  const at = (shape: Shape): Shape => placed(shape, [0.5, 0.8], 1, side === 'L');
  const splay = oblique ? 0.7 : 1;
  const ray = (index: number): readonly Body[] => {
    const base: Point = [0.12 - index * 0.06 * splay, 0.1 + index * 0.02];
    const turn = index === 0 && bunion ? 0.07 : 0;
    const head: Point = [0.17 + turn - index * 0.1 * splay, -0.25 + index * 0.035];
    const toe: Point = [head[0] - turn * 2.2 - index * 0.012, head[1] - 0.2 + index * 0.02];
    const wide = index === 0 ? 1.45 : 1;
    return [
      bone(
        at(grown(0.02, shaft(base, head, 0.026 * wide, 0.024 * wide), ellipse(head, 0.032 * wide, 0.028))),
      ),
      bone(
        at(
          shaft(
            [head[0] + (toe[0] - head[0]) * 0.2, head[1] + (toe[1] - head[1]) * 0.22],
            [head[0] + (toe[0] - head[0]) * 0.6, head[1] + (toe[1] - head[1]) * 0.62],
            0.022 * wide,
            0.017 * wide,
          ),
        ),
        0.9,
      ),
      bone(
        at(
          shaft(
            [head[0] + (toe[0] - head[0]) * 0.72, head[1] + (toe[1] - head[1]) * 0.74],
            toe,
            0.017 * wide,
            0.013 * wide,
          ),
        ),
        0.85,
      ),
    ];
  };
  return expose(170, 260, [
    flesh(at(grown(0.15, ellipse([-0.02, -0.2], 0.3, 0.36), ellipse([-0.02, 0.35], 0.22, 0.4))), 0.45),
    ...[0, 1, 2, 3, 4].flatMap(ray),
    ...(
      [
        [0.12, 0.17],
        [0.05, 0.18],
        [-0.02, 0.19],
        [-0.1, 0.24],
        [0.06, 0.28],
      ] as const
    ).map((where) => bone(at(ellipse(where, 0.055, 0.05)), 0.75)),
    bone(at(grown(0.03, ellipse([0.03, 0.4], 0.075, 0.09))), 0.7),
    bone(at(grown(0.03, shaft([-0.05, 0.4], [-0.04, 0.6], 0.07, 0.085))), 0.6),
  ]);
};

/** From behind, standing: tibia over heel. */
export const hindfoot = (side: 'L' | 'R', tilt: number): Picture => {
  const at = (shape: Shape): Shape => placed(shape, [0.5, 0.6], 1, side === 'L');
  return expose(170, 230, [
    flesh(at(grown(0.15, shaft([0, -0.8], [0, 0], 0.22, 0.2), ellipse([tilt, 0.35], 0.22, 0.3))), 0.5),
    bone(at(shaft([0, -0.9], [0.01, -0.05], 0.085, 0.13))),
    bone(at(shaft([-0.15, -0.9], [-0.15, 0.03], 0.03, 0.045)), 0.6),
    bone(at(box([0, 0.05], 0.11, 0.06, 0.03)), 0.9),
    bone(at(shaft([tilt * 0.3, 0.16], [tilt, 0.45], 0.09, 0.12)), 0.8),
  ]);
};

import { rodAndScrews } from './hardware.ts';
import type { Picture } from './picture.ts';
import { air, bone, expose, flesh, type Body } from './radiograph.ts';
import { box, ellipse, grown, shaft, without, type Point } from './shape.ts';

/** How the trunk is held, which bends the column. */
export type Posture = 'upright' | 'flexion' | 'extension';
export type SpineState = 'healthy' | 'worn' | 'slipped' | 'fused';

interface Vertebra {
  readonly at: Point;
  readonly turn: number;
  readonly size: number;
}

/** Vertebrae from the side, the belly to the left, from the top down along a bowed line. */
function fromSide(
  count: number,
  top: Point,
  bottom: Point,
  bow: number,
  size: number,
  slip: number,
): readonly Vertebra[] {
  return Array.from({ length: count }, (_, index) => {
    const t = index / (count - 1);
    const slope = Math.cos(Math.PI * t) * Math.PI * bow;
    const x = top[0] + (bottom[0] - top[0]) * t - bow * Math.sin(Math.PI * t);
    const lean = Math.atan2(bottom[0] - top[0] - slope, bottom[1] - top[1]);
    return {
      at: [x + (index === count - 2 ? -slip : 0), top[1] + (bottom[1] - top[1]) * t],
      turn: (-lean * 180) / Math.PI,
      size: size * (0.86 + 0.14 * t),
    };
  });
}

const lateralVertebra = ({ at: [x, y], turn, size }: Vertebra, worn: boolean): readonly Body[] => [
  bone(box([x, y], size, size * (worn ? 0.87 : 0.8), size * 0.16, turn, size * 0.09)),
  bone(
    grown(
      size * 0.3,
      shaft([x + size * 0.9, y - size * 0.2], [x + size * 1.5, y - size * 0.1], size * 0.2, size * 0.24),
      ellipse([x + size * 1.45, y + size * 0.25], size * 0.22, size * 0.6, -12),
    ),
    0.55,
  ),
  bone(
    shaft([x + size * 1.7, y + size * 0.2], [x + size * 2.6, y + size * 0.75], size * 0.28, size * 0.24),
    0.4,
  ),
];

const bows: Readonly<Record<Posture, number>> = { upright: 0.075, flexion: -0.015, extension: 0.14 };

export const lumbarSide = (state: SpineState, posture: Posture = 'upright'): Picture => {
  const slip = state === 'slipped' ? (posture === 'flexion' ? 0.06 : 0.035) : 0;
  const lean = posture === 'flexion' ? -0.14 : posture === 'extension' ? 0.14 : 0;
  const levels = fromSide(6, [0.45 + lean, 0.14], [0.47, 1.16], bows[posture], 0.098, slip);
  const sacrum = grown(
    0.03,
    box([0.53, 1.3], 0.09, 0.07, 0.02, 30),
    box([0.61, 1.4], 0.07, 0.07, 0.02, 42),
    box([0.67, 1.51], 0.05, 0.06, 0.02, 30),
  );
  return expose(170, 265, [
    flesh(grown(0.2, ellipse([0.44, 0.6], 0.42, 0.8), ellipse([0.5, 1.3], 0.46, 0.4)), 0.5),
    air(ellipse([0.17, 0.5], 0.1, 0.16, 20), 0.2),
    bone(sacrum, 0.85),
    ...levels.flatMap((vertebra) => lateralVertebra(vertebra, state === 'worn')),
    ...(state === 'fused'
      ? rodAndScrews(
          levels.slice(3).map(({ at }) => at),
          0.16,
        )
      : []),
  ]);
};

export const lumbarFront = (state: SpineState): Picture => {
  const levels = Array.from({ length: 6 }, (_, index): Vertebra => ({
    at: [0.5 + (state === 'worn' ? 0.02 * Math.sin(index) : 0), 0.13 + index * 0.2],
    turn: 0,
    size: 0.115 + index * 0.005,
  }));
  return expose(170, 265, [
    flesh(grown(0.2, ellipse([0.5, 0.6], 0.44, 0.9), ellipse([0.5, 1.4], 0.5, 0.4)), 0.45),
    air(ellipse([0.2, 0.9], 0.08, 0.12, 20), 0.15),
    bone(
      without(
        grown(0.05, ellipse([0.22, 1.45], 0.22, 0.16, 35), ellipse([0.78, 1.45], 0.22, 0.16, -35)),
        ellipse([0.5, 1.6], 0.2, 0.15),
      ),
      0.6,
    ),
    bone(grown(0.04, box([0.5, 1.37], 0.15, 0.1, 0.05), ellipse([0.5, 1.5], 0.1, 0.1)), 0.6),
    ...levels.flatMap(({ at: [x, y], size }) => [
      bone(box([x, y], size, 0.084, 0.018, 0, 0.016), 0.85),
      bone(shaft([x - size * 1.7, y - 0.01], [x + size * 1.7, y - 0.01], 0.016, 0.016), 0.4),
      bone(ellipse([x - size * 0.6, y - 0.02], 0.02, 0.026), 0.4),
      bone(ellipse([x + size * 0.6, y - 0.02], 0.02, 0.026), 0.4),
      bone(ellipse([x, y + 0.045], 0.016, 0.04), 0.5),
    ]),
    ...(state === 'fused'
      ? [-1, 1].flatMap((side) =>
          rodAndScrews(
            levels.slice(3).map(({ at: [x, y] }): Point => [x + side * 0.075 - 0.01, y]),
            0.01,
          ),
        )
      : []),
  ]);
};

export const cervicalSide = (posture: Posture = 'upright', fused = false): Picture => {
  const lean = posture === 'flexion' ? -0.2 : posture === 'extension' ? 0.16 : -0.02;
  const levels = fromSide(7, [0.5 + lean, 0.4], [0.5, 1.12], bows[posture] * 0.7, 0.062, 0);
  const [head] = levels;
  const [hx, hy] = head?.at ?? [0.5, 0.4];
  return expose(180, 230, [
    flesh(
      grown(
        0.15,
        ellipse([hx + 0.02, hy - 0.22], 0.4, 0.3),
        shaft([hx, hy], [0.52, 1.15], 0.22, 0.27),
        ellipse([0.52, 1.4], 0.6, 0.3),
      ),
      0.5,
    ),
    bone(
      without(ellipse([hx + 0.03, hy - 0.26], 0.36, 0.26), ellipse([hx + 0.03, hy - 0.28], 0.33, 0.23)),
      0.7,
    ),
    bone(
      grown(
        0.04,
        shaft([hx - 0.3, hy + 0.02], [hx - 0.08, hy + 0.06], 0.05, 0.05),
        shaft([hx - 0.08, hy + 0.06], [hx - 0.04, hy - 0.1], 0.05, 0.04),
      ),
      0.6,
    ),
    air(shaft([hx - 0.12, hy + 0.1], [0.36, 1.2], 0.03, 0.045), 0.3),
    bone(shaft([hx, hy - 0.1], [hx, hy - 0.02], 0.03, 0.045), 0.9),
    ...levels.flatMap((vertebra) => lateralVertebra(vertebra, false)),
    ...(fused
      ? rodAndScrews(
          levels.slice(3, 5).map(({ at: [x, y] }): Point => [x - 0.06, y]),
          -0.01,
        )
      : []),
  ]);
};

export const cervicalFront = (): Picture =>
  expose(180, 230, [
    flesh(
      grown(
        0.15,
        ellipse([0.5, 0.1], 0.34, 0.34),
        shaft([0.5, 0.3], [0.5, 0.9], 0.26, 0.3),
        ellipse([0.5, 1.3], 0.75, 0.45),
      ),
      0.5,
    ),
    air(shaft([0.5, 0.5], [0.5, 1.1], 0.04, 0.045), 0.22),
    bone(grown(0.05, shaft([0.28, 0.1], [0.5, 0.34], 0.06), shaft([0.72, 0.1], [0.5, 0.34], 0.06)), 0.6),
    ...Array.from({ length: 7 }, (_, index) =>
      bone(box([0.5, 0.42 + index * 0.115], 0.11, 0.049, 0.014, 0, 0.012), 0.8),
    ),
    ...[-1, 1].map((side) =>
      bone(shaft([0.5 + side * 0.12, 1.16], [0.5 + side * 0.5, 1.05], 0.03, 0.025), 0.7),
    ),
  ]);

/** Head to hips from the front; `curve` in picture widths, the chest's bow to the right when positive. */
export const wholeSpineFront = (curve: number): Picture => {
  const at = (t: number): Point => [
    0.5 +
      curve * Math.sin(Math.PI * Math.min(1, t / 0.62)) -
      curve * 0.55 * Math.sin(Math.PI * Math.max(0, (t - 0.55) / 0.45)),
    0.2 + t * 1.72,
  ];
  const levels = Array.from({ length: 22 }, (_, index) => ({
    at: at(index / 21),
    size: 0.042 + index * 0.0017,
  }));
  const ribs = levels
    .slice(5, 15)
    .flatMap(({ at: [x, y] }) =>
      [-1, 1].map((side) =>
        bone(shaft([x + side * 0.05, y], [x + side * 0.29, y + 0.13], 0.011, 0.009), 0.3),
      ),
    );
  return expose(150, 350, [
    flesh(
      grown(
        0.15,
        ellipse([0.5, 0.08], 0.14, 0.14),
        shaft([0.5, 0.15], [0.5, 0.3], 0.1, 0.2),
        ellipse([0.5, 0.85], 0.4, 0.6),
        ellipse([0.5, 1.9], 0.46, 0.5),
      ),
      0.45,
    ),
    air(ellipse([0.3, 0.78], 0.14, 0.34), 0.26),
    air(ellipse([0.7, 0.78], 0.14, 0.34), 0.26),
    ...ribs,
    ...levels.map(({ at: [x, y], size }) => bone(box([x, y], size, 0.034, 0.01, 0, 0.007), 0.85)),
    ...[-1, 1].flatMap((side) => [
      bone(ellipse([0.5 + side * 0.2, 2.02], 0.15, 0.11, side * -35), 0.6),
      bone(ellipse([0.5 + side * 0.25, 2.22], 0.055, 0.055), 0.9),
    ]),
  ]);
};

export const wholeSpineSide = (): Picture => {
  const at = (t: number): Point => [0.5 + 0.08 * Math.sin(2 * Math.PI * (t * 1.15 - 0.08)), 0.2 + t * 1.72];
  return expose(150, 350, [
    flesh(
      grown(
        0.15,
        ellipse([0.42, 0.08], 0.15, 0.14),
        shaft([0.45, 0.15], [0.5, 0.35], 0.1, 0.2),
        ellipse([0.45, 0.9], 0.33, 0.7),
        ellipse([0.5, 2], 0.36, 0.45),
      ),
      0.5,
    ),
    air(ellipse([0.36, 0.75], 0.17, 0.32), 0.22),
    ...Array.from({ length: 22 }, (_, index) => ({
      at: at(index / 21),
      turn: 0,
      size: 0.04 + index * 0.0016,
    })).flatMap((one) => lateralVertebra(one, false)),
    bone(grown(0.03, box([0.56, 2.02], 0.06, 0.06, 0.02, 30), box([0.6, 2.12], 0.04, 0.07, 0.02, 30)), 0.8),
    bone(ellipse([0.47, 2.22], 0.055, 0.055), 0.9),
  ]);
};

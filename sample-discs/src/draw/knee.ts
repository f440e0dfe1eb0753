import { kneeFromFront, nail, plate } from './hardware.ts';
import type { Picture } from './picture.ts';
import { bone, expose, flesh, metal, sclerosis, type Body } from './radiograph.ts';
import { box, ellipse, grown, placed, shaft, turned, without, type Point, type Shape } from './shape.ts';

/** What has become of a knee. */
export type KneeState =
  | 'worn'
  | 'mild'
  | 'healthy'
  | 'replaced'
  | 'plated'
  | 'nailed'
  | 'broken'
  | 'nonunion';

/**
 * Seen from the front, joint line near y = 0, the outer side to the left: a right knee as it hangs on the light box.
 */
const frontal = {
  femur: without(
    grown(
      0.06,
      shaft([0.01, -0.9], [0, -0.26], 0.082, 0.095),
      shaft([0, -0.26], [0, -0.13], 0.1, 0.155),
      ellipse([-0.1, -0.075], 0.1, 0.08, -8),
      ellipse([0.1, -0.07], 0.1, 0.084, 8),
    ),
    ellipse([0, 0.03], 0.036, 0.07),
  ),
  tibia: (rise: number): Shape =>
    grown(
      0.05,
      shaft([0, 0.95], [0, 0.3], 0.07, 0.085),
      shaft([0, 0.3], [0, 0.17], 0.09, 0.15),
      ellipse([-0.1, 0.1], 0.11, 0.05, -3),
      ellipse([0.1, 0.1 - rise], 0.11, 0.05, 3),
      shaft([-0.025, 0.06], [-0.022, 0.035], 0.013, 0.006),
      shaft([0.025, 0.06], [0.02, 0.032], 0.013, 0.006),
    ),
  fibula: grown(0.03, shaft([-0.2, 0.95], [-0.2, 0.27], 0.03, 0.034), ellipse([-0.19, 0.21], 0.048, 0.06)),
  patella: ellipse([0.005, -0.17], 0.085, 0.095),
};

const rises: Partial<Record<KneeState, number>> = { worn: 0.034, mild: 0.016 };

/** One knee from the front; `side` is the person's own. */
function kneeFromTheFront([x, y]: Point, scale: number, side: 'L' | 'R', state: KneeState): readonly Body[] {
  const at = (shape: Shape): Shape => placed(shape, [x, y], scale, side === 'L');
  const rise = rises[state] ?? 0;
  const inner = side === 'L' ? -1 : 1;
  return [
    flesh(
      at(
        grown(0.1, shaft([0, -0.95], [0, -0.1], 0.33, 0.25), shaft([-0.02, -0.1], [-0.03, 0.95], 0.24, 0.25)),
      ),
    ),
    bone(at(frontal.femur)),
    bone(at(frontal.tibia(rise))),
    bone(at(frontal.fibula), 0.75),
    bone(at(frontal.patella), 0.3),
    ...(state === 'worn'
      ? [
          sclerosis(at(ellipse([0.11, 0.075 - rise], 0.085, 0.016, 3)), 0.35),
          bone(at(ellipse([0.205, 0.005], 0.026, 0.016, -30)), 0.8),
          bone(at(ellipse([0.212, 0.065], 0.026, 0.013, 20)), 0.8),
        ]
      : []),
    ...(state === 'replaced' ? kneeFromFront(x, y, scale) : []),
    ...(state === 'plated'
      ? plate([x - inner * 0.165 * scale, y + 0.1 * scale], [x - inner * 0.11 * scale, y + 0.6 * scale], 6, [
          inner * 0.2 * scale,
          0,
        ])
      : []),
    ...(state === 'nailed' ? nail([x, y + 0.13 * scale], [x, y + 0.8 * scale]) : []),
  ];
}

const broken = (bodies: readonly Body[], line: Shape, amount: number): readonly Body[] => [
  ...bodies,
  { shape: line, absorbs: (depth) => -amount * Math.min(1, depth / 0.006) },
];

export const kneeFront = (side: 'L' | 'R', state: KneeState): Picture => {
  const bodies = kneeFromTheFront([0.5, 0.6], 1, side, state);
  const line = box([0.5, 0.86], 0.12, 0.011, 0.004, -24);
  const gap = grown(0.02, box([0.5, 0.95], 0.12, 0.014, 0.004, -14), ellipse([0.45, 0.94], 0.03, 0.02));
  const lines: Partial<Record<KneeState, Shape>> = { broken: line, nonunion: gap };
  return expose(200, 250, lines[state] ? broken(bodies, lines[state], 0.55) : bodies);
};

export const bothKneesFront = (right: KneeState, left: KneeState): Picture =>
  expose(320, 210, [
    ...kneeFromTheFront([0.27, 0.33], 0.6, 'R', right),
    ...kneeFromTheFront([0.73, 0.33], 0.6, 'L', left),
  ]);

/** Both knees bent 45 degrees and standing: the notch between the condyles is wide open. */
export const bothKneesBent = (right: KneeState, left: KneeState): Picture => {
  const one = (x: number, side: 'L' | 'R', state: KneeState): readonly Body[] => {
    const at = (shape: Shape): Shape => placed(shape, [x, 0.33], 0.6, side === 'L');
    const femur = without(
      grown(
        0.06,
        shaft([0, -0.5], [0, -0.15], 0.12, 0.16),
        ellipse([-0.11, -0.06], 0.095, 0.11),
        ellipse([0.11, -0.06], 0.095, 0.11),
      ),
      ellipse([0, 0], 0.05, 0.12),
    );
    return [
      flesh(at(shaft([0, -0.7], [0, 0.9], 0.3, 0.24))),
      bone(at(femur)),
      bone(at(placed(frontal.tibia(rises[state] ?? 0), [0, 0.03]))),
      bone(at(frontal.fibula), 0.75),
    ];
  };
  return expose(320, 210, [...one(0.27, 'R', right), ...one(0.73, 'L', left)]);
};

export const kneeFromSide = (side: 'L' | 'R', state: KneeState): Picture => {
  const facing = side === 'L';
  const at = (shape: Shape): Shape => placed(shape, [0.5, 0.6], 1, facing);
  const pivot: Point = [0.06, -0.03];
  const bent = (shape: Shape): Shape => turned(shape, pivot, 14);
  const femur = grown(
    0.05,
    shaft([0.06, -0.95], [0.06, -0.28], 0.078, 0.085),
    shaft([0.06, -0.28], [0.05, -0.14], 0.09, 0.12),
    ellipse([0.09, -0.08], 0.14, 0.1, -12),
    ellipse([0.055, -0.07], 0.125, 0.1, -4),
  );
  const tibia = grown(
    0.04,
    shaft([0.03, 0.95], [0.03, 0.32], 0.065, 0.075),
    shaft([0.04, 0.3], [0.06, 0.14], 0.085, 0.13),
    ellipse([0.07, 0.1], 0.145, 0.042, 7),
    ellipse([-0.055, 0.22], 0.03, 0.05, -20),
  );
  return expose(200, 250, [
    flesh(
      at(
        grown(
          0.14,
          bent(shaft([0.08, -0.95], [0.06, -0.1], 0.3, 0.24)),
          shaft([0.06, 0], [0.1, 0.95], 0.25, 0.26),
        ),
      ),
    ),
    bone(at(bent(femur))),
    bone(at(tibia)),
    bone(
      at(grown(0.02, shaft([0.16, 0.95], [0.15, 0.25], 0.028, 0.03), ellipse([0.155, 0.19], 0.04, 0.05))),
      0.55,
    ),
    bone(at(turned(ellipse([-0.15, -0.15], 0.042, 0.085), pivot, 8)), 0.85),
    ...(state === 'worn'
      ? [
          bone(at(ellipse([-0.135, -0.045], 0.022, 0.012, 40)), 0.7),
          sclerosis(at(ellipse([0.07, 0.075], 0.12, 0.014, 7)), 0.25),
        ]
      : []),
    ...(state === 'replaced'
      ? [
          metal(
            at(bent(without(ellipse([0.07, -0.075], 0.165, 0.125), ellipse([0.075, -0.12], 0.125, 0.11)))),
          ),
          metal(at(box([0.06, 0.085], 0.15, 0.013, 0.006, 3))),
          metal(at(shaft([0.05, 0.09], [0.045, 0.28], 0.022, 0.014))),
        ]
      : []),
    ...(state === 'plated' ? plate([0.44, 0.72], [0.46, 1.2], 6, [0.15, 0]) : []),
    ...(state === 'nailed' ? nail([0.55, 0.72], [0.53, 1.3]) : []),
  ]);
};

/** Along the joint of the kneecap, knees bent: kneecap above, the groove of the femur below. */
export const skyline = (side: 'L' | 'R', state: KneeState): Picture => {
  const at = (shape: Shape): Shape => placed(shape, [0.5, 0.42], 1, side === 'L');
  const drop = state === 'worn' ? 0.03 : 0;
  const femur = without(
    grown(
      0.06,
      ellipse([-0.15, 0.2], 0.17, 0.17),
      ellipse([0.15, 0.21], 0.15, 0.15),
      box([0, 0.35], 0.27, 0.14, 0.05),
    ),
    ellipse([0.01, 0.01], 0.1, 0.09),
  );
  const kneecap = grown(
    0.04,
    ellipse([0, -0.12 + drop], 0.19, 0.05),
    ellipse([-0.01, -0.07 + drop], 0.07, 0.05),
  );
  return expose(220, 170, [
    flesh(at(ellipse([0, 0.16], 0.44, 0.42)), 0.5),
    bone(at(femur)),
    bone(at(kneecap)),
    ...(drop > 0 ? [sclerosis(at(ellipse([-0.1, -0.06 + drop], 0.07, 0.014, 25)), 0.3)] : []),
  ]);
};

interface Bow {
  /** How far each knee stands off the line from hip to ankle, in picture widths, outward. */
  readonly right: number;
  readonly left: number;
}

/** Hip to ankle, both legs. */
export const longLegs = ({ right, left }: Bow, replaced = false): Picture => {
  const leg = (x: number, side: 'L' | 'R', bow: number): readonly Body[] => {
    const out = side === 'R' ? -1 : 1;
    const knee: Point = [x + out * bow, 1.24];
    const hip: Point = [x + out * 0.02, 0.24];
    return [
      flesh(
        grown(0.1, shaft([x + out * 0.03, 0.1], knee, 0.21, 0.12), shaft(knee, [x, 2.3], 0.12, 0.065)),
        0.6,
      ),
      bone(ellipse(hip, 0.058, 0.058)),
      bone(
        grown(
          0.03,
          shaft(hip, [x + out * 0.1, 0.31], 0.032),
          shaft([x + out * 0.1, 0.28], [x + out * 0.085, 0.5], 0.048, 0.036),
          shaft([x + out * 0.085, 0.5], [knee[0], 1.13], 0.034, 0.04),
          ellipse([knee[0], knee[1] - 0.055], 0.085, 0.05),
        ),
      ),
      bone(
        grown(
          0.03,
          ellipse([knee[0], knee[1] + 0.045], 0.085, 0.032),
          shaft([knee[0], 1.34], [x, 2.2], 0.042, 0.03),
          ellipse([x, 2.22], 0.05, 0.035),
        ),
      ),
      bone(shaft([knee[0] + out * 0.075, 1.33], [x + out * 0.05, 2.24], 0.014, 0.018), 0.7),
      bone(ellipse([x, 2.31], 0.055, 0.035), 0.9),
      ...(replaced && side === 'R' ? kneeFromFront(knee[0], knee[1], 0.42) : []),
    ];
  };
  const pelvis = [0.27, 0.73].map((x, index) =>
    bone(without(ellipse([x, 0.1], 0.16, 0.12, index ? 30 : -30), ellipse([x, 0.12], 0.05, 0.04)), 0.55),
  );
  return expose(150, 360, [
    flesh(ellipse([0.5, 0.1], 0.48, 0.3), 0.4),
    ...pelvis,
    ...leg(0.3, 'R', right),
    ...leg(0.7, 'L', left),
  ]);
};

import { layer } from './section.ts';
import { box, ellipse, grown, shaft, type Shape } from './shape.ts';
import { boneOf, type Layer } from './tissue.ts';

interface Column {
  readonly count: number;
  readonly half: number;
  readonly x: number;
  readonly bow: number;
}

/** From the side: bodies with discs between them, the canal with its fluid behind. */
export function spineSagittal({ count, half, x, bow }: Column, d: number): readonly Layer[] {
  const at = (t: number): number => x - bow * Math.sin(Math.PI * t);
  const step = 0.9 / count;
  const levels = Array.from({ length: count }, (_, index) => ({
    t: (index + 0.5) / count,
    y: 0.06 + step * (index + 0.5),
  }));
  const inside = Math.abs(d) < 0.4;
  const along = (width: (index: number) => number): Shape[] =>
    levels.slice(1).map(({ t, y }, index) => {
      const from = levels[index] ?? { t, y };
      return shaft([at(from.t) + half * 1.75, from.y], [at(t) + half * 1.75, y], width(index));
    });
  const cord = (index: number): number => half * (count > 6 || index < 2 ? 0.24 : 0.12);
  const canal: readonly Layer[] = inside
    ? [layer('fluid', grown(0.01, ...along(() => half * 0.5))), layer('nerve', grown(0.01, ...along(cord)))]
    : levels.map(({ t, y }) =>
        layer('nerve', ellipse([at(t) + half * 1.5, y + step * 0.3], half * 0.3, half * 0.22), 0.02),
      );
  return [
    layer('fat', box([0.5, 0.5], 0.47, 0.6, 0.1)),
    layer('muscle', box([0.3, 0.5], 0.2, 0.6, 0.1), 0.06),
    layer('muscle', shaft([x + half * 3.2, 0], [x + half * 3.4, 1], half * (0.6 + Math.abs(d))), 0.05),
    ...levels
      .slice(1)
      .map(({ t, y }, index) =>
        layer(
          'disc',
          ellipse(
            [at(t) - (index === count - 3 ? -0.014 : 0), y - step / 2],
            half * (index === count - 3 ? 1.16 : 1.02),
            step * 0.17,
          ),
        ),
      ),
    ...levels.flatMap(({ t, y }) => boneOf(box([at(t), y], half, step * 0.37, 0.012, 0, half * 0.07), 0.008)),
    ...canal,
    ...levels.flatMap(({ t, y }) =>
      boneOf(
        shaft(
          [at(t) + half * (inside ? 2.6 : 2.1), y + step * 0.2],
          [at(t) + half * 3.4, y + step * 0.45],
          step * 0.17,
        ),
        0.008,
      ),
    ),
  ];
}

export function spineAxial(neck: boolean, d: number): readonly Layer[] {
  const disc = Math.abs(d % 0.5) < 0.25;
  const [w, h] = neck ? [0.12, 0.09] : [0.17, 0.13];
  const body = ellipse([0.5, 0.4], w, h);
  return [
    layer('fat', ellipse([0.5, 0.52], 0.47, 0.42)),
    layer('muscle', ellipse([0.5, 0.5], 0.43, 0.36), 0.05),
    ...[-1, 1].map((side) => layer('muscle', ellipse([0.5 + side * 0.24, 0.42], 0.08, 0.1), 0.03)),
    ...(disc
      ? [layer('ligament', body), layer('disc', ellipse([0.5, 0.4], w * 0.8, h * 0.75), 0.04)]
      : boneOf(body)),
    layer('fluid', ellipse([0.5, 0.4 + h + 0.055], neck ? 0.07 : 0.06, 0.042)),
    layer(
      'nerve',
      neck ? ellipse([0.5, 0.4 + h + 0.055], 0.045, 0.026) : ellipse([0.5, 0.4 + h + 0.07], 0.03, 0.018),
    ),
    ...[-1, 1].flatMap((side) =>
      boneOf(shaft([0.5 + side * 0.11, 0.58], [0.5 + side * 0.16, 0.66], 0.028), 0.008),
    ),
    ...boneOf(
      grown(
        0.03,
        shaft([0.5, 0.66], [0.5, 0.8], 0.022),
        shaft([0.4, 0.62], [0.5, 0.67], 0.018),
        shaft([0.6, 0.62], [0.5, 0.67], 0.018),
      ),
      0.008,
    ),
    ...(disc && d > 0 ? [layer('disc', ellipse([0.46, 0.4 + h + 0.01], 0.05, 0.025))] : []),
  ];
}

import { metal, type Body } from './radiograph.ts';
import { box, grown, shaft, type Point } from './shape.ts';

/** A plate along a bone with screws through it, each `reach` long. */
export function plate(from: Point, to: Point, screws: number, reach: Point): readonly Body[] {
  const at = (t: number): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  const through = Array.from({ length: screws }, (_, index) => {
    const head = at((index + 0.5) / screws);
    return shaft(head, [head[0] + reach[0], head[1] + reach[1]], 0.009, 0.006);
  });
  return [metal(shaft(from, to, 0.013)), ...through.map(metal)];
}

/** A nail inside a shaft, locked above and below. */
export const nail = (from: Point, to: Point): readonly Body[] => [
  metal(shaft(from, to, 0.02)),
  metal(shaft([from[0] - 0.09, from[1] + 0.08], [from[0] + 0.09, from[1] + 0.06], 0.008)),
  metal(shaft([to[0] - 0.08, to[1] - 0.07], [to[0] + 0.08, to[1] - 0.07], 0.008)),
];

/** Two pedicle screws and the rods between several levels, seen from the side. */
export function rodAndScrews(levels: readonly Point[], reach: number): readonly Body[] {
  const rods = levels.slice(1).map((to, index) => {
    const from = levels[index] ?? to;
    return shaft([from[0] + reach, from[1]], [to[0] + reach, to[1]], 0.012);
  });
  const screws = levels.map(([x, y]) => shaft([x + reach, y], [x - 0.04, y + 0.015], 0.012, 0.008));
  return [...rods, ...screws].map(metal);
}

/** A total knee from the front: shell on the femur, tray and keel in the tibia; `y` is the joint. */
export const kneeFromFront = (x: number, y: number, scale: number): readonly Body[] => [
  metal(
    grown(
      0.03 * scale,
      box([x - 0.1 * scale, y - 0.06 * scale], 0.085 * scale, 0.05 * scale, 0.04 * scale),
      box([x + 0.1 * scale, y - 0.06 * scale], 0.085 * scale, 0.05 * scale, 0.04 * scale),
      box([x, y - 0.085 * scale], 0.12 * scale, 0.025 * scale, 0.01),
    ),
  ),
  metal(box([x, y + 0.045 * scale], 0.2 * scale, 0.013 * scale, 0.006)),
  metal(shaft([x, y + 0.05 * scale], [x, y + 0.24 * scale], 0.03 * scale, 0.018 * scale)),
];

import type { Stroke } from './figure.ts';

/** A place on a screen or a picture, right and down. */
export type DrawnPlace = readonly [x: number, y: number];

/** A line or circle on the screen. */
export type Ink =
  | { readonly is: 'line'; readonly from: DrawnPlace; readonly to: DrawnPlace; readonly thin: boolean }
  | { readonly is: 'circle'; readonly centre: DrawnPlace; readonly radius: number };

/** What can be drawn of a figure with the points that are there; the rest waits for its points. */
export const layFigure = (
  strokes: readonly Stroke[],
  at: readonly (DrawnPlace | undefined)[],
): readonly Ink[] => strokes.flatMap((stroke) => lay(stroke, at));

function lay(stroke: Stroke, at: readonly (DrawnPlace | undefined)[]): readonly Ink[] {
  const [kind, ...indexes] = stroke;
  const points = indexes.map((index) => at[index]).filter((point) => point !== undefined);
  const [a, b, c, d] = points;
  if (points.length < indexes.length || a === undefined || b === undefined) return [];
  if (kind === 'line') return [line(a, b)];
  if (kind === 'axis') return [line(a, b), ...beyond(a, b)];
  if (c === undefined) return [];
  if (kind === 'drop') return dropped(a, b, c);
  const circle = throughThree(a, b, c);
  if (circle === undefined) return [];
  if (kind === 'circle') return [circle, ...cross(circle.centre)];
  return d === undefined ? [] : [line(circle.centre, d)];
}

const line = (from: DrawnPlace, to: DrawnPlace, thin = false): Ink => ({ is: 'line', from, to, thin });

/** How far an axis goes on past its points, as a share of their distance. */
const reach = 0.35;

const beyond = (a: DrawnPlace, b: DrawnPlace): readonly Ink[] => {
  const [dx, dy] = [(b[0] - a[0]) * reach, (b[1] - a[1]) * reach];
  return [line([a[0] - dx, a[1] - dy], a, true), line(b, [b[0] + dx, b[1] + dy], true)];
};

const dropped = (point: DrawnPlace, from: DrawnPlace, to: DrawnPlace): readonly Ink[] => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const whole = dx * dx + dy * dy;
  if (whole === 0) return [];
  const share = ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / whole;
  return [line(point, [from[0] + share * dx, from[1] + share * dy], true)];
};

const cross = ([x, y]: DrawnPlace): readonly Ink[] => [
  line([x - 4, y], [x + 4, y], true),
  line([x, y - 4], [x, y + 4], true),
];

/** The screen shows pixels as they are in the body, so that a circle there is one here. */
function throughThree(
  a: DrawnPlace,
  b: DrawnPlace,
  c: DrawnPlace,
): Extract<Ink, { is: 'circle' }> | undefined {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - a[0], c[1] - a[1]];
  const twice = 2 * (ux * vy - uy * vx);
  if (Math.abs(twice) < 1e-6) return undefined;
  const [lu, lv] = [ux * ux + uy * uy, vx * vx + vy * vy];
  const [x, y] = [(vy * lu - uy * lv) / twice, (ux * lv - vx * lu) / twice];
  return { is: 'circle', centre: [a[0] + x, a[1] + y], radius: Math.hypot(x, y) };
}

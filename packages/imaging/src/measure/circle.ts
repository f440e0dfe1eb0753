import type { Fault } from './fault.ts';
import { between, cross, distance, lengthOf, samePlace, type Point } from './point.ts';

export interface Circle {
  readonly centre: Point;
  readonly radius: number;
}

/** Sine of the angle at one of the points below which three points count as one line: the circle has no size. */
const flat = 1e-3;

/** The circle through three points of its rim (circumcentre). */
export const circleThrough = (a: Point, b: Point, c: Point): Circle | Fault => {
  const [u, v] = [between(a, b), between(a, c)];
  const [lu, lv] = [lengthOf(u), lengthOf(v)];
  if (Math.min(lu, lv, distance(b, c)) < samePlace) return 'points-coincide';
  const area = cross(u, v);
  if (Math.abs(area) < flat * lu * lv) return 'points-in-line';
  const centre = {
    x: a.x + (v.y * lu * lu - u.y * lv * lv) / (2 * area),
    y: a.y + (u.x * lv * lv - v.x * lu * lu) / (2 * area),
  };
  return { centre, radius: distance(centre, a) };
};

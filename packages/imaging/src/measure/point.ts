/** A place in the plane of an image: x to its right, y down; millimetres, or square pixels when not calibrated. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export const between = (from: Point, to: Point): Point => ({ x: to.x - from.x, y: to.y - from.y });
export const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
export const lengthOf = (a: Point): number => Math.hypot(a.x, a.y);
export const distance = (a: Point, b: Point): number => lengthOf(between(a, b));
export const dot = (a: Point, b: Point): number => a.x * b.x + a.y * b.y;
/** Positive when `b` is turned clockwise from `a` on the screen. */
export const cross = (a: Point, b: Point): number => a.x * b.y - a.y * b.x;

export const inDegrees = (radians: number): number => (radians * 180) / Math.PI;

/** Signed angle from one direction to another, -180 to 180. By arctangent: nothing to clamp, exact near 0 and 180. */
export const turn = (a: Point, b: Point): number => inDegrees(Math.atan2(cross(a, b), dot(a, b)));
/** Unsigned angle between two directions, 0 to 180. */
export const angleBetween = (a: Point, b: Point): number => Math.abs(turn(a, b));
/** How far `b` reaches in the direction of `along`. */
export const reach = (along: Point, b: Point): number => dot(along, b) / lengthOf(along);
/** Signed distance of `b` from the line through the origin along `line`. */
export const offset = (line: Point, b: Point): number => cross(line, b) / lengthOf(line);

/** Closer than this two places are one: far below a pixel and below what a hand can set. */
export const samePlace = 1e-6;

/** Do the stretches from `a` to `b` and from `c` to `d` cross each other? */
export const crosses = (a: Point, b: Point, c: Point, d: Point): boolean => {
  const apart = (from: Point, to: Point, one: Point, other: Point): boolean =>
    cross(between(from, to), between(from, one)) * cross(between(from, to), between(from, other)) < 0;
  return apart(a, b, c, d) && apart(c, d, a, b);
};

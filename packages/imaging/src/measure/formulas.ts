import { isFault, type Fault } from './fault.ts';
import { circleThrough } from './circle.ts';
import {
  angleBetween,
  between,
  cross,
  crosses,
  distance,
  inDegrees,
  lengthOf,
  middle,
  offset,
  reach,
  samePlace,
  turn,
  type Point,
} from './point.ts';

/** Lines closer to parallel than this sine do not meet anywhere that could be meant. */
const parallel = 0.01;

/** Where the line through `a` and `b` meets the stretch from `from` (0) to `to` (1). */
export const meetingAlong = (a: Point, b: Point, from: Point, to: Point): number | Fault => {
  const [line, stretch] = [between(a, b), between(from, to)];
  const slant = cross(line, stretch);
  if (Math.abs(slant) < parallel * lengthOf(line) * lengthOf(stretch)) return 'lines-parallel';
  return -cross(line, between(a, from)) / slant;
};

/** Which side of the line along `line` a direction points to: 1, -1, or 0 when it cannot be told. */
export const sideOf = (line: Point, direction: Point): -1 | 0 | 1 => {
  const off = offset(line, direction);
  return Math.abs(off) < samePlace ? 0 : off > 0 ? 1 : -1;
};

/** A signed turn from `a` to `b`, positive towards the side on which `mark` lies of `a`. */
export const turnTowards = (mark: Point, a: Point, b: Point): number | Fault => {
  const side = sideOf(a, mark);
  return side === 0 ? 'side-unclear' : plain(side * turn(a, b));
};

/** Not minus zero. */
const plain = (value: number): number => value + 0;

/** Turn towards a mark where more than a right angle can only be points in the wrong order. */
export const smallTurnTowards = (mark: Point, a: Point, b: Point): number | Fault => {
  const turned = turnTowards(mark, a, b);
  return !isFault(turned) && Math.abs(turned) > 90 ? 'wrong-order' : turned;
};

/** Two lines across the same structure, one above the other: positive when they open towards `front`. */
export const opening = (
  upper: { readonly back: Point; readonly front: Point },
  lower: { readonly back: Point; readonly front: Point },
): number | Fault => {
  if (crosses(upper.back, lower.back, upper.front, lower.front)) return 'sides-swapped';
  const down = between(middle(upper.back, upper.front), middle(lower.back, lower.front));
  if (lengthOf(down) < samePlace) return 'points-coincide';
  return turnTowards(down, between(upper.back, upper.front), between(lower.back, lower.front));
};

/** Angle of a line against a base line, positive when its end lies on the side of `up`. */
export const riseOver = (base: Point, line: Point, up: Point): number | Fault => {
  const side = sideOf(base, up);
  if (side === 0) return 'side-unclear';
  return inDegrees(Math.atan2(side * offset(base, line), reach(base, line)));
};

/** How far one length is of another. */
export const share = (part: number, whole: number): number | Fault =>
  whole < samePlace ? 'points-coincide' : part / whole;

/** Angle at a corner. */
export const cornerAngle = (end: Point, corner: Point, other: Point): number =>
  angleBetween(between(corner, end), between(corner, other));

/** The centre of the circle through three rim points, handed on. */
export const withCircle = (
  rim: readonly [Point, Point, Point],
  then: (centre: Point, radius: number) => number | Fault,
): number | Fault => {
  const circle = circleThrough(...rim);
  return typeof circle === 'string' ? circle : then(circle.centre, circle.radius);
};

/** Area of a closed outline (shoelace); one that crosses itself has none. */
export const outlineArea = (points: readonly Point[]): number | Fault => {
  const edges = points.map((from, index) => ({ from, to: points[(index + 1) % points.length] ?? from }));
  const crossing = edges.some((edge, at) =>
    edges.slice(at + 1).some((other) => crosses(edge.from, edge.to, other.from, other.to)),
  );
  if (crossing) return 'outline-crosses';
  const [start] = points;
  if (start === undefined) return 'too-few-points';
  const twice = edges.reduce((sum, { from, to }) => sum + cross(between(start, from), between(start, to)), 0);
  const span = Math.max(...points.map((point) => distance(start, point)));
  return Math.abs(twice) < parallel * parallel * span * span ? 'points-in-line' : Math.abs(twice) / 2;
};

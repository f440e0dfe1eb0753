import { degrees, type Degrees } from './units.ts';

/** Patient axes (PS3.3 C.7.6.2.1.1): x to the left, y to the back, z to the head. */
export type Vector = readonly [x: number, y: number, z: number];

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export const lengthOf = (a: Vector): number => Math.hypot(a[0], a[1], a[2]);

export const scaled = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];

/** Angle between two lines through the origin, 0 to 90; for unit vectors, whichever way they point. */
export const lineAngle = (a: Vector, b: Vector): Degrees =>
  toDegrees(Math.acos(Math.min(1, Math.abs(dot(a, b)))));

export const toDegrees = (radians: number): Degrees => degrees((radians * 180) / Math.PI);

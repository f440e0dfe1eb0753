import type { Orientation } from '../geometry/orientation.ts';
import { dot as dot3, type Vector } from '../geometry/vector.ts';
import type { Fault } from './fault.ts';
import type { Point } from './point.ts';
import { pixelSize, type Scale } from './scale.ts';

/** Pixels of one image as [column, row] from its first pixel, or patient coordinates in millimetres. */
export type Place = readonly [number, number] | Vector;

/** Which way the picture lies, where that is known; what is known is checked against the points. */
export interface KnownDirections {
  readonly lateral?: 'image-left' | 'image-right';
  readonly anterior?: 'image-left' | 'image-right';
}

/**
 * Where the points were set. `image`: on one projection or slice; `upright` says that its columns run from head to
 * foot as the person stood, and what is measured against the vertical is refused unless that is known. `patient`:
 * in patient coordinates, looked at along a plane; points off it are projected where the measurement is defined so.
 */
export type Frame =
  | {
      readonly at: 'image';
      readonly scale: Scale;
      readonly upright?: boolean;
      readonly known?: KnownDirections;
    }
  | { readonly at: 'patient'; readonly orientation: Orientation; readonly side?: 'left' | 'right' };

/** The points laid in a plane, and what that plane knows of directions; null: not known. */
export interface InPlane {
  readonly points: readonly Point[];
  /** Distance between the nearest and the farthest point across the plane. */
  readonly depth: number;
  /** Towards the feet. */
  readonly down: Point | null;
  /** Where things fall; only a standing film has it. */
  readonly gravity: Point | null;
  readonly lateral: Point | null;
  readonly anterior: Point | null;
}

/** Beyond this a coordinate is no place on an image or in a body. */
const farthest = 1e5;

/** Lays places in their plane, with anisotropic pixels made square. */
export const layInPlane = (places: readonly Place[], frame: Frame): InPlane | Fault => {
  const wanted = frame.at === 'image' ? 2 : 3;
  if (places.some((place) => place.length !== wanted || !place.every((part) => Math.abs(part) < farthest)))
    return 'not-a-place';
  return frame.at === 'image' ? onImage(places, frame) : inPatient(places, frame);
};

const onImage = (places: readonly Place[], frame: Extract<Frame, { at: 'image' }>): InPlane | Fault => {
  const size = pixelSize(frame.scale);
  if (size === null) return 'bad-spacing';
  const [height, width] = size;
  return {
    points: places.map(([column, row]) => ({ x: column * width, y: row * height })),
    depth: 0,
    down: frame.upright === false ? null : straightDown,
    gravity: frame.upright === true ? straightDown : null,
    lateral: sideways(frame.known?.lateral),
    anterior: sideways(frame.known?.anterior),
  };
};

const straightDown: Point = { x: 0, y: 1 };

const sideways = (way: 'image-left' | 'image-right' | undefined): Point | null =>
  way === undefined ? null : { x: way === 'image-left' ? -1 : 1, y: 0 };

/** Patient axes: x to the left, y to the back, z to the head (PS3.3 C.7.6.2.1.1). */
const inPatient = (
  places: readonly Place[],
  { orientation, side }: Extract<Frame, { at: 'patient' }>,
): InPlane => {
  const vectors = places.map(([x, y, z]): Vector => [x, y, z ?? 0]);
  const depths = vectors.map((vector) => dot3(vector, orientation.normal));
  const flat = (vector: Vector): Point => ({
    x: dot3(vector, orientation.row),
    y: dot3(vector, orientation.column),
  });
  return {
    points: vectors.map(flat),
    depth: depths.length === 0 ? 0 : Math.max(...depths) - Math.min(...depths),
    down: seen(flat([0, 0, -1])),
    gravity: null,
    lateral: side === undefined ? null : seen(flat([side === 'left' ? 1 : -1, 0, 0])),
    anterior: seen(flat([0, -1, 0])),
  };
};

/** A body axis that points mostly into the picture tells no direction in it. */
const seen = (direction: Point): Point | null =>
  Math.hypot(direction.x, direction.y) < 0.5 ? null : direction;

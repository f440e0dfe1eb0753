import type { Answer, routes } from '@overread/case';

export type Hold = Answer<(typeof routes)['listHolds']>['holds'][number];
export type Mask = Hold['masks'][number];

/** What masks of one picture count in. */
export type Size = Pick<Hold, 'rows' | 'columns'>;

interface Point {
  /** From 0 at the left or upper edge to 1. */
  readonly x: number;
  readonly y: number;
}

/** The rectangle between two places of a picture; null for a mere click. */
export function drawn(from: Point, to: Point, size: Size): Mask | null {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)].map(inside);
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)].map(inside);
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return null;
  if (right - left < leastDrawn || bottom - top < leastDrawn) return null;
  const x = Math.floor(left * size.columns);
  const y = Math.floor(top * size.rows);
  return fitted(
    { x, y, width: Math.ceil(right * size.columns) - x, height: Math.ceil(bottom * size.rows) - y },
    size,
  );
}

/** A first rectangle for who uses the keyboard: in the upper part, where names mostly stand. */
export const begun = ({ rows, columns }: Size): Mask =>
  fitted(
    {
      x: Math.round(columns * 0.1),
      y: Math.round(rows * 0.05),
      width: Math.round(columns * 0.4),
      height: Math.round(rows * 0.06),
    },
    { rows, columns },
  );

/** The rectangle at another place, of the same size and within the picture. */
export const moved = (mask: Mask, by: Point, size: Size): Mask =>
  fitted(
    { ...mask, x: mask.x + Math.round(by.x * size.columns), y: mask.y + Math.round(by.y * size.rows) },
    size,
  );

/** The rectangle with another lower right corner. */
export function resized(mask: Mask, by: Point, { rows, columns }: Size): Mask {
  const width = mask.width + Math.round(by.x * columns);
  const height = mask.height + Math.round(by.y * rows);
  return {
    ...mask,
    width: Math.min(Math.max(width, 1), columns - mask.x),
    height: Math.min(Math.max(height, 1), rows - mask.y),
  };
}

/** What a key does to a rectangle, as parts of the picture; undefined for other keys. */
export const stepOf = (key: string): Point | undefined => steps[key];

const step = 0.01;
const steps: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
};

/** Half a hundredth of the picture: less is a slip of the hand. */
const leastDrawn = 0.005;
const inside = (part: number): number => Math.min(Math.max(part, 0), 1);

function fitted(mask: Mask, { rows, columns }: Size): Mask {
  const width = Math.min(Math.max(mask.width, 1), columns);
  const height = Math.min(Math.max(mask.height, 1), rows);
  return {
    width,
    height,
    x: Math.min(Math.max(mask.x, 0), columns - width),
    y: Math.min(Math.max(mask.y, 0), rows - height),
  };
}

import type { CanvasPlace, ImagePlace } from '../viewer-port.ts';

/** How a picture lies in its cell. */
export interface View {
  /** 1: the whole picture fits. */
  readonly zoom: number;
  /** The image place in the middle of the cell; undefined: the picture's own middle. */
  readonly middle: ImagePlace | undefined;
  /** Degrees clockwise, before flips. */
  readonly turn: number;
  /** As seen on the screen, whatever the turn. */
  readonly flipsSideways: boolean;
  readonly flipsUpDown: boolean;
}

export const plainView: View = {
  zoom: 1,
  middle: undefined,
  turn: 0,
  flipsSideways: false,
  flipsUpDown: false,
};

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The picture's pixels and the height of one by its width. */
export interface PictureShape {
  readonly columns: number;
  readonly rows: number;
  readonly aspect: number;
}

/** `x = a·column + c·row + e`, `y = b·column + d·row + f`: as the canvas takes it. */
export interface Placing {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** Where the picture's pixels come to lie in a cell of `size` CSS pixels. */
export function placingOf(view: View, shape: PictureShape, size: Size): Placing {
  const scale = fitScale(shape, view.turn, size) * view.zoom;
  const radians = (view.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const across = view.flipsSideways ? -scale : scale;
  const down = view.flipsUpDown ? -scale : scale;
  const [column, row] = view.middle ?? [shape.columns / 2, shape.rows / 2];
  const a = across * cos;
  const b = down * sin;
  const c = -across * sin * shape.aspect;
  const d = down * cos * shape.aspect;
  const [e, f] = [size.width / 2 - a * column - c * row, size.height / 2 - b * column - d * row];
  // Upright it begins on a whole pixel of the screen: pixel for pixel, nothing is blurred.
  return view.turn % 90 === 0 ? { a, b, c, d, e: onPixel(e), f: onPixel(f) } : { a, b, c, d, e, f };
}

function onPixel(place: number): number {
  const ratio = globalThis.devicePixelRatio ?? 1;
  return Math.round(place * ratio) / ratio;
}

/** CSS pixels to a column's width when the turned picture just fits. */
export function fitScale({ columns, rows, aspect }: PictureShape, turn: number, size: Size): number {
  const radians = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(radians)), Math.abs(Math.sin(radians))];
  const height = rows * aspect;
  return Math.min(size.width / (columns * cos + height * sin), size.height / (columns * sin + height * cos));
}

export function toCanvas({ a, b, c, d, e, f }: Placing, [column, row]: ImagePlace): CanvasPlace {
  return [a * column + c * row + e, b * column + d * row + f];
}

export function toImage({ a, b, c, d, e, f }: Placing, [x, y]: CanvasPlace): ImagePlace {
  const area = a * d - b * c;
  return [(d * (x - e) - c * (y - f)) / area, (a * (y - f) - b * (x - e)) / area];
}

/** As in a mirror; two flips are a half turn. */
export function isMirrored({ flipsSideways, flipsUpDown }: View): boolean {
  return flipsSideways !== flipsUpDown;
}

const leastZoom = 0.1;
const mostZoom = 40;

/** Zooms so that what is under `place` stays there. */
export function zoomedAt(view: View, shape: PictureShape, size: Size, place: CanvasPlace, by: number): View {
  const zoom = Math.min(mostZoom, Math.max(leastZoom, view.zoom * by));
  const [column, row] = toImage(placingOf(view, shape, size), place);
  const next = { ...view, zoom };
  const [x, y] = toCanvas(placingOf(next, shape, size), [column, row]);
  return panned(next, shape, size, [place[0] - x, place[1] - y]);
}

/** Moves the picture by so many CSS pixels. */
export function panned(view: View, shape: PictureShape, size: Size, [x, y]: CanvasPlace): View {
  const placing = placingOf(view, shape, size);
  return { ...view, middle: toImage(placing, [size.width / 2 - x, size.height / 2 - y]) };
}

/** Turns clockwise as seen, mirrored or not. */
export function turned(view: View, degrees: number): View {
  const turn = view.turn + (isMirrored(view) ? -degrees : degrees);
  return { ...view, turn: ((turn % 360) + 360) % 360 };
}

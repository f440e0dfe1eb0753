import type { GreyPicture, Picture } from '../frames/decode-protocol.ts';
import type { FrameHeader } from '../frames/frame-header.ts';
import { drawPixels } from '../picture/draw-pixels.ts';
import { greyLookup, type Look } from '../picture/grey-table.ts';
import type { Placing, Size } from '../picture/placing.ts';

export interface Painted {
  readonly picture: Picture;
  readonly header: FrameHeader;
  readonly look: Look;
  readonly placing: Placing;
}

/** Draws a picture on a cell's canvas; its pixels are kept between draws that only move it. */
export interface Painter {
  readonly paint: (canvas: HTMLCanvasElement, size: Size, painted: Painted | undefined) => void;
  /** A round glass of `side` CSS pixels over the place `at`. */
  readonly magnify: (
    canvas: HTMLCanvasElement,
    painted: Painted,
    at: readonly [number, number],
    side: number,
  ) => void;
}

/** The glass shows so much larger. */
const magnification = 2.5;

export function createPainter(): Painter {
  const sheet = document.createElement('canvas');
  let on: Pick<Painted, 'picture' | 'header'> & { readonly look: string };

  const fill = ({ picture, header, look }: Painted): void => {
    const key = JSON.stringify(look);
    if (on?.picture === picture && on.header === header && on.look === key) return;
    on = { picture, header, look: key };
    if (sheet.width !== picture.width) sheet.width = picture.width;
    if (sheet.height !== picture.height) sheet.height = picture.height;
    const context = sheet.getContext('2d', { willReadFrequently: false });
    context?.putImageData(imageOf(picture, header, look), 0, 0);
  };

  const draw = (context: CanvasRenderingContext2D, painted: Painted, scale: number): void => {
    fill(painted);
    const { placing, picture, header } = painted;
    const { a, b, c, d, e, f } = placing;
    context.setTransform(a * scale, b * scale, c * scale, d * scale, e * scale, f * scale);
    // Enlarged far, pixels are shown as what they are.
    const enlarged = Math.hypot(a, b) * scale;
    context.imageSmoothingEnabled = enlarged < 8;
    context.imageSmoothingQuality = 'high';
    context.drawImage(
      sheet,
      0,
      0,
      picture.width,
      picture.height,
      0,
      0,
      header.layout.columns,
      header.layout.rows,
    );
    context.setTransform(1, 0, 0, 1, 0, 0);
  };

  return {
    paint: (canvas, size, painted) => {
      const context = sized(canvas, size);
      if (!context) return;
      context.clearRect(0, 0, canvas.width, canvas.height);
      if (painted) draw(context, painted, devicePixelRatio);
    },
    magnify: (canvas, painted, [x, y], side) => {
      const context = sized(canvas, { width: side, height: side });
      if (!context) return;
      const { a, b, c, d, e, f } = painted.placing;
      const [more, half] = [magnification, side / 2];
      const placing = {
        a: a * more,
        b: b * more,
        c: c * more,
        d: d * more,
        e: (e - x) * more + half,
        f: (f - y) * more + half,
      };
      context.fillStyle = '#000';
      context.fillRect(0, 0, canvas.width, canvas.height);
      draw(context, { ...painted, placing }, devicePixelRatio);
    },
  };
}

function sized(canvas: HTMLCanvasElement, size: Size): CanvasRenderingContext2D | null {
  const [width, height] = [
    Math.max(1, Math.round(size.width * devicePixelRatio)),
    Math.max(1, Math.round(size.height * devicePixelRatio)),
  ];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  return canvas.getContext('2d');
}

function imageOf(picture: Picture, header: FrameHeader, look: Look): ImageData {
  if (picture.kind === 'colour') return new ImageData(picture.rgba, picture.width, picture.height);
  return new ImageData(greyPixels(picture, header, look), picture.width, picture.height);
}

function greyPixels(picture: GreyPicture, header: FrameHeader, look: Look): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint32Array(picture.width * picture.height);
  drawPixels(picture, greyLookup(picture, header, look), rgba);
  return new Uint8ClampedArray(rgba.buffer);
}

import type { DecodedFrame } from './decoded-frame.ts';

/** A frame made small: mean stored values, `components` per pixel, interleaved. */
export interface SmallFrame {
  readonly width: number;
  readonly height: number;
  readonly components: number;
  readonly values: Float32Array;
}

/**
 * Shrinks a frame to fit a square of `maxSide` by averaging boxes; a frame that is smaller already is only
 * stretched for its pixels' shape. `aspect` is a pixel's height by its width.
 */
export const downscale = (frame: DecodedFrame, maxSide: number, aspect: number): SmallFrame => {
  const { width, height } = targetSize(frame, maxSide, aspect);
  const values = new Float32Array(width * height * frame.components);
  const columns = boxes(frame.width, width);
  const rows = boxes(frame.height, height);
  const plane = frame.width * frame.height;
  const step = frame.planar ? 1 : frame.components;
  for (let component = 0; component < frame.components; component++) {
    const start = frame.planar ? component * plane : component;
    for (const [y, row] of rows.entries()) {
      for (const [x, column] of columns.entries()) {
        values[(y * width + x) * frame.components + component] = mean(frame, start, step, row, column);
      }
    }
  }
  return { width, height, components: frame.components, values };
};

const targetSize = (
  frame: DecodedFrame,
  maxSide: number,
  aspect: number,
): { width: number; height: number } => {
  const tall = frame.height * aspect;
  const scale = Math.min(1, maxSide / Math.max(frame.width, tall));
  const side = (length: number): number => Math.max(1, Math.min(maxSide, Math.round(length * scale)));
  return { width: side(frame.width), height: side(tall) };
};

interface Box {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** More than so many samples a side change a mean no more than display can show. */
const samplesPerSide = 8;

const boxes = (length: number, count: number): Box[] =>
  Array.from({ length: count }, (_, index) => {
    const from = Math.min(Math.floor((index * length) / count), length - 1);
    const to = Math.max(from + 1, Math.floor(((index + 1) * length) / count));
    return { from, to, step: Math.max(1, Math.floor((to - from) / samplesPerSide)) };
  });

const mean = (
  { samples, width }: DecodedFrame,
  start: number,
  step: number,
  row: Box,
  column: Box,
): number => {
  let sum = 0;
  let count = 0;
  for (let y = row.from; y < row.to; y += row.step) {
    for (let x = column.from; x < column.to; x += column.step) {
      sum += samples[start + (y * width + x) * step] ?? 0;
      count++;
    }
  }
  return sum / count;
};

/** Centre and width of a linear window, in rescaled values (PS3.3 C.11.2.1.2). */
export interface GreyWindow {
  readonly center: number;
  readonly width: number;
}

/** Shows at most so much of the picture as plain black and white before a stated window is distrusted. */
const maxClipped = 0.98;

/**
 * Values to bytes by the stated window, or, where none is stated or it would show next to nothing, by the
 * 1st to 99th percentile.
 */
export const toGrey = (values: Float32Array, stated: GreyWindow | undefined): Uint8ClampedArray => {
  const grey = stated && windowed(values, stated);
  if (grey && clipped(grey) < maxClipped) return grey;
  return windowed(values, percentileWindow(values));
};

/** The standard's linear function, so that a width of 1 is a threshold. */
const windowed = (values: Float32Array, { center, width }: GreyWindow): Uint8ClampedArray => {
  const grey = new Uint8ClampedArray(values.length);
  const span = Math.max(width - 1, 1e-6);
  const middle = center - 0.5;
  for (let index = 0; index < values.length; index++) {
    grey[index] = (((values[index] ?? 0) - middle) / span + 0.5) * 255;
  }
  return grey;
};

const clipped = (grey: Uint8ClampedArray): number => {
  let black = 0;
  let white = 0;
  for (const value of grey) {
    if (value === 0) black++;
    else if (value === 255) white++;
  }
  return Math.max(black, white, (black + white) * 0.99) / Math.max(grey.length, 1);
};

const percentileWindow = (values: Float32Array): GreyWindow => {
  const sorted = values.toSorted();
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  const [low, high] = at(0.99) > at(0.01) ? [at(0.01), at(0.99)] : [at(0), at(1)];
  return { center: (low + high) / 2 + 0.5, width: Math.max(high - low, 1e-6) + 1 };
};

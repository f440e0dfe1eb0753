import type { PixelLayout } from './pixel-layout.ts';

export type Samples = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array;

/** One frame's stored values, as the header means them: signed and masked, not yet rescaled. */
export interface DecodedFrame {
  readonly width: number;
  readonly height: number;
  /** Samples per pixel. */
  readonly components: number;
  /** Plane after plane instead of pixel after pixel. */
  readonly planar: boolean;
  readonly colour: 'grey' | 'rgb' | 'ybr';
  readonly samples: Samples;
  /** Pixels of the frame per pixel here: above 1 when a codec decoded a smaller resolution. */
  readonly reduction: number;
}

/** Masks bits above the stored ones (overlays of old) and extends the sign, in place (PS3.5 8.1.1). */
export const storedValues = (raw: Uint8Array | Uint16Array | Uint32Array, layout: PixelLayout): Samples => {
  const { stored, highBit, signed } = layout;
  const width = raw.BYTES_PER_ELEMENT * 8;
  const values = signed ? signedView(raw) : raw;
  if (stored >= width) return values;
  const up = 31 - Math.min(highBit, width - 1);
  const down = 32 - stored;
  for (let index = 0; index < values.length; index++) {
    const shifted = (values[index] ?? 0) << up;
    values[index] = signed ? shifted >> down : shifted >>> down;
  }
  return values;
};

const signedView = (raw: Uint8Array | Uint16Array | Uint32Array): Int8Array | Int16Array | Int32Array => {
  if (raw instanceof Uint8Array) return new Int8Array(raw.buffer, raw.byteOffset, raw.length);
  if (raw instanceof Uint16Array) return new Int16Array(raw.buffer, raw.byteOffset, raw.length);
  return new Int32Array(raw.buffer, raw.byteOffset, raw.length);
};

/** What the photometric interpretation means once decoded (PS3.3 C.7.6.3.1.2). */
export const colourOf = (photometric: string, components: number): DecodedFrame['colour'] => {
  if (components === 1) return 'grey';
  return photometric.startsWith('YBR_FULL') || photometric.startsWith('YBR_PARTIAL') ? 'ybr' : 'rgb';
};

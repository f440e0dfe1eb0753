import { colourOf, storedValues, type DecodedFrame, type Samples } from './decoded-frame.ts';
import { frameLength, type PixelLayout } from './pixel-layout.ts';

/** A native frame (PS3.5 8.1) or one decoded from RLE, as stored values. Works in `bytes` itself where it can. */
export const decodeNative = (bytes: Uint8Array, layout: PixelLayout, bigEndian: boolean): DecodedFrame => {
  const halved = layout.photometric === 'YBR_FULL_422' && bytes.length === frameLength(layout);
  const frame = {
    width: layout.columns,
    height: layout.rows,
    components: layout.samples,
    colour: colourOf(layout.photometric, layout.samples),
    reduction: 1,
  };
  if (halved && layout.samples === 3) return { ...frame, planar: false, samples: fullChroma(bytes) };
  return {
    ...frame,
    planar: layout.samples > 1 && layout.planar,
    samples: nativeSamples(bytes, layout, bigEndian),
  };
};

const nativeSamples = (bytes: Uint8Array, layout: PixelLayout, bigEndian: boolean): Samples => {
  if (layout.allocated === 1) return unpackedBits(bytes, layout.columns * layout.rows);
  const aligned = bytes.byteOffset % (layout.allocated >> 3) === 0;
  const own = aligned ? bytes : new Uint8Array(bytes);
  if (layout.allocated === 8) return storedValues(own, layout);
  if (bigEndian) swapBytes(own, layout.allocated >> 3);
  return storedValues(
    layout.allocated === 16
      ? new Uint16Array(own.buffer, own.byteOffset, own.length >> 1)
      : new Uint32Array(own.buffer, own.byteOffset, own.length >> 2),
    layout,
  );
};

const swapBytes = (bytes: Uint8Array, width: number): void => {
  for (let at = 0; at + width <= bytes.length; at += width) bytes.subarray(at, at + width).reverse();
};

/** Eight pixels a byte, the first in the lowest bit (PS3.5 8.1.1). */
const unpackedBits = (bytes: Uint8Array, pixels: number): Uint8Array =>
  Uint8Array.from({ length: pixels }, (_, index) => ((bytes[index >> 3] ?? 0) >> (index & 7)) & 1);

/** Y1 Y2 Cb Cr for two pixels becomes Y Cb Cr for each (C.7.6.3.1.2). */
const fullChroma = (bytes: Uint8Array): Uint8Array => {
  const output = new Uint8Array((bytes.length >> 2) * 6);
  for (let from = 0, to = 0; from + 4 <= bytes.length; from += 4, to += 6) {
    for (let pixel = 0; pixel < 2; pixel++) {
      output[to + pixel * 3] = bytes[from + pixel] ?? 0;
      output[to + pixel * 3 + 1] = bytes[from + 2] ?? 0;
      output[to + pixel * 3 + 2] = bytes[from + 3] ?? 0;
    }
  }
  return output;
};

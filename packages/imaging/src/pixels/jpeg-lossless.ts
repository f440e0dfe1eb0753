import { JpegBits } from './jpeg-bits.ts';
import type { JpegFrame, JpegScan } from './jpeg-segments.ts';

/**
 * Samples of a lossless frame, interleaved (ITU-T T.81 Annex H, Huffman coding); `undefined` when data is
 * missing or components are subsampled, which DICOM does not use here.
 */
export const decodeLossless = (
  bytes: Uint8Array,
  frame: JpegFrame,
  scans: readonly JpegScan[],
): Uint16Array | undefined => {
  const count = frame.components.length;
  if (frame.components.some(({ across, down }) => across !== 1 || down !== 1)) return undefined;
  const output = new Uint16Array(frame.width * frame.height * count);
  return scans.every((scan) => decodeScan(bytes, frame, scan, output, count)) ? output : undefined;
};

const decodeScan = (
  bytes: Uint8Array,
  frame: JpegFrame,
  scan: JpegScan,
  output: Uint16Array,
  count: number,
): boolean => {
  const bits = new JpegBits(bytes, scan.at);
  const { width, height, precision } = frame;
  const predict = predictors[scan.from];
  if (!predict || scan.components.some(({ dc }) => !dc)) return false;
  const line = width * count;
  const initial = 1 << (precision - scan.low - 1);
  let untilRestart = scan.restartInterval || Number.POSITIVE_INFINITY;
  /** After a restart the first line is predicted as the image's first line is (H.1.2.1). */
  let firstRow = 0;
  let fresh = true;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (untilRestart-- === 0) {
        bits.restart();
        untilRestart = scan.restartInterval - 1;
        firstRow = y;
        fresh = true;
      }
      for (const { index, dc } of scan.components) {
        if (!dc) return false;
        const at = y * line + x * count + index;
        const category = bits.symbol(dc);
        const difference = category === 16 ? 32_768 : bits.signed(category);
        const left = x > 0 ? (output[at - count] ?? 0) >> scan.low : 0;
        const above = y > firstRow ? (output[at - line] ?? 0) >> scan.low : 0;
        const predicted = fresh
          ? initial
          : y === firstRow
            ? left
            : x === 0
              ? above
              : predict(left, above, (output[at - line - count] ?? 0) >> scan.low);
        output[at] = (predicted + difference) << scan.low;
      }
      fresh = false;
    }
    if (bits.cutOff) return false;
  }
  return true;
};

/** Table H.1, by selection value: a is left, b above, c above left. */
const predictors: readonly (((a: number, b: number, c: number) => number) | undefined)[] = [
  undefined,
  (a) => a,
  (_a, b) => b,
  (_a, _b, c) => c,
  (a, b, c) => a + b - c,
  (a, b, c) => a + ((b - c) >> 1),
  (a, b, c) => b + ((a - c) >> 1),
  (a, b) => (a + b) >> 1,
];

import { JpegBits, type HuffmanTable } from './jpeg-bits.ts';
import type { JpegFrame, JpegScan } from './jpeg-segments.ts';

/** A component's quantised coefficients, 64 per block in natural order, blocks row by row. */
export interface Plane {
  readonly blocksAcross: number;
  readonly blocksDown: number;
  /** Blocks that hold picture, without the padding of whole MCUs: what a scan of this component alone codes. */
  readonly ownAcross: number;
  readonly ownDown: number;
  readonly coefficients: Int16Array;
}

/** Position in the block of each coefficient in coding order (ITU-T T.81 Figure 5). */
export const zigzag = Uint8Array.of(
  0,
  1,
  8,
  16,
  9,
  2,
  3,
  10,
  17,
  24,
  32,
  25,
  18,
  11,
  4,
  5,
  12,
  19,
  26,
  33,
  40,
  48,
  41,
  34,
  27,
  20,
  13,
  6,
  7,
  14,
  21,
  28,
  35,
  42,
  49,
  56,
  57,
  50,
  43,
  36,
  29,
  22,
  15,
  23,
  30,
  37,
  44,
  51,
  58,
  59,
  52,
  45,
  38,
  31,
  39,
  46,
  53,
  60,
  61,
  54,
  47,
  55,
  62,
  63,
);

export const emptyPlanes = (frame: JpegFrame): Plane[] => {
  const across = Math.max(...frame.components.map((component) => component.across));
  const down = Math.max(...frame.components.map((component) => component.down));
  const mcusAcross = Math.ceil(frame.width / (8 * across));
  const mcusDown = Math.ceil(frame.height / (8 * down));
  return frame.components.map((component) => {
    const blocksAcross = mcusAcross * component.across;
    const blocksDown = mcusDown * component.down;
    return {
      blocksAcross,
      blocksDown,
      ownAcross: Math.ceil((frame.width * component.across) / (8 * across)),
      ownDown: Math.ceil((frame.height * component.down) / (8 * down)),
      coefficients: new Int16Array(blocksAcross * blocksDown * 64),
    };
  });
};

/** Adds one scan's coefficients; false when data is missing. */
export const readScan = (
  bytes: Uint8Array,
  frame: JpegFrame,
  scan: JpegScan,
  planes: readonly Plane[],
): boolean => {
  const bits = new JpegBits(bytes, scan.at);
  const state = new ScanState(bits, scan, blockReader(frame, scan));
  const [only, ...others] = scan.components;
  const plane = only && planes[only.index];
  if (only && plane && others.length === 0) state.single(plane, only);
  else state.interleaved(frame, planes);
  return !bits.cutOff;
};

type ScanComponent = JpegScan['components'][number];
type BlockReader = (
  bits: JpegBits,
  component: ScanComponent,
  block: Int16Array,
  at: number,
  state: ScanState,
) => void;

class ScanState {
  readonly predictions = [0, 0, 0, 0];
  /** Blocks left in an end-of-band run (G.1.2.2). */
  endOfBand = 0;
  readonly #bits: JpegBits;
  readonly scan: JpegScan;
  readonly #read: BlockReader;
  #untilRestart: number;

  constructor(bits: JpegBits, scan: JpegScan, read: BlockReader) {
    this.#bits = bits;
    this.scan = scan;
    this.#read = read;
    this.#untilRestart = scan.restartInterval || Number.POSITIVE_INFINITY;
  }

  /** False once so much is missing that going on is waste. */
  #unit(): boolean {
    if (this.#untilRestart-- === 0) {
      this.#bits.restart();
      this.#untilRestart = this.scan.restartInterval - 1;
      this.predictions.fill(0);
      this.endOfBand = 0;
    }
    return !this.#bits.cutOff;
  }

  single(plane: Plane, component: ScanComponent): void {
    for (let row = 0; row < plane.ownDown; row++) {
      for (let column = 0; column < plane.ownAcross; column++) {
        if (!this.#unit()) return;
        this.#read(this.#bits, component, plane.coefficients, (row * plane.blocksAcross + column) * 64, this);
      }
    }
  }

  interleaved(frame: JpegFrame, planes: readonly Plane[]): void {
    const first = planes[0];
    const mcusAcross = (first?.blocksAcross ?? 0) / (frame.components[0]?.across ?? 1);
    const mcusDown = (first?.blocksDown ?? 0) / (frame.components[0]?.down ?? 1);
    for (let mcu = 0; mcu < mcusAcross * mcusDown; mcu++) {
      if (!this.#unit()) return;
      for (const component of this.scan.components)
        this.#mcu(frame, planes, component, mcu % mcusAcross, Math.floor(mcu / mcusAcross));
    }
  }

  #mcu(frame: JpegFrame, planes: readonly Plane[], component: ScanComponent, x: number, y: number): void {
    const { across = 1, down = 1 } = frame.components[component.index] ?? {};
    const plane = planes[component.index];
    if (!plane) return;
    for (let v = 0; v < down; v++) {
      for (let h = 0; h < across; h++) {
        const block = (y * down + v) * plane.blocksAcross + x * across + h;
        this.#read(this.#bits, component, plane.coefficients, block * 64, this);
      }
    }
  }
}

const blockReader = (frame: JpegFrame, scan: JpegScan): BlockReader => {
  if (frame.kind === 'sequential') return sequentialBlock;
  if (scan.from === 0) return scan.high === 0 ? firstDc : nextDc;
  return scan.high === 0 ? firstAc : nextAc;
};

const noTable: HuffmanTable = {
  fast: new Uint16Array(512),
  values: new Uint8Array(),
  maxCode: new Int32Array(18).fill(-1),
  delta: new Int32Array(18),
};

/** F.2.2 */
const sequentialBlock: BlockReader = (bits, component, block, at, state) => {
  const { dc = noTable, ac = noTable, index } = component;
  const prediction = (state.predictions[index] ?? 0) + bits.signed(bits.symbol(dc) & 15);
  state.predictions[index] = prediction;
  block[at] = prediction;
  for (let k = 1; k < 64; k++) {
    const symbol = bits.symbol(ac);
    const size = symbol & 15;
    if (size === 0 && symbol !== 0xf0) return;
    k += symbol >> 4;
    if (size !== 0 && k < 64) block[at + (zigzag[k] ?? 0)] = bits.signed(size);
  }
};

/** G.1.2.1 */
const firstDc: BlockReader = (bits, { dc = noTable, index }, block, at, state) => {
  const prediction = (state.predictions[index] ?? 0) + bits.signed(bits.symbol(dc) & 15);
  state.predictions[index] = prediction;
  block[at] = prediction << state.scan.low;
};

const nextDc: BlockReader = (bits, _component, block, at, state) => {
  if (bits.bits(1)) block[at] = (block[at] ?? 0) | (1 << state.scan.low);
};

/** G.1.2.2 */
const firstAc: BlockReader = (bits, { ac = noTable }, block, at, state) => {
  if (state.endOfBand > 0) return void state.endOfBand--;
  const { from, to, low } = state.scan;
  for (let k = from; k <= to; k++) {
    const symbol = bits.symbol(ac);
    const run = symbol >> 4;
    const size = symbol & 15;
    if (size === 0 && run < 15) return void (state.endOfBand = (1 << run) - 1 + bits.bits(run));
    k += run;
    if (size !== 0 && k <= to) block[at + (zigzag[k] ?? 0)] = bits.signed(size) * (1 << low);
  }
};

/** G.1.2.3: corrects what is known already by one bit, and puts new values at zeros counted by the run. */
const nextAc: BlockReader = (bits, { ac = noTable }, block, at, state) => {
  const { from, to, low } = state.scan;
  const step = 1 << low;
  let k = from;
  if (state.endOfBand === 0) {
    for (; k <= to; k++) {
      const symbol = bits.symbol(ac);
      const run = symbol >> 4;
      const size = symbol & 15;
      if (size === 0 && run < 15) {
        state.endOfBand = (1 << run) + bits.bits(run);
        break;
      }
      const value = size === 0 ? 0 : bits.bits(1) ? step : -step;
      k = correct(bits, block, at, k, to, run, step);
      if (value !== 0 && k <= to) block[at + (zigzag[k] ?? 0)] = value;
    }
  }
  if (state.endOfBand > 0) {
    correct(bits, block, at, k, to, 64, step);
    state.endOfBand--;
  }
};

/** Passes `run` zeros, correcting the others on the way; answers where it stopped. */
const correct = (
  bits: JpegBits,
  block: Int16Array,
  at: number,
  from: number,
  to: number,
  run: number,
  step: number,
): number => {
  let zeros = run;
  for (let k = from; k <= to; k++) {
    const place = at + (zigzag[k] ?? 0);
    const value = block[place] ?? 0;
    if (value === 0) {
      if (zeros-- === 0) return k;
    } else if (bits.bits(1) && (Math.abs(value) & step) === 0) block[place] = value + Math.sign(value) * step;
  }
  return to + 1;
};

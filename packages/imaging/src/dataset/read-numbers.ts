import { vrs, type Vr } from './vr.ts';

type ReadOne = (view: DataView, at: number) => number;

/** Little endian, as records keep them. 64-bit integers beyond 2^53 are not exact, and none is read. */
const readers: Partial<Record<Vr, readonly [width: number, read: ReadOne]>> = {
  AT: [2, (view, at) => view.getUint16(at, true)],
  US: [2, (view, at) => view.getUint16(at, true)],
  SS: [2, (view, at) => view.getInt16(at, true)],
  UL: [4, (view, at) => view.getUint32(at, true)],
  SL: [4, (view, at) => view.getInt32(at, true)],
  FL: [4, (view, at) => view.getFloat32(at, true)],
  FD: [8, (view, at) => view.getFloat64(at, true)],
  SV: [8, (view, at) => Number(view.getBigInt64(at, true))],
  UV: [8, (view, at) => Number(view.getBigUint64(at, true))],
};

/** The numbers of a binary value; none when one of them is not finite. A stump at the end is no number. */
export const readNumbers = (
  bytes: Uint8Array,
  start: number,
  length: number,
  vr: number,
): readonly number[] => {
  const reader = readers[vrs[vr] ?? 'UN'];
  if (reader === undefined) return [];
  const [width, read] = reader;
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, length);
  const numbers = Array.from({ length: Math.floor(length / width) }, (_, index) => read(view, index * width));
  return numbers.every(Number.isFinite) ? numbers : [];
};

import { joined, latin1, whole } from './bytes.ts';
import type { DataSet, Element, Value } from './element.ts';

/** How a data set is laid down (PS3.5 chapter 7 and Annex A). */
export interface Way {
  readonly implicit: boolean;
  readonly little: boolean;
  /** Sequences and items end with delimiters instead of saying their length. */
  readonly openEnded?: boolean;
}

/** PS3.5 table 7.1-1: these have two reserved bytes and a 32-bit length. */
const longForm: ReadonlySet<string> = new Set(['OB', 'OW', 'OF', 'OD', 'SQ', 'UN', 'UT', 'UC', 'UR']);
const widths: Readonly<Record<string, 2 | 4>> = { US: 2, SS: 2, UL: 4, SL: 4, AT: 4 };
const undefinedLength = 0xffffffff;

export const encode = (set: DataSet, way: Way): Uint8Array =>
  joined(set.toSorted(([a], [b]) => a - b).flatMap((element) => encodeElement(element, way)));

export function encodeElement([tag, vr, value]: Element, way: Way): Uint8Array[] {
  const open = vr === 'SQ' && way.openEnded === true;
  const bytes = open
    ? joined([sequence(value, way), delimiter(0xe0dd, way)])
    : even(bytesOf(vr, value, way), vr);
  const length = open ? undefinedLength : bytes.length;
  const head = [whole(tag >>> 16, 2, way.little), whole(tag & 0xffff, 2, way.little)];
  if (way.implicit) return [...head, whole(length, 4, way.little), bytes];
  if (longForm.has(vr)) return [...head, latin1(vr), new Uint8Array(2), whole(length, 4, way.little), bytes];
  return [...head, latin1(vr), whole(length, 2, way.little), bytes];
}

function bytesOf(vr: string, value: Value, way: Way): Uint8Array {
  if (typeof value === 'string') return latin1(value);
  if (value instanceof Uint8Array) return vr === 'OW' && !way.little ? swapped(value) : value;
  if (typeof value === 'number') return numbers(vr, [value], way);
  return vr === 'SQ' ? sequence(value, way) : numbers(vr, value as readonly number[], way);
}

const sequence = (value: Value, way: Way): Uint8Array =>
  joined((value as readonly DataSet[]).map((item) => encodeItem(item, way)));

/** An item with its header (PS3.5 7.5). */
export function encodeItem(item: DataSet, way: Way): Uint8Array {
  const bytes = encode(item, way);
  const head = [whole(0xfffe, 2, way.little), whole(0xe000, 2, way.little)];
  if (way.openEnded)
    return joined([...head, whole(undefinedLength, 4, way.little), bytes, delimiter(0xe00d, way)]);
  return joined([...head, whole(bytes.length, 4, way.little), bytes]);
}

const delimiter = (element: number, { little }: Way): Uint8Array =>
  joined([whole(0xfffe, 2, little), whole(element, 2, little), new Uint8Array(4)]);

const numbers = (vr: string, values: readonly number[], { little }: Way): Uint8Array =>
  joined(values.map((value) => whole(value, widths[vr] ?? 2, little)));

function swapped(bytes: Uint8Array): Uint8Array {
  const turned = new Uint8Array(bytes.length);
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    turned[at] = bytes[at + 1] ?? 0;
    turned[at + 1] = bytes[at] ?? 0;
  }
  return turned;
}

/** Values are of even length: text is filled up with a space, UIDs and bytes with a zero (PS3.5 6.2). */
function even(bytes: Uint8Array, vr: string): Uint8Array {
  if (bytes.length % 2 === 0) return bytes;
  return joined([bytes, Uint8Array.of(['UI', 'OB', 'UN'].includes(vr) ? 0 : 0x20)]);
}

import type { Cell, Cells } from './cell.ts';
import { inCharacterSet, textsOf, type RawOrigin } from './raw-cells.ts';

export interface Encoding {
  readonly explicit: boolean;
  readonly bigEndian: boolean;
}

/** A data set as bytes (PS3.5 section 7.1), sequences and items with their lengths. What was not changed is written as it was. */
export const encodeCells = (cells: Cells<RawOrigin>, encoding: Encoding): Buffer =>
  Buffer.concat(
    [...cells].toSorted(([a], [b]) => a - b).flatMap(([tag, cell]) => encodeElement(tag, cell, encoding)),
  );

/** The start of an element, up to its value. */
export function elementStart(
  tag: number,
  vr: string,
  length: number,
  { explicit, bigEndian }: Encoding,
): Buffer {
  const isShort = explicit && shortForm.has(vr);
  const start = Buffer.alloc(explicit && !isShort ? 12 : 8);
  put(start, 0, 2, tag >>> 16, bigEndian);
  put(start, 2, 2, tag & 0xffff, bigEndian);
  if (explicit) start.write(vr, 4, 'latin1');
  if (isShort) put(start, 6, 2, length, bigEndian);
  else put(start, start.length - 4, 4, length, bigEndian);
  return start;
}

function encodeElement(tag: number, cell: Cell<RawOrigin>, encoding: Encoding): readonly Buffer[] {
  const value = cell.items ? encodeItems(cell.items, encoding) : valueOf(cell);
  // A long value of a short VR is written as UN (PS3.5 section 6.2.2); so is what lies in another byte order than the file.
  const isForeign = encoding.bigEndian && cell.origin !== undefined && !cell.origin.element.bigEndian;
  const vr = (value.length > 0xfffe && shortForm.has(cell.vr)) || isForeign ? 'UN' : cell.vr;
  return [elementStart(tag, vr, value.length, encoding), value];
}

function encodeItems(items: readonly Cells<RawOrigin>[], encoding: Encoding): Buffer {
  const implicit = { ...encoding, explicit: false };
  return Buffer.concat(
    items.flatMap((item) => {
      const value = encodeCells(item, encoding);
      return [elementStart(itemTag, '', value.length, implicit), value];
    }),
  );
}

const itemTag = 0xfffee000;

function valueOf(cell: Cell<RawOrigin>): Buffer {
  const { vr, origin, bytes } = cell;
  if (bytes) return padded(Buffer.from(bytes), 0);
  if (origin && (!inCharacterSet.has(origin.element.vr) || isPlain(origin.element.bytes)))
    return padded(origin.element.bytes, 0x20);
  const texts = origin ? textsOf(origin) : cell.texts();
  return padded(Buffer.from(texts.join('\\'), 'utf8'), vr === 'UI' ? 0 : 0x20);
}

/** ASCII without escapes is the same in UTF-8 and in every character set of DICOM. */
const isPlain = (bytes: Buffer): boolean => bytes.every((byte) => byte < 0x80 && byte !== 0x1b);

const padded = (bytes: Buffer, pad: number): Buffer =>
  bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.of(pad)]);

function put(buffer: Buffer, at: number, width: 2 | 4, value: number, bigEndian: boolean): void {
  if (bigEndian) buffer.writeUIntBE(value, at, width);
  else buffer.writeUIntLE(value, at, width);
}

/** Explicit VRs with a length of 16 bits (PS3.5 table 7.1-2). */
const shortForm: ReadonlySet<string> = new Set(
  'AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US'.split(' '),
);

import { deflateRawSync } from 'node:zlib';

/** How a data set is laid down: PS3.5 Annex A, and the ways real discs fall short of it. */
export type Syntax =
  | 'explicit'
  | 'implicit'
  | 'big-endian'
  | 'deflated'
  | 'headless-implicit'
  | 'headless-explicit';

type Value = string | number | readonly number[] | Uint8Array | readonly Item[];
type Item = readonly Element[];
/** `[tag, VR, value]`. Text is Latin-1; bytes are laid down as they are, so any character set can be written. */
export type Element = readonly [tag: number, vr: string, value: Value];

const uids: Readonly<Record<Syntax, string>> = {
  explicit: '1.2.840.10008.1.2.1',
  implicit: '1.2.840.10008.1.2',
  'big-endian': '1.2.840.10008.1.2.2',
  deflated: '1.2.840.10008.1.2.1.99',
  'headless-implicit': '1.2.840.10008.1.2',
  'headless-explicit': '1.2.840.10008.1.2.1',
};

/** A DICOM file (PS3.10 7.1) with its elements sorted by tag; headless syntaxes leave preamble and meta out. */
export function dicomFile(elements: readonly Element[], syntax: Syntax = 'explicit'): Uint8Array {
  const way = { implicit: syntax.endsWith('implicit'), little: syntax !== 'big-endian' };
  const dataSet = encode(elements, way);
  if (syntax.startsWith('headless')) return dataSet;
  const sop = (tag: number): Value => elements.find(([t]) => t === tag)?.[2] ?? '';
  const meta = encode(
    [
      [0x00020001, 'OB', Uint8Array.of(0, 1)],
      [0x00020002, 'UI', sop(0x00080016)],
      [0x00020003, 'UI', sop(0x00080018)],
      [0x00020010, 'UI', uids[syntax]],
      [0x00020012, 'UI', '1.2.826.0.1.3680043.10.1338.9'],
    ],
    explicitLittle,
  );
  const length = encode([[0x00020000, 'UL', meta.length]], explicitLittle);
  const body = syntax === 'deflated' ? deflateRawSync(dataSet) : dataSet;
  return Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), length, meta, body]);
}

interface Way {
  readonly implicit: boolean;
  readonly little: boolean;
}

const explicitLittle: Way = { implicit: false, little: true };
const longForm: ReadonlySet<string> = new Set(['OB', 'OW', 'OF', 'SQ', 'UN', 'UT']);
const padding: Readonly<Record<string, number>> = { UI: 0, OB: 0, UN: 0 };
const widths: Readonly<Record<string, number>> = { US: 2, SS: 2, UL: 4, SL: 4 };

const encode = (elements: readonly Element[], way: Way): Buffer =>
  Buffer.concat(
    elements.toSorted(([a], [b]) => (a >>> 0) - (b >>> 0)).flatMap((one) => encodeElement(one, way)),
  );

function encodeElement([tag, vr, value]: Element, way: Way): Buffer[] {
  const bytes = even(bytesOf(vr, value, way), padding[vr] ?? 0x20);
  const head = [short(tag >>> 16, way), short(tag & 0xffff, way)];
  if (way.implicit) return [...head, long(bytes.length, way), bytes];
  const name = Buffer.from(vr);
  if (longForm.has(vr)) return [...head, name, Buffer.alloc(2), long(bytes.length, way), bytes];
  return [...head, name, short(bytes.length, way), bytes];
}

function bytesOf(vr: string, value: Value, way: Way): Buffer {
  if (typeof value === 'string') return Buffer.from(value, 'latin1');
  if (value instanceof Uint8Array)
    return vr === 'OW' && !way.little ? Buffer.from(value).swap16() : Buffer.from(value);
  if (typeof value === 'number') return numbers(vr, [value], way);
  if (vr === 'SQ') return Buffer.concat((value as readonly Item[]).map((item) => encodeItem(item, way)));
  return numbers(vr, value as readonly number[], way);
}

function encodeItem(item: Item, way: Way): Buffer {
  const bytes = encode(item, way);
  return Buffer.concat([short(0xfffe, way), short(0xe000, way), long(bytes.length, way), bytes]);
}

const numbers = (vr: string, values: readonly number[], way: Way): Buffer =>
  Buffer.concat(values.map((value) => (widths[vr] === 4 ? long(value, way) : short(value, way))));

function short(value: number, { little }: Way): Buffer {
  const bytes = Buffer.alloc(2);
  if (little) bytes.writeUInt16LE(value & 0xffff);
  else bytes.writeUInt16BE(value & 0xffff);
  return bytes;
}

function long(value: number, { little }: Way): Buffer {
  const bytes = Buffer.alloc(4);
  if (little) bytes.writeUInt32LE(value >>> 0);
  else bytes.writeUInt32BE(value >>> 0);
  return bytes;
}

const even = (bytes: Buffer, pad: number): Buffer =>
  bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.of(pad)]);

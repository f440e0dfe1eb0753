import type { Vr } from './vr.ts';

/** Value: text as Latin-1, bytes as they are, or items. */
export type MadeElement = readonly [tag: number, vr: Vr, value: string | Uint8Array | readonly MadeItem[]];
export type MadeItem = readonly MadeElement[];

export interface Making {
  readonly explicit?: boolean;
  readonly bigEndian?: boolean;
  /** Sequences and items end with delimiters. */
  readonly undefinedLengths?: boolean;
}

/** Preamble, prefix, and a meta group with nothing but the transfer syntax, before `dataSet`. */
export const madeFile = (transferSyntax: string, dataSet: Uint8Array): Uint8Array =>
  joined([new Uint8Array(128), latin1('DICM'), madeDataSet([[0x00020010, 'UI', transferSyntax]]), dataSet]);

/** Elements written as PS3.5 7.1 says, lengths padded to even. For tests, which need broken ones too. */
export const madeDataSet = (elements: MadeItem, making: Making = {}): Uint8Array =>
  joined(elements.map((element) => madeElement(element, making)));

const longForm: ReadonlySet<string> = new Set(['OB', 'OW', 'SQ', 'UC', 'UN', 'UR', 'UT']);
const itemTag = 0xfffee000;
const itemEnd = 0xfffee00d;
const sequenceEnd = 0xfffee0dd;
const undefinedLength = 0xffffffff;

const madeElement = ([tag, vr, value]: MadeElement, making: Making): Uint8Array => {
  const isItems = typeof value !== 'string' && !(value instanceof Uint8Array);
  const bytes = isItems
    ? madeItems(value, making)
    : even(typeof value === 'string' ? latin1(value) : value, vr);
  const length = isItems && making.undefinedLengths ? undefinedLength : bytes.length;
  return joined([header(tag, vr, length, making), bytes]);
};

const madeItems = (items: readonly MadeItem[], making: Making): Uint8Array => {
  const open = making.undefinedLengths === true;
  const parts = items.flatMap((item) => {
    const bytes = madeDataSet(item, making);
    const start = structure(itemTag, open ? undefinedLength : bytes.length, making);
    return open ? [start, bytes, structure(itemEnd, 0, making)] : [start, bytes];
  });
  return joined(open ? [...parts, structure(sequenceEnd, 0, making)] : parts);
};

const header = (tag: number, vr: string, length: number, making: Making): Uint8Array => {
  if (making.explicit === false) return structure(tag, length, making);
  const isLong = longForm.has(vr);
  const bytes = new Uint8Array(isLong ? 12 : 8);
  const view = new DataView(bytes.buffer);
  bytes.set(structure(tag, 0, making));
  bytes.set(latin1(vr), 4);
  if (isLong) view.setUint32(8, length, making.bigEndian !== true);
  else view.setUint16(6, length, making.bigEndian !== true);
  return bytes;
};

const structure = (tag: number, length: number, { bigEndian = false }: Making): Uint8Array => {
  const bytes = new Uint8Array(8);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, tag >>> 16, !bigEndian);
  view.setUint16(2, tag & 0xffff, !bigEndian);
  view.setUint32(4, length, !bigEndian);
  return bytes;
};

const even = (bytes: Uint8Array, vr: string): Uint8Array =>
  bytes.length % 2 === 0 ? bytes : joined([bytes, Uint8Array.of(vr === 'UI' ? 0 : 0x20)]);

export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (each) => each.charCodeAt(0));

export const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

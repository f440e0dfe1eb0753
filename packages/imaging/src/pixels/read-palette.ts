import type { DiscFile } from '../bytes/disc-source.ts';
import { encodingOf, type Encoding } from '../dataset/transfer-syntax.ts';
import { vrs } from '../dataset/vr.ts';
import { paletteOf, type Palette, type RawTable } from './palette.ts';

/** Descriptors, plain data and segmented data of red, green and blue (PS3.6). */
const descriptorTags = [0x00281101, 0x00281102, 0x00281103] as const;
const dataTags = [0x00281201, 0x00281202, 0x00281203] as const;
const segmentedTags = [0x00281221, 0x00281222, 0x00281223] as const;

/** Three tables of 65,536 words, and what else may stand between them and the pixels. */
const searchedBytes = 1 << 20;

/**
 * The palette of an image, read from the end of its header when a picture is asked for: tables are of no use
 * for anything else, so no scan keeps them. `pixels` is where Pixel Data's value begins. `undefined` when there is
 * none or it is broken.
 */
export const readPalette = async (
  file: DiscFile,
  pixels: number,
  transferSyntax: string,
  signed: boolean,
): Promise<Palette | undefined> => {
  const from = Math.max(0, pixels - searchedBytes);
  const bytes = await file.read(from, pixels - from);
  const values = elementsFrom(bytes, encodingOf(transferSyntax));
  const raw = descriptorTags.flatMap((tag, index): RawTable[] => {
    const descriptor = values.get(tag);
    const plain = values.get(dataTags[index] ?? 0);
    const data = plain ?? values.get(segmentedTags[index] ?? 0);
    return descriptor && data
      ? [{ descriptor: wordsOf(descriptor), data, segmented: plain === undefined }]
      : [];
  });
  return raw.length === 3 ? paletteOf(raw, signed) : undefined;
};

const wordsOf = (bytes: Uint8Array): readonly number[] =>
  Array.from(
    { length: bytes.length >> 1 },
    (_, at) => (bytes[at * 2] ?? 0) | ((bytes[at * 2 + 1] ?? 0) << 8),
  );

/**
 * Walks the elements from the red descriptor on, found by its tag, VR and length of six bytes; a match by chance is
 * shown by what follows it not being elements. Words are turned to little endian.
 */
const elementsFrom = (bytes: Uint8Array, encoding: Encoding): ReadonlyMap<number, Uint8Array> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + 14 <= bytes.length; at++) {
    if (tagAt(view, at, encoding) !== descriptorTags[0]) continue;
    const values = walk(bytes, view, at, encoding);
    if (dataTags.some((tag) => values.has(tag)) || segmentedTags.some((tag) => values.has(tag)))
      return values;
  }
  return new Map();
};

const walk = (
  bytes: Uint8Array,
  view: DataView,
  start: number,
  encoding: Encoding,
): ReadonlyMap<number, Uint8Array> => {
  const values = new Map<number, Uint8Array>();
  let at = start;
  let last = 0;
  while (at + 8 <= bytes.length) {
    const tag = tagAt(view, at, encoding);
    const { value, length } = headerAt(view, at, encoding);
    if (tag <= last || tag > segmentedTags[2] || value + length > bytes.length) break;
    const own = bytes.slice(value, value + length);
    values.set(tag, encoding.bigEndian ? swapped(own) : own);
    last = tag;
    at = value + length;
  }
  return values;
};

const tagAt = (view: DataView, at: number, { bigEndian }: Encoding): number =>
  view.getUint16(at, !bigEndian) * 0x10000 + view.getUint16(at + 2, !bigEndian);

const longVrs = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV']);
const knownVrs: ReadonlySet<string> = new Set(vrs);

/** Where the value begins and how long it is; endlessly long where there is no element. */
const headerAt = (
  view: DataView,
  at: number,
  { explicit, bigEndian }: Encoding,
): { readonly value: number; readonly length: number } => {
  if (!explicit) return { value: at + 8, length: view.getUint32(at + 4, !bigEndian) };
  const vr = String.fromCharCode(view.getUint8(at + 4), view.getUint8(at + 5));
  if (!knownVrs.has(vr)) return { value: at + 8, length: Infinity };
  if (!longVrs.has(vr)) return { value: at + 8, length: view.getUint16(at + 6, !bigEndian) };
  const room = at + 12 <= view.byteLength;
  return { value: at + 12, length: room ? view.getUint32(at + 8, !bigEndian) : Infinity };
};

const swapped = (bytes: Uint8Array): Uint8Array => bytes.map((_, at) => bytes[at ^ 1] ?? 0);

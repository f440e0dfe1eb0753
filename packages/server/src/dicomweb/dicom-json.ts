import { charactersOf, type Characters } from '@overread/imaging';
import { jsonValues } from './dataset/json-values.ts';
import { readDataset, type RawDataset, type RawElement } from './dataset/read-dataset.ts';

/** DICOM JSON of a data set (PS3.18 annex F). */
export type JsonDataset = Record<string, JsonElement>;

export interface JsonElement {
  readonly vr: string;
  readonly Value?: readonly unknown[];
  readonly BulkDataURI?: string;
  readonly InlineBinary?: string;
}

/** A header as a file of PS3.10, and what was found out about it. */
export interface HeaderBytes {
  readonly bytes: Buffer;
  readonly transferSyntax: string;
  /** The encoding its text is really in, when that is not the declared one. */
  readonly repairedEncoding: string | undefined;
}

/** Binary values longer than this are left where they are, to be fetched by address. Bytes. */
const inlineAtMost = 256;
const specificCharacterSet = 0x00080005;

/**
 * Everything a header says, pixels left out, as DICOM JSON. `bulkData` is the address under which a binary value can be fetched;
 * it gets `/` and the path of tags and item numbers to the value.
 */
export function dicomJson(header: HeaderBytes, bulkData: string): JsonDataset {
  const dataset = readDataset(header.bytes, header.transferSyntax);
  return json(dataset, { at: `${bulkData}/`, declared: [], repaired: header.repairedEncoding });
}

/** The binary value at a path such as `00431028` or `00081140.0.00091010`, little endian; null where there is none. */
export function bulkValue(header: HeaderBytes, path: string): Uint8Array | null {
  let dataset: RawDataset | undefined = readDataset(header.bytes, header.transferSyntax);
  const steps = path.split('.');
  for (let at = 0; dataset; at += 2) {
    const element: RawElement | undefined = dataset.get(Number.parseInt(steps[at] ?? '', 16));
    if (at === steps.length - 1)
      return element && element.vr !== 'SQ' && isOpaque(element.vr) ? littleEndian(element) : null;
    dataset = element?.vr === 'SQ' ? element.items[Number(steps[at + 1])] : undefined;
  }
  return null;
}

interface Level {
  readonly at: string;
  readonly declared: readonly string[];
  readonly repaired: string | undefined;
}

function json(dataset: RawDataset, outer: Level): JsonDataset {
  const level = { ...outer, declared: declaredIn(dataset) ?? outer.declared };
  const characters = charactersOf(level.declared, level.repaired);
  const answer: Record<string, JsonElement> = {};
  for (const [tag, element] of [...dataset].toSorted(([a], [b]) => a - b)) {
    // Group lengths are retired, and wrong after conversion (PS3.5 section 7.2).
    if ((tag & 0xffff) === 0) continue;
    const key = tag.toString(16).toUpperCase().padStart(8, '0');
    // JSON is UTF-8 whatever the file was (PS3.18 section F.2).
    answer[key] =
      tag === specificCharacterSet
        ? { vr: 'CS', Value: ['ISO_IR 192'] }
        : jsonElement(element, characters, { ...level, at: level.at + key });
  }
  return answer;
}

function jsonElement(element: RawElement, characters: Characters, level: Level): JsonElement {
  if (element.vr === 'SQ')
    return valued(
      'SQ',
      element.items.map((item, index) => json(item, { ...level, at: `${level.at}.${index}.` })),
    );
  const { vr, bytes, bigEndian } = element;
  if (!isOpaque(vr)) return valued(vr, jsonValues(vr, bytes, { characters, bigEndian }));
  if (bytes.length === 0) return { vr };
  if (bytes.length > inlineAtMost) return { vr, BulkDataURI: level.at };
  return { vr, InlineBinary: littleEndian(element).toString('base64') };
}

const valued = (vr: string, values: readonly unknown[]): JsonElement =>
  values.every((value) => value === null) ? { vr } : { vr, Value: values };

/** How wide the words of an opaque VR are, in bytes; a conversion of byte order needs it. */
const words: Readonly<Record<string, number>> = { UN: 1, OB: 1, OW: 2, OL: 4, OF: 4, OD: 8, OV: 8 };

const isOpaque = (vr: string): boolean => vr in words;

function littleEndian({ vr, bytes, bigEndian }: Exclude<RawElement, { vr: 'SQ' }>): Buffer {
  const width = words[vr] ?? 1;
  if (!bigEndian || width === 1 || bytes.length % width !== 0) return bytes;
  const copy = Buffer.from(bytes);
  if (width === 2) return copy.swap16();
  return width === 4 ? copy.swap32() : copy.swap64();
}

function declaredIn(dataset: RawDataset): readonly string[] | undefined {
  const element = dataset.get(specificCharacterSet);
  if (!element || element.vr === 'SQ') return undefined;
  return element.bytes
    .toString('latin1')
    .replace(/\0+$/, '')
    .split('\\')
    .map((term) => term.trim());
}

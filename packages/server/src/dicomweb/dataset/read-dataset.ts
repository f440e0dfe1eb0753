import { vrs, type Vr } from '@overread/imaging';
import { vrOfTag } from './vr-of-tag.ts';

/** One element of a data set as it lies there; a sequence has items, everything else bytes. */
export type RawElement =
  | { readonly vr: Exclude<Vr, 'SQ'>; readonly bytes: Buffer; readonly bigEndian: boolean }
  | { readonly vr: 'SQ'; readonly items: readonly RawDataset[] };
/** By tag, in the file's order. */
export type RawDataset = ReadonlyMap<number, RawElement>;

interface Encoding {
  readonly explicit: boolean;
  readonly bigEndian: boolean;
}

const item = 0xfffee000;
const itemEnd = 0xfffee00d;
const sequenceEnd = 0xfffee0dd;
const undefinedLength = 0xffffffff;
const deepest = 16;
const mostElements = 400_000;
/** Pixel Data, Float and Double Float Pixel Data (PS3.3 section C.7.6.24): what metadata leaves out. */
const isPixels = (tag: number): boolean => tag === 0x7fe00010 || tag === 0x7fe00008 || tag === 0x7fe00009;
const letters: ReadonlySet<string> = new Set(vrs);
/** Explicit VRs with a length of 16 bits (PS3.5 table 7.1-2). */
const shortForm: ReadonlySet<string> = new Set(
  'AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US'.split(' '),
);

/**
 * The elements of a file of PS3.10 up to its pixels, file meta information left out. What is malformed ends the reading; what
 * was read until then is answered. `transferSyntax` says how the data set is written.
 */
export function readDataset(file: Buffer, transferSyntax: string): RawDataset {
  const start = dataSetStart(file);
  const bigEndian = transferSyntax === '1.2.840.10008.1.2.2';
  // Files lie about their VRs; the first element shows it.
  const explicit = letters.has(file.toString('latin1', start + 4, start + 6));
  const reader = new Reader(file);
  return reader.dataset(start, file.length, { explicit, bigEndian }, 0).elements;
}

function dataSetStart(file: Buffer): number {
  let at = 132;
  while (at + 12 <= file.length && file.readUInt16LE(at) === 2) {
    const isShort = shortForm.has(file.toString('latin1', at + 4, at + 6));
    at += isShort ? 8 + file.readUInt16LE(at + 6) : 12 + file.readUInt32LE(at + 8);
  }
  return at;
}

class Reader {
  readonly #file: Buffer;
  #elements = 0;
  #signed = false;

  constructor(file: Buffer) {
    this.#file = file;
  }

  dataset(at: number, end: number, encoding: Encoding, depth: number): { elements: RawDataset; at: number } {
    const elements = new Map<number, RawElement>();
    while (at + 8 <= end && this.#elements++ < mostElements) {
      const tag = this.#tag(at, encoding);
      if (tag === itemEnd || tag === sequenceEnd) return { elements, at: tag === itemEnd ? at + 8 : at };
      if (depth === 0 && isPixels(tag)) break;
      const head = this.#head(at, tag, end, encoding);
      if (head === null) break;
      const { vr, length, value } = head;
      const isSequence = vr === 'SQ' || length === undefinedLength;
      if (!isSequence) {
        if (value + length > end) break;
        const bytes = this.#file.subarray(value, value + length);
        if (tag === 0x00280103 && length === 2) this.#signed = bytes[0] === 1 || bytes[1] === 1;
        elements.set(tag, this.#known(tag, vr, bytes, encoding));
        at = value + length;
        continue;
      }
      // A UN of undefined length holds a sequence in Implicit VR Little Endian (PS3.5 section 6.2.2).
      const inner = vr === 'UN' ? { explicit: false, bigEndian: false } : encoding;
      const stop = length === undefinedLength ? end : Math.min(end, value + length);
      const sequence = this.#items(value, stop, inner, depth + 1);
      elements.set(tag, { vr: 'SQ', items: sequence.items });
      at = length === undefinedLength ? sequence.at : value + length;
    }
    return { elements, at: end };
  }

  /** A UN that the dictionary knows is in Implicit VR Little Endian what it is there (PS3.5 section 6.2.2, note 2). */
  #known(tag: number, vr: Exclude<Vr, 'SQ'>, bytes: Buffer, { bigEndian }: Encoding): RawElement {
    if (vr !== 'UN') return { vr, bytes, bigEndian };
    const listed = (tag >>> 16) % 2 === 1 ? 'UN' : vrOfTag(tag, this.#signed);
    return { vr: listed === 'SQ' ? 'UN' : listed, bytes, bigEndian: false };
  }

  #items(at: number, end: number, encoding: Encoding, depth: number): { items: RawDataset[]; at: number } {
    const items: RawDataset[] = [];
    while (at + 8 <= end && this.#elements++ < mostElements) {
      const tag = this.#tag(at, encoding);
      if (tag === sequenceEnd) return { items, at: at + 8 };
      if (tag !== item || depth > deepest) break;
      const length = this.#long(at + 4, encoding);
      const stop = length === undefinedLength ? end : Math.min(end, at + 8 + length);
      const read = this.dataset(at + 8, stop, encoding, depth);
      items.push(read.elements);
      at = length === undefinedLength ? read.at : at + 8 + length;
    }
    return { items, at: end };
  }

  #head(
    at: number,
    tag: number,
    end: number,
    encoding: Encoding,
  ): { vr: Vr; length: number; value: number } | null {
    const stated = this.#file.toString('latin1', at + 4, at + 6);
    if (!encoding.explicit || !/^[A-Z]{2}$/.test(stated))
      return { vr: vrOfTag(tag, this.#signed), length: this.#long(at + 4, encoding), value: at + 8 };
    const vr = letters.has(stated) ? (stated as Vr) : 'UN';
    if (shortForm.has(stated)) return { vr, length: this.#short(at + 6, encoding), value: at + 8 };
    return at + 12 > end ? null : { vr, length: this.#long(at + 8, encoding), value: at + 12 };
  }

  #tag(at: number, encoding: Encoding): number {
    return this.#short(at, encoding) * 0x10000 + this.#short(at + 2, encoding);
  }

  #short(at: number, { bigEndian }: Encoding): number {
    return bigEndian ? this.#file.readUInt16BE(at) : this.#file.readUInt16LE(at);
  }

  #long(at: number, { bigEndian }: Encoding): number {
    return bigEndian ? this.#file.readUInt32BE(at) : this.#file.readUInt32LE(at);
  }
}

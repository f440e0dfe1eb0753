import { asciiText } from './ascii-text.ts';
import type { Attributes } from './attributes.ts';
import { charactersOf, type Characters } from './character-set/characters.ts';
import { wantedIndex, wantedVrs } from './dictionary.ts';
import { entryWidth, type HeaderRecord } from './header-record.ts';
import { parseNumber } from './parse-number.ts';
import { readNumbers } from './read-numbers.ts';
import { tags, type Tag } from './tags.ts';
import { isCharacterSetVr, isLongTextVr, numberWidth, sequenceVr } from './vr.ts';

/** A record's own entries by dictionary index, for whichever record is being asked. */
const indexedAt = new Int32Array(wantedVrs.length);
let indexed: HeaderRecord | undefined;
let asked: HeaderRecord | undefined;

/** The elements of one level of a record: of the file, or of an item. */
export class RecordAttributes implements Attributes {
  readonly #record: HeaderRecord;
  readonly #from: number;
  readonly #to: number;
  /** That of the level around, until this level names its own (PS3.5 7.5.3). */
  readonly #inherited: Characters | undefined;
  #characters: Characters | undefined;

  constructor(record: HeaderRecord, from: number, to: number, inherited: Characters | undefined) {
    this.#record = record;
    this.#from = from;
    this.#to = to;
    this.#inherited = inherited;
  }

  static root(record: HeaderRecord): Attributes {
    return new RecordAttributes(record, 0, record.entries.length, undefined);
  }

  has(tag: Tag): boolean {
    return this.#find(tag) >= 0 || (this.#from === 0 && isLocated(this.#record, tag));
  }

  text(tag: Tag): string | undefined {
    const at = this.#find(tag);
    if (at < 0) return undefined;
    const start = this.#start(at);
    const end = start + this.#length(at);
    const { bytes } = this.#record;
    // Most values are one short word, and asked for often.
    const vr = this.#vr(at);
    const isWord = numberWidth[vr] === 0 && isLongTextVr[vr] === 0 && vr !== sequenceVr;
    if (isWord && isPlain(bytes, start, end)) return asciiText(bytes, start, end) || undefined;
    return this.#texts(at)[0] || undefined;
  }

  texts(tag: Tag): readonly string[] {
    const at = this.#find(tag);
    return at < 0 ? [] : this.#texts(at);
  }

  number(tag: Tag): number | undefined {
    return this.numbers(tag)[0];
  }

  numbers(tag: Tag): readonly number[] {
    const at = this.#find(tag);
    if (at < 0) return [];
    if (numberWidth[this.#vr(at)] !== 0) return this.#binary(at);
    const numbers = this.#texts(at).map(parseNumber);
    return numbers.every((each) => each !== undefined) ? numbers : [];
  }

  items(tag: Tag): readonly Attributes[] {
    const at = this.#find(tag);
    if (at < 0 || this.#vr(at) !== sequenceVr) return [];
    const items: Attributes[] = [];
    const end = this.#start(at);
    for (let item = at + entryWidth; item < end; item = this.#after(item)) {
      items.push(
        new RecordAttributes(this.#record, item + entryWidth, this.#start(item), this.#charactersHere()),
      );
    }
    return items;
  }

  #texts(at: number): readonly string[] {
    const vr = this.#vr(at);
    if (vr === sequenceVr) return [];
    if (numberWidth[vr] !== 0) return this.#binary(at).map(String);
    const text = this.#decode(at, vr);
    if (text === '') return [];
    if (isLongTextVr[vr] === 1) return [text];
    return text.includes('\\') ? text.split('\\').map(trimPadding) : [text];
  }

  #decode(at: number, vr: number): string {
    const { bytes } = this.#record;
    const start = this.#start(at);
    const end = start + this.#length(at);
    if (isCharacterSetVr[vr] === 0 || isPrintable(bytes, start, end)) {
      const text = asciiText(bytes, start, end);
      return isLongTextVr[vr] === 1 ? longText(bytes, start, end, text) : text;
    }
    const text = this.#charactersHere().decode(bytes.subarray(start, end), vr);
    return isLongTextVr[vr] === 1 ? text.replace(/[ \0]+$/, '') : trimPadding(text);
  }

  #binary(at: number): readonly number[] {
    return readNumbers(this.#record.bytes, this.#start(at), this.#length(at), this.#vr(at));
  }

  #charactersHere(): Characters {
    this.#characters ??= this.#ownCharacters();
    return this.#characters;
  }

  #ownCharacters(): Characters {
    const at = this.#find(tags.SpecificCharacterSet);
    if (at < 0) return this.#inherited ?? charactersOf([], this.#record.repairedEncoding);
    const start = this.#start(at);
    // Whatever VR the file gives it: it cannot be decoded by itself.
    const declared = asciiText(this.#record.bytes, start, start + this.#length(at)).split('\\');
    // The repair was judged on the declaration of the whole, not on an item's own.
    return charactersOf(declared, this.#inherited === undefined ? this.#record.repairedEncoding : undefined);
  }

  #find(tag: number): number {
    const record = this.#record;
    if (this.#from !== 0) return this.#search(tag);
    if (indexed === record) return indexedAt[wantedIndex(tag)] ?? -1;
    // Asked twice in a row, it will be asked a hundred times; asked in turns with others, perhaps not.
    if (asked === record) this.#index();
    asked = record;
    return this.#search(tag);
  }

  #search(tag: number): number {
    const { entries } = this.#record;
    for (let at = this.#from; at < this.#to; at = this.#after(at)) if (entries[at] === tag) return at;
    return -1;
  }

  #index(): void {
    const { entries } = this.#record;
    indexed = this.#record;
    indexedAt.fill(-1);
    for (let at = this.#from; at < this.#to; at = this.#after(at)) {
      const index = wantedIndex(entries[at] ?? 0);
      if (indexedAt[index] === -1) indexedAt[index] = at;
    }
  }

  #after(at: number): number {
    return this.#vr(at) === sequenceVr ? Math.max(this.#start(at), at + entryWidth) : at + entryWidth;
  }

  #start(at: number): number {
    return this.#record.entries[at + 1] ?? 0;
  }

  #length(at: number): number {
    return (this.#record.entries[at + 2] ?? 0) & 0xffffff;
  }

  #vr(at: number): number {
    return (this.#record.entries[at + 2] ?? 0) >>> 24;
  }
}

/** Only the place of these is kept. */
const isLocated = (record: HeaderRecord, tag: Tag): boolean =>
  (tag === tags.PixelData && record.pixelData !== undefined) ||
  (tag === tags.EncapsulatedDocument && record.encapsulatedDocument !== undefined);

const trimPadding = (text: string): string => text.replace(/^[ \0]+|[ \0]+$/g, '');

/** Printable ASCII means the same in every character set. */
const isPrintable = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (let at = start; at < end; at++)
    if (((bytes[at] ?? 0) - 0x20) >>> 0 > 0x5e && bytes[at] !== 0) return false;
  return true;
};

/** One printable value. */
const isPlain = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x5c || ((byte - 0x20) >>> 0 > 0x5e && byte !== 0)) return false;
  }
  return true;
};

/** Leading spaces count (PS3.5 6.2, ST and LT). */
const longText = (bytes: Uint8Array, start: number, end: number, trimmed: string): string => {
  let spaces = 0;
  while (start + spaces < end && bytes[start + spaces] === 0x20) spaces++;
  return trimmed === '' ? '' : ' '.repeat(spaces) + trimmed;
};

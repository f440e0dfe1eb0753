import type { Attributes } from '../dataset/attributes.ts';
import { entryWidth, type HeaderRecord } from '../dataset/header-record.ts';
import { tags, type Tag } from '../dataset/tags.ts';
import { isCharacterSetVr, sequenceVr, vrNumber } from '../dataset/vr.ts';
import { parseDecimals, parseFirstDecimal } from './parse-decimals.ts';

/**
 * What the last values of each attribute were, for all the files of a disc. Slices of a series agree in
 * nearly everything: a value whose bytes are those of the file before is not decoded, nor held, twice; and
 * where the same attributes stand in the same order, they are not looked for again.
 */
export class ValueMemory {
  readonly slots = new Map<Tag, Slot>();
  readonly #layouts: Layout[] = [];

  layoutOf(entries: Int32Array): Layout {
    for (const layout of this.#layouts) if (layout.fits(entries)) return layout;
    if (this.#layouts.length >= mostLayouts) this.#layouts.length = 0;
    const layout = new Layout(entries);
    this.#layouts.unshift(layout);
    return layout;
  }
}

/** A series has one or two; more are only kept so that interleaved series do not displace each other. */
const mostLayouts = 8;

/** Which attributes a record has at its root, and where. */
class Layout {
  readonly positions = new Map<number, number>();
  readonly #entries: Int32Array;
  #lastList: readonly Tag[] = [];
  #lastPlaces: readonly number[] = [];

  constructor(entries: Int32Array) {
    this.#entries = entries;
    const end = entries.length;
    for (let at = 0; at < end; at = nextAt(entries, at)) {
      const tag = entries[at] ?? 0;
      if (!this.positions.has(tag)) this.positions.set(tag, at);
    }
  }

  /** Where these attributes stand, those that are there. The same list is asked about for every file. */
  placesOf(list: readonly Tag[]): readonly number[] {
    if (list !== this.#lastList) {
      this.#lastList = list;
      this.#lastPlaces = list.flatMap((tag) => this.positions.get(tag) ?? []);
    }
    return this.#lastPlaces;
  }

  fits(entries: Int32Array): boolean {
    const own = this.#entries;
    const end = own.length;
    if (entries.length !== end) return false;
    let at = 0;
    while (at < end) {
      if (own[at] !== entries[at]) return false;
      const next = nextAt(own, at);
      if (next !== at + entryWidth && next !== nextAt(entries, at)) return false;
      at = next;
    }
    return true;
  }
}

/** The element after this one, over what a sequence holds. */
const nextAt = (entries: Int32Array, at: number): number =>
  (entries[at + 2] ?? 0) >>> 24 === sequenceVr
    ? Math.max(entries[at + 1] ?? 0, at + entryWidth)
    : at + entryWidth;

/** From the end: what differs between slices is usually in the last digits. */
const sameBytes = (a: Uint8Array, from: number, b: Uint8Array, start: number, length: number): boolean => {
  for (let at = length - 1; at >= 0; at--) if (a[from + at] !== b[start + at]) return false;
  return true;
};

/** The last value of one attribute, decoded as far as it was asked for. */
class Slot {
  bytes: Uint8Array = new Uint8Array();
  start = 0;
  /** `vr << 24 | length`, as in a record. */
  shape = -1;
  text: string | undefined = undefined;
  hasText = false;
  texts: readonly string[] | undefined = undefined;
  numbers: readonly number[] | undefined = undefined;
  number: number | undefined = undefined;
  hasNumber = false;

  end(): number {
    return this.start + (this.shape & 0xffffff);
  }

  /** A DS or an IS. */
  isDecimal(): boolean {
    const vr = this.shape >>> 24;
    return vr === decimalVr || vr === integerVr;
  }

  holds(bytes: Uint8Array, start: number, shape: number): boolean {
    return this.shape === shape && sameBytes(this.bytes, this.start, bytes, start, shape & 0xffffff);
  }

  take(bytes: Uint8Array, start: number, shape: number): void {
    this.bytes = bytes;
    this.start = start;
    this.shape = shape;
    this.hasText = false;
    this.hasNumber = false;
    this.texts = undefined;
    this.numbers = undefined;
  }
}

/** {@link Attributes} of a record at its root that share a {@link ValueMemory}. */
export class RememberedAttributes implements Attributes {
  readonly #record: HeaderRecord;
  readonly #inner: Attributes;
  readonly #memory: ValueMemory;
  readonly #layout: Layout;
  readonly #positions: ReadonlyMap<number, number>;

  constructor(record: HeaderRecord, inner: Attributes, memory: ValueMemory) {
    this.#record = record;
    this.#inner = inner;
    this.#memory = memory;
    this.#layout = memory.layoutOf(record.entries);
    this.#positions = this.#layout.positions;
  }

  /** Whether both hold the same attributes in the same order, and the same bytes in these. */
  agreesWith(other: RememberedAttributes, on: readonly Tag[]): boolean {
    if (this.#layout !== other.#layout) return false;
    const { entries, bytes } = this.#record;
    const theirs = other.#record;
    for (const at of this.#layout.placesOf(on)) {
      const shape = entries[at + 2] ?? 0;
      if (shape !== theirs.entries[at + 2]) return false;
      if (
        !sameBytes(bytes, entries[at + 1] ?? 0, theirs.bytes, theirs.entries[at + 1] ?? 0, shape & 0xffffff)
      )
        return false;
    }
    return true;
  }

  has(tag: Tag): boolean {
    return this.#positions.has(tag) || (located.has(tag) && this.#inner.has(tag));
  }

  text(tag: Tag): string | undefined {
    const at = this.#positions.get(tag);
    if (at === undefined) return undefined;
    const slot = this.#slot(tag, at);
    if (slot === undefined) return this.#inner.text(tag);
    if (!slot.hasText) {
      slot.text = this.#inner.text(tag);
      slot.hasText = true;
    }
    return slot.text;
  }

  texts(tag: Tag): readonly string[] {
    const at = this.#positions.get(tag);
    if (at === undefined) return none;
    const slot = this.#slot(tag, at);
    return slot === undefined ? this.#inner.texts(tag) : (slot.texts ??= this.#inner.texts(tag));
  }

  number(tag: Tag): number | undefined {
    const at = this.#positions.get(tag);
    if (at === undefined) return undefined;
    const slot = this.#slot(tag, at);
    if (slot === undefined) return this.#inner.number(tag);
    if (!slot.hasNumber) {
      slot.number =
        (slot.isDecimal() ? parseFirstDecimal(slot.bytes, slot.start, slot.end()) : undefined) ??
        this.#inner.number(tag);
      slot.hasNumber = true;
    }
    return slot.number;
  }

  numbers(tag: Tag): readonly number[] {
    const at = this.#positions.get(tag);
    if (at === undefined) return none;
    const slot = this.#slot(tag, at);
    if (slot === undefined) return this.#inner.numbers(tag);
    slot.numbers ??=
      (slot.isDecimal() ? parseDecimals(slot.bytes, slot.start, slot.end()) : undefined) ??
      this.#inner.numbers(tag);
    return slot.numbers;
  }

  items(tag: Tag): readonly Attributes[] {
    return this.#positions.has(tag) ? this.#inner.items(tag) : none;
  }

  /** The memory's slot, taken by this value; none where bytes alone do not make the value. */
  #slot(tag: Tag, at: number): Slot | undefined {
    const { entries, bytes } = this.#record;
    const start = entries[at + 1] ?? 0;
    const shape = entries[at + 2] ?? 0;
    let slot = this.#memory.slots.get(tag);
    if (slot?.holds(bytes, start, shape) === true) return slot;
    if (!isPlain(bytes, start, shape)) return undefined;
    if (slot === undefined) this.#memory.slots.set(tag, (slot = new Slot()));
    slot.take(bytes, start, shape);
    return slot;
  }
}

/** Of these a record keeps the place only. */
const located: ReadonlySet<Tag> = new Set([tags.PixelData, tags.EncapsulatedDocument]);
const none: readonly never[] = [];
const decimalVr = vrNumber('DS');
const integerVr = vrNumber('IS');

/** Text beyond ASCII depends on the record's character set too, and is left to the record. */
const isPlain = (bytes: Uint8Array, start: number, shape: number): boolean => {
  const vr = shape >>> 24;
  if (vr === sequenceVr) return false;
  if (isCharacterSetVr[vr] === 0) return true;
  const end = start + (shape & 0xffffff);
  for (let at = start; at < end; at++) if (((bytes[at] ?? 0) - 0x20) >>> 0 > 0x5e) return false;
  return true;
};

import { asciiText } from './ascii-text.ts';
import { entryWidth } from './header-record.ts';
import { isCharacterSetVr, numberWidth, sequenceVr } from './vr.ts';

/**
 * Collects wanted values of one file after another in the same two growing arrays, so that reading a
 * header allocates nothing until it is done.
 */
export class Capture {
  #entries = new Int32Array(1024);
  #bytes = new Uint8Array(8192);
  #slab = new ArrayBuffer(0);
  #slabUsed = 0;
  #entryEnd = 0;
  #byteEnd = 0;
  /** Some text holds bytes outside printable ASCII. */
  oddText = false;

  clear(): void {
    this.#entryEnd = 0;
    this.#byteEnd = 0;
    this.oddText = false;
  }

  get byteLength(): number {
    return this.#byteEnd + this.#entryEnd * 4;
  }

  /** Far from any bound on what is kept of a file. */
  get hasRoom(): boolean {
    return this.#byteEnd < 1_000_000;
  }

  add(tag: number, vr: number, source: Uint8Array, from: number, length: number): void {
    const start = this.#byteEnd;
    if (start + length > this.#bytes.length) this.#growBytes(length);
    this.#entry(tag, start, (vr << 24) | length);
    const target = this.#bytes;
    let odd = 0;
    for (let at = 0; at < length; at++) {
      const byte = source[from + at] ?? 0;
      target[start + at] = byte;
      // Below 0x20 or above 0x7E.
      if ((byte - 0x20) >>> 0 > 0x5e) odd = 1;
    }
    this.#byteEnd = start + length;
    if (odd === 1 && isCharacterSetVr[vr] === 1) this.oddText = true;
  }

  /** Turns the value just added from big to little endian. */
  swapLast(vr: number): void {
    const width = numberWidth[vr] ?? 0;
    if (width < 2) return;
    const length = (this.#entries[this.#entryEnd - 1] ?? 0) & 0xffffff;
    for (let at = this.#byteEnd - length; at + width <= this.#byteEnd; at += width) {
      this.#bytes.subarray(at, at + width).reverse();
    }
  }

  /** Starts a sequence or an item; answers the index to close it with. */
  open(tag: number): number {
    this.#entry(tag, 0, sequenceVr << 24);
    return this.#entryEnd - entryWidth;
  }

  close(opened: number): void {
    this.#entries[opened + 1] = this.#entryEnd;
  }

  has(tag: number): boolean {
    return this.#find(tag) >= 0;
  }

  /** A short value at the root as text without padding; empty when absent. */
  rootText(tag: number): string {
    const at = this.#find(tag);
    if (at < 0) return '';
    const start = this.#entries[at + 1] ?? 0;
    return asciiText(this.#bytes, start, start + ((this.#entries[at + 2] ?? 0) & 0xffffff));
  }

  rootUint16(tag: number): number | undefined {
    const at = this.#find(tag);
    if (at < 0 || ((this.#entries[at + 2] ?? 0) & 0xffffff) < 2) return undefined;
    const start = this.#entries[at + 1] ?? 0;
    return (this.#bytes[start] ?? 0) | ((this.#bytes[start + 1] ?? 0) << 8);
  }

  /** A copy of what was collected, in a buffer that a few records share: most records are a kilobyte. */
  take(): { readonly entries: Int32Array; readonly bytes: Uint8Array } {
    const at = this.#claim(this.#entryEnd * 4 + this.#byteEnd);
    const entries = new Int32Array(this.#slab, at, this.#entryEnd);
    entries.set(this.#entries.subarray(0, this.#entryEnd));
    const bytes = new Uint8Array(this.#slab, at + this.#entryEnd * 4, this.#byteEnd);
    bytes.set(this.#bytes.subarray(0, this.#byteEnd));
    return { entries, bytes };
  }

  /** Where in the slab there is room for so many bytes; what is large gets a slab of its own. */
  #claim(length: number): number {
    if (this.#slabUsed + length > this.#slab.byteLength) {
      this.#slab = new ArrayBuffer(Math.max(length, slabSize));
      this.#slabUsed = 0;
    }
    const at = this.#slabUsed;
    this.#slabUsed = at + ((length + 3) & ~3);
    return at;
  }

  #entry(tag: number, start: number, vrAndLength: number): void {
    if (this.#entryEnd + entryWidth > this.#entries.length) this.#growEntries();
    const at = this.#entryEnd;
    this.#entries[at] = tag;
    this.#entries[at + 1] = start;
    this.#entries[at + 2] = vrAndLength;
    this.#entryEnd = at + entryWidth;
  }

  #find(tag: number): number {
    let at = 0;
    while (at < this.#entryEnd) {
      if (this.#entries[at] === tag) return at;
      const isContainer = (this.#entries[at + 2] ?? 0) >>> 24 === sequenceVr;
      at = isContainer ? Math.max(this.#entries[at + 1] ?? 0, at + entryWidth) : at + entryWidth;
    }
    return -1;
  }

  #growEntries(): void {
    const grown = new Int32Array(this.#entries.length * 2);
    grown.set(this.#entries);
    this.#entries = grown;
  }

  #growBytes(more: number): void {
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#byteEnd + more));
    grown.set(this.#bytes.subarray(0, this.#byteEnd));
    this.#bytes = grown;
  }
}

/** Posting one record to another thread copies its whole slab, so no more than a batch of records fills. */
const slabSize = 32_768;

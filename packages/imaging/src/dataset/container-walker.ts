import { encapsulatedDocumentTag, wantedVrs } from './dictionary.ts';
import type { Findings } from './findings.ts';
import { itemTag, longestValue } from './header-record.ts';
import { tags } from './tags.ts';
import { isOpaqueVr, sequenceVr, unknownVr, vrNumber } from './vr.ts';
import { levelFlags, WalkerStack } from './walker-stack.ts';

export const undefinedLength = 0xffffffff;

/** Instead of a position to go on at. */
export const halt = -1;
export const moreBytes = -2;

/** DICOMDIRs of full discs stay below; see PS3.3 F for what one record holds. */
const mostCaptured = 32 * 1024 * 1024;
const mostCapturedOfInstance = 4 * 1024 * 1024;

const itemDelimiter = 0xfffee00d | 0;
const sequenceDelimiter = 0xfffee0dd | 0;
const signedVr = vrNumber('SS');

/** The less frequent half of the walk: wanted values, sequences, items, and what is wrong with them. */
export class ContainerWalker {
  readonly stack: WalkerStack = new WalkerStack();
  readonly #findings: Findings;
  bigEndian = false;
  size = 0;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  start(size: number): void {
    this.size = size;
    this.stack.clear(size);
  }

  /**
   * An element that is wanted or of undefined length. Answers the position to go on at, {@link halt},
   * or {@link moreBytes} when the window does not hold its value. `index` is the tag's in the dictionary;
   * `vr` is -1 where it is implicit.
   */
  element(
    tag: number,
    index: number,
    vr: number,
    length: number,
    value: number,
    bytes: Uint8Array,
    base: number,
  ) {
    const wanted =
      index < 0 || (this.stack.flags & levelFlags.skipping) !== 0 ? -1 : (wantedVrs[index] ?? -1);
    if (length === undefinedLength)
      return this.#openSequence(tag, value, this.stack.end, wanted === sequenceVr);
    const end = value + length;
    if (end > this.stack.end) return this.overrun(tag, value);
    if (wanted === sequenceVr && (vr < 0 || vr === sequenceVr || vr === unknownVr)) {
      return this.#openSequence(tag, value, end, true);
    }
    if (wanted < 0 || wanted === sequenceVr || vr === sequenceVr) return end;
    if (tag === encapsulatedDocumentTag) return this.#document(value, length);
    const kept = Math.min(length, longestValue);
    if (value + kept > base + bytes.length) return moreBytes;
    if (kept < length) this.#findings.tooLarge('value', value);
    if (this.#isFull(kept)) return this.#full(value);
    this.#keep(
      tag,
      vr < 0 || isOpaqueVr[vr] === 1 ? this.#dictionaryVr(tag, wanted) : vr,
      bytes,
      value - base,
      kept,
    );
    return end;
  }

  /** An item, a delimiter, or what stands where one should. Answers as {@link element}. */
  structure(tag: number, length: number, position: number): number {
    const inSequence = (this.stack.flags & levelFlags.sequence) !== 0;
    if (tag === itemTag) return this.#item(length, position, inSequence);
    if (tag === itemDelimiter) {
      if (!inSequence) this.pop();
      return position + 8;
    }
    if (tag === sequenceDelimiter) {
      // The item's own delimiter may be missing.
      if (!inSequence) this.pop();
      this.pop();
      return position + 8;
    }
    return this.#lost('item-expected', position, tag);
  }

  /** A value that ends after what holds it: go on after that, unless that is the file. */
  overrun(tag: number, position: number): number {
    return this.#lost(this.stack.end >= this.size ? 'cut-off' : 'value-past-end', position, tag);
  }

  pop(): void {
    if (this.stack.depth === 0) return;
    if (this.stack.entry >= 0) this.#findings.capture.close(this.stack.entry);
    this.stack.pop();
  }

  popAll(): void {
    while (this.stack.depth > 0) this.pop();
  }

  #openSequence(tag: number, value: number, end: number, wanted: boolean): number {
    const flags = levelFlags.sequence | (wanted ? 0 : levelFlags.skipping);
    return this.#push(tag, value, end, flags);
  }

  #item(length: number, position: number, inSequence: boolean): number {
    if (!inSequence && this.stack.depth === 0) {
      this.#findings.malformed('item-unexpected', position);
      return position + 8;
    }
    // The delimiter of the item before may be missing.
    if (!inSequence) this.pop();
    const value = position + 8;
    const end = length === undefinedLength ? this.stack.end : value + length;
    if (end > this.stack.end) return this.overrun(itemTag, position);
    const skipping = this.stack.flags & levelFlags.skipping;
    if (skipping !== 0 && length !== undefinedLength) return end;
    return this.#isFull(0) ? this.#full(position) : this.#push(itemTag, value, end, skipping);
  }

  #push(tag: number, value: number, end: number, flags: number): number {
    const capture = this.#findings.capture;
    const entry = (flags & levelFlags.skipping) === 0 ? capture.open(tag) : -1;
    if (this.stack.push(end, flags, entry)) return value;
    if (entry >= 0) capture.close(entry);
    return this.#lost('nested-too-deep', value, tag);
  }

  #lost(
    reason: 'cut-off' | 'value-past-end' | 'item-expected' | 'nested-too-deep',
    position: number,
    tag: number,
  ) {
    this.#findings.malformed(reason, position, tag);
    return this.stack.end >= this.size ? halt : this.stack.end;
  }

  #document(value: number, length: number): number {
    const available = Math.min(length, Math.max(0, this.size - value));
    if (this.stack.depth === 0) this.#findings.encapsulatedDocument = { offset: value, length, available };
    return value + length;
  }

  #keep(tag: number, vr: number, bytes: Uint8Array, from: number, length: number): void {
    this.#findings.capture.add(tag, vr, bytes, from, length);
    if (this.bigEndian) this.#findings.capture.swapLast(vr);
  }

  /** `US or SS` follows Pixel Representation (PS3.3 C.7.6.3.1). */
  #dictionaryVr(tag: number, wanted: number): number {
    const either = tag === tags.SmallestImagePixelValue || tag === tags.LargestImagePixelValue;
    return either && this.#findings.capture.rootUint16(tags.PixelRepresentation) === 1 ? signedVr : wanted;
  }

  #isFull(more: number): boolean {
    const captured = this.#findings.capture.byteLength + more;
    return captured > mostCapturedOfInstance && (captured > mostCaptured || !this.#isDirectory());
  }

  #isDirectory(): boolean {
    return this.#findings.capture.has(tags.DirectoryRecordSequence);
  }

  #full(position: number): number {
    this.#findings.tooLarge('values', position);
    this.#findings.unreadFrom = position;
    return halt;
  }
}

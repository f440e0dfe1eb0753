import { ContainerWalker, halt, moreBytes, undefinedLength } from './container-walker.ts';
import { findDataStart, sniffElement, vrLetters } from './data-start.ts';
import { isPlainValue, wantedIndex, wantedVrs } from './dictionary.ts';
import { Findings } from './findings.ts';
import { headLength } from './head-length.ts';
import { longestValue } from './header-record.ts';
import { tags } from './tags.ts';
import { encodingOf, type Encoding } from './transfer-syntax.ts';
import { isOpaqueVr, sequenceVr, unknownVr, vrByLetters } from './vr.ts';
import { levelFlags } from './walker-stack.ts';

/** What {@link HeaderWalker.run} wants next. */
export const walkerWants = {
  /** Nothing: the header is read as far as it will be. */
  nothing: 0,
  /** At least `least` bytes from `position`. */
  bytes: 1,
  /** The data set from `position` on, inflated; go on with {@link HeaderWalker.startInflated}. */
  inflated: 2,
  /** Nothing: this is no DICOM file. */
  notDicom: 3,
} as const;

export type WalkerWant = (typeof walkerWants)[keyof typeof walkerWants];

/**
 * Walks one header without reading anything itself: it is handed a window of bytes, goes as far as
 * that reaches, and says from where it wants more. Every element moves it at least eight bytes on, and
 * their number is bounded. One walker reads many files, one after another.
 */
export class HeaderWalker {
  readonly findings: Findings = new Findings();
  position = 0;
  least = 0;
  /** Where the last element that was looked at begins. */
  looked = 0;
  encoding: Encoding = encodingOf('');
  readonly #containers = new ContainerWalker(this.findings);
  #size = 0;
  #whole = false;
  #begun = false;
  /** Group 0028 of an MR or CT slice is passed: not worth another read. */
  #mayStop = false;
  /** At the root, the last tag before something is to be decided. */
  #milestone: number = milestones.meta;
  #elementsLeft = 0;
  /** Bytes before the first element, in the first window. */
  #skipped = 0;
  /** Up to here every header is read, however small the windows. */
  #reach = headLength;
  #view: DataView = new DataView(new ArrayBuffer(0));

  /** `whole`: no early stop after group 0028. */
  start(file: string, size: number, whole: boolean): void {
    this.findings.clear(file);
    this.#containers.start(size);
    this.#containers.bigEndian = false;
    this.position = 0;
    this.least = 0;
    this.looked = 0;
    this.encoding = encodingOf('');
    this.#size = size;
    this.#whole = whole;
    this.#begun = false;
    this.#mayStop = false;
    this.#skipped = 0;
    this.#milestone = milestones.meta;
    this.#elementsLeft = mostElements;
  }

  /** Goes on in the inflated data set: positions count from its start now. */
  startInflated(size: number): void {
    this.#size = size;
    this.#containers.start(size);
    this.position = 0;
    this.encoding = inflated;
  }

  /** Walks on in `bytes`, which begin at {@link position}. */
  run(bytes: Uint8Array): WalkerWant {
    const view = this.#over(bytes);
    if (!this.#begun && !this.#begin(view)) return walkerWants.notDicom;
    return this.#walk(bytes, view);
  }

  /** The medium gave less than was wanted: the file is shorter than it says. */
  cutOff(): void {
    this.findings.malformed('cut-off', this.position);
    this.close();
  }

  /** There is no more, and that is as it should be. */
  close(): void {
    this.#containers.popAll();
  }

  #over(bytes: Uint8Array): DataView {
    const old = this.#view;
    const same = old.buffer === bytes.buffer && old.byteOffset === bytes.byteOffset;
    if (same && old.byteLength === bytes.byteLength) return old;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return this.#view;
  }

  #begin(view: DataView): boolean {
    const start = findDataStart(view, this.#size);
    if (start === undefined) return false;
    if (start.executable !== undefined) this.findings.executable(start.executable);
    this.#begun = true;
    this.#skipped = start.at;
    return true;
  }

  #walk(bytes: Uint8Array, view: DataView): WalkerWant {
    const containers = this.#containers;
    const stack = containers.stack;
    const capture = this.findings.capture;
    const base = this.position;
    const available = bytes.length;
    this.#reach = Math.max(headLength, base + available);
    let little = !this.encoding.bigEndian;
    let explicit = this.encoding.explicit;
    let at = this.#skipped;
    this.#skipped = 0;
    let limit = stack.end - base;
    for (;;) {
      if (at >= limit) {
        if (stack.depth === 0) return walkerWants.nothing;
        containers.pop();
        limit = stack.end - base;
        continue;
      }
      if (at + 8 > available) return this.#want(base + at, 8);
      this.looked = base + at;
      if (--this.#elementsLeft < 0) return this.#giveUp(base + at);
      const word = view.getUint32(at, little);
      const tag = little ? (word << 16) | (word >>> 16) : word | 0;
      if (stack.depth === 0 && tag > this.#milestone) {
        const want = this.#passMilestone(tag, at, base, view);
        if (isWant(want)) return want;
        little = !this.encoding.bigEndian;
        explicit = this.encoding.explicit;
        if (want === again) continue;
      }
      if ((stack.flags & levelFlags.sequence) !== 0 || tag >>> 16 === 0xfffe) {
        const next = containers.structure(tag, view.getUint32(at + 4, little), base + at);
        if (next === halt) return this.#finish();
        at = next - base;
        limit = stack.end - base;
        continue;
      }
      // Element header (PS3.5 7.1.2, 7.1.3), here in the loop for speed.
      let vr = -1;
      let length = 0;
      let value = at + 8;
      const first = explicit ? view.getUint8(at + 4) - 65 : -1;
      const second = view.getUint8(at + 5) - 65;
      if (first >>> 0 > 25 || second >>> 0 > 25) length = view.getUint32(at + 4, little);
      else {
        const known = vrByLetters[first * 26 + second] ?? -1;
        vr = known < 0 ? unknownVr : known >> 1;
        if (known >= 0 && (known & 1) === 1) {
          if (at + 12 > available) return this.#want(base + at, 12);
          length = view.getUint32(at + 8, little);
          value = at + 12;
        } else length = view.getUint16(at + 6, little);
      }
      const index = wantedIndex(tag);
      if (index < 0 && length !== undefinedLength && value + length <= limit) {
        at = value + length;
        continue;
      }
      const end = value + length;
      if (
        end <= available &&
        end <= limit &&
        vr !== sequenceVr &&
        isPlainIn(index, length, stack.flags) &&
        little &&
        capture.hasRoom
      ) {
        capture.add(
          tag,
          vr < 0 || isOpaqueVr[vr] === 1 ? (wantedVrs[index] ?? unknownVr) : vr,
          bytes,
          value,
          length,
        );
        at = end;
        continue;
      }
      const next = containers.element(tag, index, vr, length, base + value, bytes, base);
      if (next < 0) {
        return next === moreBytes
          ? this.#want(base + at, value - at + Math.min(length, longestValue))
          : this.#finish();
      }
      at = next - base;
      limit = stack.end - base;
    }
  }

  #passMilestone(
    tag: number,
    at: number,
    base: number,
    view: DataView,
  ): WalkerWant | typeof again | typeof proceed {
    if (this.#milestone === milestones.meta)
      return tag >>> 16 === 2 ? proceed : this.#beginDataSet(at, base, view);
    if (this.#milestone === milestones.slice) {
      this.#mayStop = !this.#whole && sliceClasses.has(this.findings.capture.rootText(tags.SOPClassUID));
      this.#milestone = milestones.pixels;
    }
    return tag > milestones.pixels && tag <= tags.PixelData ? this.#locatePixels(at, base, view) : proceed;
  }

  /** The first element after group 0002: only now is it known, or found out, how the rest is written. */
  #beginDataSet(at: number, base: number, view: DataView): WalkerWant | typeof again {
    const declared = encodingOf(this.findings.capture.rootText(tags.TransferSyntaxUID));
    if (declared.deflated && this.encoding !== inflated) {
      this.encoding = declared;
      this.position = base + at;
      return walkerWants.inflated;
    }
    this.encoding = sniffElement(view, at, declared);
    this.#containers.bigEndian = this.encoding.bigEndian;
    this.#milestone = milestones.slice;
    return again;
  }

  #locatePixels(at: number, base: number, view: DataView): WalkerWant {
    const isLong = this.encoding.explicit && vrLetters(view, at + 4) >= 0;
    if (isLong && at + 12 > view.byteLength) return this.#want(base + at, 12);
    const length = view.getUint32(isLong ? at + 8 : at + 4, !this.encoding.bigEndian);
    const offset = base + at + (isLong ? 12 : 8);
    const room = Math.max(0, this.#size - offset);
    this.findings.pixelData =
      length === undefinedLength
        ? { offset, length: undefined, available: room }
        : { offset, length, available: Math.min(length, room) };
    return this.#finish();
  }

  #want(position: number, least: number): WalkerWant {
    if (position + least > this.#size) {
      this.findings.malformed('cut-off', position);
      return this.#finish();
    }
    if (this.#mayStop && position + least > this.#reach) {
      this.findings.unreadFrom = position;
      return this.#finish();
    }
    this.position = position;
    this.least = least;
    return walkerWants.bytes;
  }

  #giveUp(position: number): WalkerWant {
    this.findings.tooLarge('elements', position);
    this.findings.unreadFrom = position;
    return this.#finish();
  }

  #finish(): WalkerWant {
    this.close();
    return walkerWants.nothing;
  }
}

/** A value that is kept as it stands: the common case, taken within the loop. */
const isPlainIn = (index: number, length: number, flags: number): boolean =>
  isPlainValue[index] === 1 && length <= longestValue && (flags & levelFlags.skipping) === 0;

/** More than the header of a multi-frame object of ten thousand frames holds. */
const mostElements = 2_000_000;

/** Answers of passing a milestone that are not wants: read this element again, or take it as it is. */
const again = -1;
const proceed = -2;

const isWant = (value: WalkerWant | typeof again | typeof proceed): value is WalkerWant => value >= 0;

/** During the meta group every element is looked at: of a deflated data set the first bytes could be any tag. */
const milestones = { meta: -0x80000000, slice: 0x0028ffff, pixels: 0x7fe00007 } as const;

/** Deflated, and inflated by now. */
const inflated: Encoding = { explicit: true, bigEndian: false, deflated: false };

/** CT and MR Image Storage (PS3.4 B.5): one slice a file, hundreds of files, nothing needed after group 0028. */
const sliceClasses: ReadonlySet<string> = new Set(['1.2.840.10008.5.1.4.1.1.2', '1.2.840.10008.5.1.4.1.1.4']);

/** The start of the element that holds the pixels. */
export interface PixelElement {
  readonly tag: number;
  readonly vr: string;
  /** Bytes; 0xFFFFFFFF when encapsulated. */
  readonly length: number;
}

const undefinedLength = 0xffffffff;
/** Pixel Data, Float and Double Float Pixel Data (PS3.3 section C.7.6.24). */
const pixelTags: ReadonlySet<number> = new Set([0x7fe00010, 0x7fe00008, 0x7fe00009]);

/** What the bytes before `at` say of the pixels that begin there; null where no such element begins there. */
export function pixelElementBefore(bytes: Buffer, at: number, bigEndian: boolean): PixelElement | null {
  const number = (from: number, width: number): number =>
    bigEndian ? bytes.readUIntBE(from, width) : bytes.readUIntLE(from, width);
  for (const start of [at - 12, at - 8]) {
    if (start < 0 || at > bytes.length) continue;
    const tag = number(start, 2) * 0x10000 + number(start + 2, 2);
    if (!pixelTags.has(tag)) continue;
    const stated = bytes.toString('latin1', start + 4, start + 6);
    return {
      tag,
      vr: /^O[BDFVW]$/.test(stated) && start === at - 12 ? stated : 'OW',
      length: number(at - 4, 4),
    };
  }
  return null;
}

/** Where the pixels that begin at `at` end: at the end of their length or after the last fragment, and never after the file. */
export function pixelEnd(bytes: Buffer, at: number, { length }: PixelElement, bigEndian: boolean): number {
  if (length !== undefinedLength) return Math.min(at + length, bytes.length);
  let next = at;
  while (next + 8 <= bytes.length) {
    const [element, size] = bigEndian
      ? [bytes.readUInt16BE(next + 2), bytes.readUInt32BE(next + 4)]
      : [bytes.readUInt16LE(next + 2), bytes.readUInt32LE(next + 4)];
    next += 8;
    if (element === sequenceEnd) return next;
    if (element !== item || size === undefinedLength) break;
    next += size;
  }
  return bytes.length;
}

const item = 0xe000;
const sequenceEnd = 0xe0dd;

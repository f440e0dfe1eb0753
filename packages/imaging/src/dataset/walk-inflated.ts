import type { InflateRaw } from '../bytes/inflate.ts';
import { walkerWants, type HeaderWalker } from './header-walker.ts';

const firstLimit = 256 * 1024;
/** Of output: what a deflated object may grow to. A bomb stops here. */
const lastLimit = 64 * 1024 * 1024;

/** Walks a deflated data set (PS3.5 A.5), inflating only as much of its start as the header takes. */
export const walkInflated = (walker: HeaderWalker, compressed: Uint8Array, inflate: InflateRaw): void => {
  const stream = new Inflated(compressed, inflate);
  if (!stream.grow()) {
    walker.findings.malformed('not-deflate', walker.position);
    return;
  }
  walker.startInflated(stream.size);
  walkOn(walker, stream);
  countPixels(walker, stream);
};

const walkOn = (walker: HeaderWalker, stream: Inflated): void => {
  while (walker.run(stream.bytes.subarray(walker.position)) === walkerWants.bytes) {
    const needed = walker.position + walker.least;
    while (stream.bytes.length < needed && stream.grow());
    if (stream.bytes.length >= needed) continue;
    if (walker.position === stream.bytes.length) walker.close();
    else walker.cutOff();
    return;
  }
};

/** How many pixel bytes are there shows only when they are inflated; beyond the limit they are taken as told. */
const countPixels = (walker: HeaderWalker, stream: Inflated): void => {
  const place = walker.findings.pixelData;
  if (place === undefined) return;
  const end = place.offset + (place.length ?? 0);
  while (stream.bytes.length < end && stream.grow());
  const available = stream.isComplete ? stream.bytes.length - place.offset : Number.POSITIVE_INFINITY;
  walker.findings.pixelData = { ...place, available: Math.min(available, place.length ?? available) };
};

class Inflated {
  bytes = new Uint8Array();
  #limit = 0;
  #compressed: Uint8Array;
  readonly #inflate: InflateRaw;

  constructor(compressed: Uint8Array, inflate: InflateRaw) {
    this.#compressed = compressed;
    this.#inflate = inflate;
  }

  get isComplete(): boolean {
    return this.bytes.length < this.#limit;
  }

  get size(): number {
    return this.isComplete ? this.bytes.length : Number.POSITIVE_INFINITY;
  }

  /** False when there is no more, or none that can be had. */
  grow(): boolean {
    if (this.isComplete || this.#limit >= lastLimit) return false;
    this.#limit = this.#limit === 0 ? firstLimit : this.#limit * 4;
    const bytes = this.#inflateOrSkipHeader();
    if (bytes === undefined) return false;
    this.bytes = bytes;
    return true;
  }

  #inflateOrSkipHeader(): Uint8Array<ArrayBuffer> | undefined {
    const plain = this.#tryInflate();
    // Some writers put a zlib header (RFC 1950) where the standard has none.
    if (plain !== undefined || (this.#compressed[0] ?? 0) !== 0x78) return plain;
    this.#compressed = this.#compressed.subarray(2);
    return this.#tryInflate();
  }

  #tryInflate(): Uint8Array<ArrayBuffer> | undefined {
    try {
      return new Uint8Array(this.#inflate(this.#compressed, this.#limit));
    } catch {
      return undefined;
    }
  }
}

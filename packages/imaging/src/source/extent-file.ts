import type { DiscFile } from '../bytes/disc-source.ts';
import { andThen, type SyncOrAsync } from './sync-or-async.ts';

/** A run of bytes of an image. */
export interface Extent {
  readonly at: number;
  readonly length: number;
}

/** A file inside a disc image: one run of bytes, or several joined. */
export class ExtentFile implements DiscFile {
  readonly path: string;
  readonly size: number;
  readonly #image: DiscFile;
  readonly #extents: readonly Extent[];

  constructor(image: DiscFile, path: string, extents: readonly Extent[]) {
    this.#image = image;
    this.#extents = extents;
    this.path = path;
    this.size = extents.reduce((sum, { length }) => sum + length, 0);
  }

  read(offset: number, length: number): SyncOrAsync<Uint8Array> {
    const pieces = this.#pieces(offset, Math.min(length, this.size - offset));
    const [only, ...others] = pieces;
    if (!only) return new Uint8Array();
    if (others.length === 0) return this.#image.read(only.at, only.length);
    return this.#join(pieces, 0, []);
  }

  #pieces(offset: number, length: number): Extent[] {
    const pieces: Extent[] = [];
    let before = 0;
    for (const extent of this.#extents) {
      const start = Math.max(offset - before, 0);
      const end = Math.min(offset + length - before, extent.length);
      if (end > start) pieces.push({ at: extent.at + start, length: end - start });
      before += extent.length;
    }
    return pieces;
  }

  #join(pieces: readonly Extent[], index: number, read: readonly Uint8Array[]): SyncOrAsync<Uint8Array> {
    const piece = pieces[index];
    if (!piece) return concatenate(read);
    return andThen(this.#image.read(piece.at, piece.length), (bytes) =>
      bytes.length < piece.length
        ? concatenate([...read, bytes])
        : this.#join(pieces, index + 1, [...read, new Uint8Array(bytes)]),
    );
  }
}

const concatenate = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

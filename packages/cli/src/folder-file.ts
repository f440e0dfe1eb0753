import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { DiscReadError, type DiscFile } from '@overread/imaging';
import type { Place } from './place.ts';
import type { ReadAhead } from './read-ahead.ts';

const sharedBufferSize = 256 * 1024;

/** Holds the one descriptor that is open at a time, and the buffer. */
export class Medium {
  readonly ahead: ReadAhead | undefined;
  readonly #shared: Uint8Array | undefined;
  #open: { readonly file: FolderFile; readonly descriptor: number } | undefined;

  constructor(reuseBuffer: boolean, ahead?: ReadAhead) {
    this.ahead = ahead;
    this.#shared = reuseBuffer ? plainBytes(sharedBufferSize) : undefined;
  }

  buffer(length: number): Uint8Array {
    return this.#shared && length <= sharedBufferSize ? this.#shared : plainBytes(length);
  }

  isOpen(file: FolderFile): boolean {
    return this.#open?.file === file;
  }

  /** The last file stays open until another is read: its size and later parts then cost no opening. */
  descriptor(file: FolderFile): number {
    if (this.#open?.file === file) return this.#open.descriptor;
    this.close();
    const descriptor = openSync(file.place, 'r');
    this.#open = { file, descriptor };
    return descriptor;
  }

  close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open) closeSync(open.descriptor);
  }
}

/** Not zeroed, and no Buffer: a Buffer's `slice` shares where a Uint8Array's copies. */
const plainBytes = (length: number): Uint8Array => new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);

/** Reads longer than this first ask for the size, so as not to allocate for what is not there. */
const eagerRead = 64 * 1024;

/** One file of a folder. Its size is asked for only when no read has already told it. */
export class FolderFile implements DiscFile {
  readonly path: string;
  readonly place: Place;
  readonly #medium: Medium;
  readonly #number: number;
  #size = -1;

  constructor(medium: Medium, place: Place, path: string) {
    this.#medium = medium;
    this.place = place;
    this.path = path;
    this.#number = medium.ahead?.expect(place) ?? 0;
  }

  get size(): number {
    if (this.#size < 0) this.#size = this.#askSize();
    return this.#size;
  }

  read(offset: number, length: number): Uint8Array {
    const wanted = length > eagerRead || this.#size >= 0 ? Math.min(length, this.size - offset) : length;
    if (wanted <= 0) return new Uint8Array();
    try {
      const { ahead } = this.#medium;
      if (ahead === undefined || offset > 0) return this.#fill(offset, wanted);
      return ahead.during(this.#number, () => this.#fill(offset, wanted));
    } catch (cause) {
      throw new DiscReadError(this.path, cause);
    }
  }

  #fill(offset: number, length: number): Uint8Array {
    const descriptor = this.#medium.descriptor(this);
    const buffer = this.#medium.buffer(length);
    let have = 0;
    while (have < length) {
      const got = readSync(descriptor, buffer, have, length - have, offset + have);
      if (got === 0) break;
      have += got;
    }
    // A short answer is the end of the file, and spares the question.
    if (have < length && have > 0) this.#size = offset + have;
    return buffer.subarray(0, have);
  }

  #askSize(): number {
    try {
      return this.#medium.isOpen(this)
        ? fstatSync(this.#medium.descriptor(this)).size
        : statSync(this.place).size;
    } catch (cause) {
      throw new DiscReadError(this.path, cause);
    }
  }
}

import type { DiscFile } from '@overread/imaging';

/** Bytes as a file of a disc; `later` answers as a browser does, with a promise. Counts what was read. */
export class MemoryFile implements DiscFile {
  readonly path: string;
  readonly size: number;
  bytesRead = 0;
  readonly #bytes: Uint8Array;
  readonly #later: boolean;

  constructor(path: string, bytes: Uint8Array, later = false) {
    this.path = path;
    this.size = bytes.length;
    this.#bytes = bytes;
    this.#later = later;
  }

  read(offset: number, length: number): Uint8Array | Promise<Uint8Array> {
    const bytes = this.#bytes.subarray(offset, offset + length);
    this.bytesRead += bytes.length;
    return this.#later ? Promise.resolve(bytes) : bytes;
  }
}

import { DiscReadError, type DiscFile, type DiscSource } from '@overread/imaging';
import type { GivenFile } from './disc.ts';

/** Files of the browser as a disc. Heads are read many at a time: a browser's price is per Blob, not per byte. */
export class BlobDisc implements DiscSource {
  readonly name: string;
  readonly problems = [];
  readonly #files: readonly BlobFile[];

  constructor(name: string, files: readonly GivenFile[]) {
    this.name = name;
    this.#files = files.map(({ path, blob }) => new BlobFile(path, blob));
  }

  files(): readonly BlobFile[] {
    return this.#files;
  }

  /** One unreadable file fails the whole batch; then each is left to be read singly. */
  async readHeads(files: readonly DiscFile[], length: number): Promise<readonly (Uint8Array | undefined)[]> {
    const slices = files.map((file) => (file instanceof BlobFile ? file.blob.slice(0, length) : new Blob()));
    try {
      const all = new Uint8Array(await new Blob(slices).arrayBuffer());
      return cutUp(all, slices);
    } catch {
      return files.map(() => undefined);
    }
  }
}

class BlobFile implements DiscFile {
  readonly path: string;
  readonly blob: Blob;

  constructor(path: string, blob: Blob) {
    this.path = path;
    this.blob = blob;
  }

  get size(): number {
    return this.blob.size;
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    try {
      return new Uint8Array(await this.blob.slice(offset, offset + length).arrayBuffer());
    } catch (cause) {
      throw new DiscReadError(this.path, cause);
    }
  }
}

/** A file that changed its size since it was listed would shift all behind it. */
function cutUp(all: Uint8Array, slices: readonly Blob[]): (Uint8Array | undefined)[] {
  if (all.length !== slices.reduce((sum, { size }) => sum + size, 0)) return slices.map(() => undefined);
  let at = 0;
  return slices.map(({ size }) => {
    const head = all.subarray(at, at + size);
    at += size;
    return head;
  });
}

import type { DiscFile } from '../bytes/disc-source.ts';
import { andThen, type SyncOrAsync } from './sync-or-async.ts';

const rawSector = 2352;
const userData = 2048;

/**
 * An image that keeps each CD sector whole (`.bin`, `.img`), shown as the 2,048 bytes of user data per
 * sector; any other file as it is. Source: ECMA-130 14 (mode 1: data after 16 bytes; mode 2 form 1: after 24).
 */
export const withoutSectorHeaders = async (file: DiscFile): Promise<DiscFile> => {
  const head = await file.read(0, 16);
  const synchronised = head[0] === 0 && head[11] === 0 && head.subarray(1, 11).every((byte) => byte === 0xff);
  if (!synchronised || head.length < 16) return file;
  return new CookedFile(file, head[15] === 2 ? 24 : 16);
};

class CookedFile implements DiscFile {
  readonly path: string;
  readonly size: number;
  readonly #raw: DiscFile;
  readonly #skip: number;

  constructor(raw: DiscFile, skip: number) {
    this.#raw = raw;
    this.#skip = skip;
    this.path = raw.path;
    this.size = Math.floor(raw.size / rawSector) * userData;
  }

  read(offset: number, wanted: number): SyncOrAsync<Uint8Array> {
    const length = Math.max(0, Math.min(wanted, this.size - offset));
    const first = Math.floor(offset / userData);
    const sectors = Math.ceil((offset + length) / userData) - first;
    return andThen(this.#raw.read(first * rawSector, Math.max(0, sectors) * rawSector), (raw) => {
      const cooked = new Uint8Array(Math.ceil(raw.length / rawSector) * userData);
      for (let index = 0; index * rawSector < raw.length; index++) {
        const start = index * rawSector + this.#skip;
        cooked.set(raw.subarray(start, start + userData), index * userData);
      }
      const start = offset - first * userData;
      return cooked.subarray(start, start + length);
    });
  }
}

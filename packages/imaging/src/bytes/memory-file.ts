import type { DiscFile } from './disc-source.ts';

/** A file in memory that counts what is read of it. */
export interface MemoryFile extends DiscFile {
  reads: number;
  bytesRead: number;
}

export const memoryFile = (path: string, bytes: Uint8Array): MemoryFile => ({
  path,
  size: bytes.length,
  reads: 0,
  bytesRead: 0,
  read(offset, length) {
    const part = bytes.subarray(offset, offset + length);
    this.reads += 1;
    this.bytesRead += part.length;
    return part;
  },
});

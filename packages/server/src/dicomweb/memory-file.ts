import type { DiscFile } from '@overread/imaging';

/** Bytes at hand, as the readers of `imaging` take a file. */
export const memoryFile = (content: Uint8Array): DiscFile => ({
  path: 'instance',
  size: content.length,
  read: (offset, length) => content.subarray(offset, offset + length),
});

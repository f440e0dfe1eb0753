import type { GivenFile } from './disc.ts';
import type { Share } from './scan-protocol.ts';

/** So few files are archives, or not worth sharing out: every reader opens them and reads its part of what is inside. */
const fewFiles = 8;

/** Files dealt out in runs of neighbours, which lie together on the medium. */
export function shareOut(
  files: readonly GivenFile[],
  readers: number,
): readonly Pick<Share, 'files' | 'divided'>[] {
  if (files.length <= fewFiles) return Array.from({ length: readers }, () => ({ files: [], divided: files }));
  const size = Math.ceil(files.length / readers);
  return Array.from({ length: readers }, (_, index) => ({
    files: files.slice(index * size, (index + 1) * size),
    divided: [],
  }));
}

import type { DiscFile } from '@overread/imaging';
import type { CaseVault } from '../store/case-vault.ts';

/** A blob as the readers of `imaging` take a file: decrypted piecewise, where it is asked for. */
export const storedFile = (
  vault: CaseVault,
  caseId: string,
  { blobId, bytes, path }: { readonly blobId: string; readonly bytes: number; readonly path: string },
): DiscFile => ({
  path,
  size: bytes,
  read: (offset, length) => {
    const end = Math.min(offset + length, bytes);
    if (end <= offset) return new Uint8Array(0);
    return vault.readRange(caseId, blobId, { start: offset, end });
  },
});

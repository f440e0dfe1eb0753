import { DiscReadError, type DiscFile, type DiscSource } from '../bytes/disc-source.ts';
import type { InflateRaw } from '../bytes/inflate.ts';
import type { Problem } from '../problem.ts';
import { archiveFormat, formatByName } from './archive-format.ts';
import { openIso } from './open-iso.ts';
import { openZip } from './open-zip.ts';
import { TooFarInside } from './zip-entry.ts';

/**
 * The archive a file is, opened; the problem why not; or `undefined` when it is no archive. Paths inside are
 * the archive's own, without its name in front. A container read to its end from inside a compressed entry
 * would have to be inflated whole, so that is done only up to 96 MB.
 */
export const openArchive = async (
  file: DiscFile,
  inflate: InflateRaw,
): Promise<DiscSource | { readonly problem: Problem } | undefined> => {
  try {
    const format = archiveFormat(await file.read(0, headLength)) ?? formatByName(file.path);
    if (format === undefined) return undefined;
    const open = openers[format];
    if (!open) return { problem: { code: 'archive-unsupported', file: file.path, detail: { format } } };
    return await open(file, inflate);
  } catch (error) {
    if (!(error instanceof DiscReadError)) throw error;
    const code = error instanceof TooFarInside ? 'too-large-to-read' : 'unreadable-file';
    return { problem: { code, file: file.path, detail: { reason: error.message } } };
  }
};

/** Enough to see an image's first volume descriptor, at 32 KB. */
const headLength = 17 * 2048;

const openers: Readonly<
  Partial<Record<string, (file: DiscFile, inflate: InflateRaw) => Promise<DiscSource>>>
> = {
  ZIP: openZip,
  ISO: openIso,
};

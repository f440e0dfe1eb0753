import { openArchive, openDisc, type DiscSource } from '@overread/imaging';
import { BlobDisc } from './blob-disc.ts';
import type { GivenFile } from './disc.ts';
import { inflateRaw } from './inflate.ts';

/** Files among others, with the archives among them opened in place. */
export const openFiles = (files: readonly GivenFile[]): Promise<DiscSource> =>
  openDisc(new BlobDisc('', files), inflateRaw);

/**
 * All that was given, with its archives opened in place. A single archive is the disc itself: the paths inside
 * are then its own, without its name in front.
 */
export async function openGiven(files: readonly GivenFile[]): Promise<DiscSource> {
  const given = new BlobDisc('', files);
  const [only, ...others] = given.files();
  const opened = only && others.length === 0 ? await openArchive(only, inflateRaw) : undefined;
  return openDisc(opened && !('problem' in opened) ? opened : given, inflateRaw);
}

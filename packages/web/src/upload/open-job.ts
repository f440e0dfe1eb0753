import type { DiscFile } from '@overread/imaging';
import { openFiles, openGiven } from '../scan/open-given.ts';
import type { UploadJob } from './upload-job.ts';

/** The disc's files by their path, archives opened in place as they were when the disc was read. */
export async function openJob({ given, sole }: UploadJob): Promise<ReadonlyMap<string, DiscFile>> {
  const disc = await (sole ? openGiven(given ?? []) : openFiles(given ?? []));
  const files = new Map<string, DiscFile>();
  for await (const file of disc.files()) files.set(file.path, file);
  return files;
}

import { createHash } from 'node:crypto';
import type { BlobStore } from '../store/blob-store.ts';
import { StoreFault } from '../store/store-fault.ts';
import { BackupFault } from './backup-fault.ts';
import { hashOf, type ListedFile } from './copy-files.ts';

export type RestoredFiles = Readonly<{ files: number; bytes: number; missing: readonly string[] }>;

const atOnce = 8;

/**
 * Copies files into a store, each with its hash checked on the way; what an attempt cut short left there is
 * checked too. When one does not fit, those copied now are removed again.
 * @throws BackupFault `damaged`
 */
export async function restoreFiles(
  list: AsyncIterable<ListedFile>,
  from: BlobStore,
  to: BlobStore,
  onFile: (files: number, bytes: number) => void,
): Promise<RestoredFiles> {
  const result = { files: 0, bytes: 0, missing: [] as string[] };
  const copied: string[] = [];
  const restore = async (file: ListedFile): Promise<void> => {
    if ('gone' in file) {
      result.missing.push(file.key);
      return;
    }
    if (await restoreOne(file, from, to)) copied.push(file.key);
    result.files += 1;
    result.bytes += file.size;
    onFile(result.files, result.bytes);
  };
  try {
    let batch: Promise<void>[] = [];
    for await (const file of list) {
      batch.push(restore(file));
      if (batch.length < atOnce) continue;
      await settle(batch);
      batch = [];
    }
    await settle(batch);
  } catch (error) {
    for (const key of copied) await to.delete(key);
    throw error;
  }
  return result;
}

/** Waits for all, so that none goes on behind the back of the clearing up. */
async function settle(batch: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(batch)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

/** Answers whether it had to be copied. */
async function restoreOne(
  { key, size, sha256 }: Extract<ListedFile, { size: number }>,
  from: BlobStore,
  to: BlobStore,
): Promise<boolean> {
  const there = await to.head(key);
  if (there?.size === size && (await hashOf(to, key)) === sha256) return false;
  const digest = createHash('sha256');
  const checked = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of source) {
      digest.update(piece);
      yield piece;
    }
    // Thrown before the end, so that the store keeps nothing of it.
    if (digest.digest('hex') !== sha256) throw new BackupFault('damaged', `the file ${key}`);
  };
  const source = await from.get(key).catch((error: unknown) => {
    if (error instanceof StoreFault && error.code === 'not-found')
      throw new BackupFault('damaged', `the file ${key} is missing`);
    throw error;
  });
  await to.put(key, checked(source));
  return true;
}

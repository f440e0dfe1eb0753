import { createHash } from 'node:crypto';
import type { BlobStore } from '../store/blob-store.ts';
import { StoreFault } from '../store/store-fault.ts';

/** A file of the store in a backup's list. `gone`: the database refers to it, and the store does not have it. */
export type ListedFile = Readonly<
  { key: string; size: number; sha256: string } | { key: string; gone: true }
>;

export type CopyOptions = Readonly<{
  /** In ascending order. */
  keys: AsyncIterable<string>;
  /** The list of an earlier backup, in ascending order too: what it names and is still there is not read again. */
  earlier: AsyncIterable<ListedFile>;
  from: BlobStore;
  to: BlobStore;
  onFile: (file: ListedFile, copied: boolean) => void;
}>;

const atOnce = 8;

/**
 * Copies files as they are kept, sealed, and lists them with their hashes in the order of their keys. Files are
 * written once and never change, so a file that is there with its size is the same.
 */
export async function* copyFiles(options: CopyOptions): AsyncGenerator<ListedFile> {
  const earlier = stepThrough(options.earlier);
  let batch: Promise<ListedFile>[] = [];
  for await (const key of options.keys) {
    batch.push(copyFile(key, await earlier(key), options));
    if (batch.length < atOnce) continue;
    yield* await Promise.all(batch);
    batch = [];
  }
  yield* await Promise.all(batch);
}

async function copyFile(
  key: string,
  before: ListedFile | undefined,
  options: CopyOptions,
): Promise<ListedFile> {
  const present = await presentFile(key, before, options);
  const file = present ?? (await copyOne(key, options.from, options.to));
  options.onFile(file, present === undefined);
  return file;
}

/** The file if it is there already; one that is not as long as it should be does not count. */
async function presentFile(
  key: string,
  before: ListedFile | undefined,
  { from, to }: CopyOptions,
): Promise<ListedFile | undefined> {
  const there = await to.head(key);
  if (!there) return undefined;
  if (before && !('gone' in before)) return before.size === there.size ? before : undefined;
  const here = await from.head(key);
  if (here && here.size !== there.size) return undefined;
  return { key, size: there.size, sha256: await hashOf(to, key) };
}

async function copyOne(key: string, from: BlobStore, to: BlobStore): Promise<ListedFile> {
  const digest = createHash('sha256');
  let size = 0;
  const counted = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of source) {
      digest.update(piece);
      size += piece.length;
      yield piece;
    }
  };
  try {
    await to.put(key, counted(await from.get(key)));
  } catch (error) {
    if (error instanceof StoreFault && error.code === 'not-found') return { key, gone: true };
    throw error;
  }
  return { key, size, sha256: digest.digest('hex') };
}

/** SHA-256 of a file as it is kept, in hexadecimal. @throws StoreFault `not-found` */
export async function hashOf(store: BlobStore, key: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const piece of await store.get(key)) digest.update(piece as Buffer);
  return digest.digest('hex');
}

/** Looks up keys in a sorted list that is read once; ask in ascending order. */
function stepThrough(list: AsyncIterable<ListedFile>): (key: string) => Promise<ListedFile | undefined> {
  const iterator = list[Symbol.asyncIterator]();
  let current: IteratorResult<ListedFile> | undefined;
  return async (key) => {
    current ??= await iterator.next();
    while (!current.done && current.value.key < key) current = await iterator.next();
    return !current.done && current.value.key === key ? current.value : undefined;
  };
}

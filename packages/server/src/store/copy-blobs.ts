import type { BlobStore } from './blob-store.ts';
import { StoreFault } from './store-fault.ts';

export type CopiedBlobs = Readonly<{
  copied: number;
  bytes: number;
  /** Were there already with the same size. */
  present: number;
  /** Not there: lost, or removed since the keys were read. */
  gone: readonly string[];
}>;

/**
 * Copies blobs as they are kept, sealed, without any key. Take the keys (`blobName`) from a snapshot of the
 * database made before: blobs are written before they are referred to and never change, so every copy fits
 * that snapshot. Can be repeated after a crash; what is there is not copied again.
 */
export async function copyBlobs(
  keys: AsyncIterable<string> | Iterable<string>,
  from: BlobStore,
  to: BlobStore,
): Promise<CopiedBlobs> {
  const result = { copied: 0, bytes: 0, present: 0, gone: [] as string[] };
  for await (const key of keys) {
    const [here, there] = await Promise.all([from.head(key), to.head(key)]);
    if (here && here.size === there?.size) result.present += 1;
    else if (here && (await copyOne(key, from, to))) {
      result.copied += 1;
      result.bytes += here.size;
    } else result.gone.push(key);
  }
  return result;
}

async function copyOne(key: string, from: BlobStore, to: BlobStore): Promise<boolean> {
  try {
    await to.put(key, await from.get(key));
    return true;
  } catch (error) {
    if (error instanceof StoreFault && error.code === 'not-found') return false;
    throw error;
  }
}

import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, opendir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { blobKeySegments, blobPrefixSegments } from './blob-key.ts';
import type { BlobStore, KeptBlob } from './blob-store.ts';
import { createDurableFolders } from './durable-folders.ts';
import { readFileRange } from './read-file-range.ts';
import { StoreFault } from './store-fault.ts';
import { writeDurably } from './write-durably.ts';

/** A write that lives touches its file far more often than this. */
const leftoverAgeMs = 3_600_000;

/**
 * Keeps blobs as files. Each is written in `incoming`, synced, moved to its place, and the place synced.
 * `objects` fans out by the end of the first segment, so that a million cases do not share one folder.
 */
export async function openFileBlobStore(root: string, now = Date.now): Promise<BlobStore> {
  const incoming = join(root, 'incoming');
  const objects = join(root, 'objects');
  for (const folder of [incoming, objects]) await mkdir(folder, { recursive: true, mode: 0o700 });
  await sweepLeftovers(incoming, now() - leftoverAgeMs);
  const folders = createDurableFolders(root);
  const placeOf = (key: string): { folder: string; path: string } => {
    const segments = blobKeySegments(key);
    const name = segments.at(-1) ?? '';
    const folder = join(objects, fanOut(segments[0] ?? ''), ...segments.slice(0, -1));
    return { folder, path: join(folder, `${name}.blob`) };
  };
  return {
    async put(key, source) {
      const { folder, path } = placeOf(key);
      const draft = join(incoming, randomBytes(12).toString('hex'));
      try {
        await folders.ensure(folder);
        await writeDurably(draft, source);
        await moveInto(draft, path, () => folders.ensureAnew(folder));
        await folders.sync(folder);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    async get(key, range) {
      const { path } = placeOf(key);
      const { size } = await stat(path).catch(missing(key));
      const { start, end } = { start: range?.start ?? 0, end: Math.min(range?.end ?? size, size) };
      // createReadStream cannot express an empty range.
      if (start >= end) return createReadStream('/dev/null');
      return createReadStream(path, { start, end: end - 1, highWaterMark: 1 << 18 });
    },
    async read(key, range) {
      return readFileRange(placeOf(key).path, range).catch(missing(key));
    },
    async head(key) {
      const found = await stat(placeOf(key).path).catch(ifMissing(undefined));
      return found && { size: found.size, modified: found.mtime };
    },
    async delete(key) {
      const { folder, path } = placeOf(key);
      await rm(path, { force: true });
      await folders.sync(folder).catch(ifMissing(undefined));
    },
    list: (prefix) => listUnder(objects, blobPrefixSegments(prefix)),
  };
}

const fanOut = (segment: string): string => segment.slice(-2).toLowerCase();

/** The folder may have been removed by hand or by another server since it was made. */
async function moveInto(draft: string, path: string, makeFolder: () => Promise<void>): Promise<void> {
  const moved = await rename(draft, path).then(() => true, ifMissing(false));
  if (moved) return;
  await makeFolder();
  await rename(draft, path);
}

async function* listUnder(objects: string, segments: readonly string[]): AsyncGenerator<KeptBlob> {
  const [first] = segments;
  if (first !== undefined) {
    yield* walk(join(objects, fanOut(first), ...segments), segments);
    return;
  }
  for await (const { name } of await opendir(objects)) yield* walk(join(objects, name), []);
}

async function* walk(folder: string, segments: readonly string[]): AsyncGenerator<KeptBlob> {
  const entries = await opendir(folder).catch(ifMissing(undefined));
  if (entries === undefined) return;
  for await (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, [...segments, entry.name]);
    else if (entry.name.endsWith('.blob')) {
      const found = await stat(path).catch(ifMissing(undefined));
      const key = [...segments, entry.name.slice(0, -'.blob'.length)].join('/');
      if (found) yield { key, size: found.size, modified: found.mtime };
    }
  }
}

async function sweepLeftovers(incoming: string, before: number): Promise<void> {
  for await (const { name } of await opendir(incoming)) {
    const path = join(incoming, name);
    const found = await stat(path).catch(ifMissing(undefined));
    if (found && found.mtimeMs < before) await rm(path, { force: true });
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

const ifMissing =
  <T>(value: T) =>
  (error: unknown): T => {
    if (isMissing(error)) return value;
    throw error;
  };

const missing =
  (key: string) =>
  (error: unknown): never => {
    throw isMissing(error) ? new StoreFault('not-found', key, error) : error;
  };

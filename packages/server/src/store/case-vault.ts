import { createHash, hash, randomBytes } from 'node:crypto';
import type { Executor } from '../database/open-database.ts';
import type { BlobStore, ByteRange } from './blob-store.ts';
import type { CaseKeys } from './case-keys.ts';
import { openRange } from './open-blob.ts';
import { openStream, type OpenedStream } from './open-stream.ts';
import { createPlainCache } from './plain-cache.ts';
import { sealBytes, sealStream } from './seal-blob.ts';
import { startOf } from './start-of.ts';
import { StoreFault } from './store-fault.ts';

/** What a blob is; the first letters of its id, so that an operator can tell, and nothing more. */
export const blobKinds = { instance: 'i', document: 'd', derived: 'x' } as const;
export type BlobKind = keyof typeof blobKinds;

/** `size` and `sha256` are those of the plain bytes; no `sha256` when the caller has its own. */
export type WrittenBlob = Readonly<{ blobId: string; size: number; sha256: Buffer | undefined }>;

/** Everything large that belongs to a case: sealed under the case's key, kept in the blob store. */
export interface CaseVault {
  /** Makes the case's key; within the transaction that makes the case. */
  createCase(within: Executor, caseId: string): Promise<void>;
  /**
   * Resolves when the bytes would survive a power cut; refer to the blob in a transaction only then. A source
   * that throws leaves nothing behind.
   */
  write(
    caseId: string,
    kind: BlobKind,
    source: Uint8Array | AsyncIterable<Uint8Array>,
    options?: Readonly<{ hash?: boolean }>,
  ): Promise<WrittenBlob>;
  /** A stream of the blob or of a range, cut off at its end, and the size of the whole. @throws StoreFault */
  read(caseId: string, blobId: string, range?: ByteRange): Promise<OpenedStream>;
  /**
   * A range in memory: the quick way for what is small. With `remember` it stays opened in memory for a while, for who asks
   * for the very same range again; it is then not to be changed. @throws StoreFault
   */
  readRange(
    caseId: string,
    blobId: string,
    range: ByteRange,
    options?: Readonly<{ remember?: boolean }>,
  ): Promise<Buffer>;
  /** The whole blob in memory, if it has no more than `limit` bytes. @throws StoreFault `too-large` */
  readAll(caseId: string, blobId: string, limit: number): Promise<Buffer>;
  /** After the transaction that stopped referring to it. */
  remove(caseId: string, blobId: string): Promise<void>;
  /** Destroys the key within a transaction: the case is erased when it commits. Then call `sweepCase`. */
  destroyKey(within: Executor, caseId: string): Promise<void>;
  /** Forgets the case's key here and removes its blobs, unreadable by now. Can be repeated. */
  sweepCase(caseId: string): Promise<void>;
}

/** Sources up to this size are sealed and written in one go. */
const smallSize = 1 << 20;

export interface CaseVaultOptions {
  /** Bytes of opened ranges held in memory; as a rule two series of MR. */
  readonly rememberedBytes?: number;
}

export function createCaseVault(
  store: BlobStore,
  keys: CaseKeys,
  { rememberedBytes = 256 * 2 ** 20 }: CaseVaultOptions = {},
): CaseVault {
  const remembered = createPlainCache(rememberedBytes);
  return {
    createCase: (within, caseId) => keys.create(within, caseId),
    async write(caseId, kind, source, { hash: wantsHash = true } = {}) {
      const key = await keys.keyOf(caseId);
      const blobId = `${blobKinds[kind]}${randomBytes(16).toString('hex')}`;
      const name = blobName(caseId, blobId);
      const { whole, pieces } = await startOf(source, smallSize);
      if (whole) {
        await store.put(name, sealBytes(key, name, whole));
        return {
          blobId,
          size: whole.length,
          sha256: wantsHash ? hash('sha256', whole, 'buffer') : undefined,
        };
      }
      const digest = wantsHash ? createHash('sha256') : undefined;
      let size = 0;
      const counted = async function* (): AsyncGenerator<Uint8Array> {
        for await (const piece of pieces) {
          digest?.update(piece);
          size += piece.length;
          yield piece;
        }
      };
      await store.put(name, sealStream(key, name, counted()));
      return { blobId, size, sha256: digest?.digest() };
    },
    async read(caseId, blobId, range = { start: 0, end: Number.MAX_SAFE_INTEGER }) {
      return openStream(store, await keys.keyOf(caseId), blobName(caseId, blobId), range);
    },
    async readRange(caseId, blobId, range, { remember = false } = {}) {
      // Asked for even where the bytes are at hand: who may not have the key may not have them.
      const key = await keys.keyOf(caseId);
      const name = blobName(caseId, blobId);
      const known = remember ? remembered.get(name, range) : undefined;
      if (known) return known;
      const { plain } = await openRange(store, key, name, range);
      // Not what was opened while the case was erased.
      if (remember && (await keys.keyOf(caseId)) === key) remembered.set(name, range, plain);
      return plain;
    },
    async readAll(caseId, blobId, limit) {
      const name = blobName(caseId, blobId);
      const { plain, size } = await openRange(store, await keys.keyOf(caseId), name, {
        start: 0,
        end: limit,
      });
      if (size > limit) throw new StoreFault('too-large', name);
      return plain;
    },
    remove(caseId, blobId) {
      remembered.drop(`${blobName(caseId, blobId)}:`);
      return store.delete(blobName(caseId, blobId));
    },
    destroyKey(within, caseId) {
      remembered.drop(`${caseId}/`);
      return keys.destroy(within, caseId);
    },
    async sweepCase(caseId) {
      keys.forget(caseId);
      // Again: until the transaction ended, others could still read.
      remembered.drop(`${caseId}/`);
      for await (const { key } of store.list(`${caseId}/`)) await store.delete(key);
    },
  };
}

/** The key in the store; also what the blob's cipher is bound to. */
export const blobName = (caseId: string, blobId: string): string => `${caseId}/${blobId}`;

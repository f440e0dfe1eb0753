import type { Readable } from 'node:stream';

/** Bytes from `start` up to, not including, `end`. */
export type ByteRange = Readonly<{ start: number; end: number }>;

/** What is to be kept: pieces already in memory, or pieces as they come. */
export type BlobSource = readonly Uint8Array[] | AsyncIterable<Uint8Array>;

export type KeptBlob = Readonly<{ key: string; size: number; modified: Date }>;

/**
 * Where bytes are kept. It sees ciphertext only. Keys are as `blobKeySegments` has them; a blob, once put, is
 * not changed.
 */
export interface BlobStore {
  /** Resolves when all bytes would survive a power cut. Until then, and if it fails, the key shows nothing new. */
  put(key: string, source: BlobSource): Promise<void>;
  /** A stream of the whole blob or of a range, cut off at the blob's end. @throws StoreFault `not-found` */
  get(key: string, range?: ByteRange): Promise<Readable>;
  /** A range in memory that becomes the caller's, cut off at the blob's end, and the size of the whole. @throws StoreFault `not-found` */
  read(key: string, range: ByteRange): Promise<Readonly<{ bytes: Buffer; size: number }>>;
  /** Nothing when there is no such blob. */
  head(key: string): Promise<Readonly<{ size: number; modified: Date }> | undefined>;
  /** Well too when there is no such blob. */
  delete(key: string): Promise<void>;
  /** Every blob whose key begins with the prefix (`''`, or segments ending in `/`), in no promised order. */
  list(prefix: string): AsyncIterable<KeptBlob>;
}

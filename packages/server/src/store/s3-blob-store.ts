import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsCommand,
  S3Client,
  type ListObjectsCommandOutput,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { Readable } from 'node:stream';
import { blobKeySegments, blobPrefixSegments } from './blob-key.ts';
import type { BlobStore, ByteRange, KeptBlob } from './blob-store.ts';
import { StoreFault } from './store-fault.ts';

export type S3Settings = Readonly<{
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Address of an S3-compatible server; absent for Amazon's own. */
  endpoint?: string;
  /** The bucket in the path rather than in the host name; most servers of one's own need it. */
  forcePathStyle?: boolean;
}>;

/** Pieces of an upload; with at most 10,000 a blob may have 80 GB. */
const partSize = 8 << 20;
const partsAtOnce = 3;

/**
 * Keeps blobs in a bucket. S3 shows an object only when it is whole and kept, so `put` needs nothing more. The
 * bucket's lifecycle rule "abort incomplete multipart uploads" removes what a crash leaves.
 */
export function createS3BlobStore(settings: S3Settings): BlobStore & { readonly close: () => void } {
  const client = clientFor(settings);
  const { bucket: Bucket } = settings;
  const fetchObject = async (key: string, range?: ByteRange): Promise<Fetched> => {
    blobKeySegments(key);
    const Range = range && `bytes=${range.start}-${range.end - 1}`;
    const found = await client
      .send(new GetObjectCommand({ Bucket, Key: key, ...(Range && { Range }) }))
      .catch(missing(key));
    return { body: found.Body as Readable, size: totalSize(found) };
  };
  const head: BlobStore['head'] = async (key) => {
    blobKeySegments(key);
    const found = await client.send(new HeadObjectCommand({ Bucket, Key: key })).catch(ifMissing);
    return found && { size: found.ContentLength ?? 0, modified: found.LastModified ?? new Date(0) };
  };
  return {
    async put(key, source) {
      blobKeySegments(key);
      const Body = Array.isArray(source)
        ? Buffer.concat(source)
        : Readable.from(source, { objectMode: false });
      const params = { Bucket, Key: key, Body };
      await new Upload({ client, params, partSize, queueSize: partsAtOnce }).done();
    },
    async get(key, range) {
      if (range && range.start >= range.end) return Readable.from([]);
      return (await fetchObject(key, range).catch(ifOutside))?.body ?? Readable.from([]);
    },
    async read(key, range) {
      const found = range.start < range.end ? await fetchObject(key, range).catch(ifOutside) : undefined;
      if (found) return { bytes: Buffer.concat(await found.body.toArray()), size: found.size };
      const kept = await head(key);
      if (!kept) throw new StoreFault('not-found', key);
      return { bytes: Buffer.alloc(0), size: kept.size };
    },
    head,
    async delete(key) {
      blobKeySegments(key);
      await client.send(new DeleteObjectCommand({ Bucket, Key: key }));
    },
    list: (prefix) => listAll(client, Bucket, prefix),
    close: () => client.destroy(),
  };
}

type Fetched = Readonly<{ body: Readable; size: number }>;

/** Checksums beyond the signature's are left to who demands them: many compatible servers refuse them. */
const clientFor = ({
  region,
  endpoint,
  forcePathStyle,
  accessKeyId,
  secretAccessKey,
}: S3Settings): S3Client =>
  new S3Client({
    region,
    ...(endpoint !== undefined && { endpoint }),
    forcePathStyle: forcePathStyle ?? false,
    credentials: { accessKeyId, secretAccessKey },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });

/** By the first version of listing, whose pages begin after a key: every compatible server has it. */
async function* listAll(client: S3Client, Bucket: string, prefix: string): AsyncGenerator<KeptBlob> {
  blobPrefixSegments(prefix);
  for (let after: string | undefined = '', more = true; more;) {
    const page: ListObjectsCommandOutput = await client.send(
      new ListObjectsCommand({ Bucket, Prefix: prefix, ...(after && { Marker: after }) }),
    );
    for (const { Key, Size, LastModified } of page.Contents ?? [])
      if (Key !== undefined) yield { key: Key, size: Size ?? 0, modified: LastModified ?? new Date(0) };
    after = page.Contents?.at(-1)?.Key;
    more = page.IsTruncated === true && after !== undefined;
  }
}

const totalSize = (found: {
  ContentRange?: string | undefined;
  ContentLength?: number | undefined;
}): number => Number(found.ContentRange?.split('/')[1] ?? found.ContentLength ?? 0);

const named = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof Error && names.includes(error.name);

const missing =
  (key: string) =>
  (error: unknown): never => {
    throw named(error, 'NoSuchKey', 'NotFound') ? new StoreFault('not-found', key, error) : error;
  };

const ifMissing = (error: unknown): undefined => {
  if (!named(error, 'NoSuchKey', 'NotFound')) throw error;
};

const ifOutside = (error: unknown): undefined => {
  if (!named(error, 'InvalidRange')) throw error;
};

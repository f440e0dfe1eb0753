import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import type { BlobStore } from './blob-store.ts';
import { openFileBlobStore } from './file-blob-store.ts';
import { createS3BlobStore } from './s3-blob-store.ts';

export type TestStore = Readonly<{
  store: BlobStore;
  /** Where the bytes really lie, whichever the implementation. */
  folder: string;
  close: () => Promise<void>;
}>;

/** Every implementation of the port, each on a real file system or a real server. */
export const testStores = { files: fileStore, s3: s3Store } as const;

async function fileStore(): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), 'overread-store-'));
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true });
  return { store: await openFileBlobStore(folder), folder, close };
}

async function s3Store(): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), 'overread-s3-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'overread' }],
    // It signs a bucket's own address without the slash that the client sends: listing would be refused.
    allowMismatchedSignatures: true,
  });
  const { port } = await server.run();
  const store = createS3BlobStore({
    bucket: 'overread',
    region: 'us-east-1',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    endpoint: `http://127.0.0.1:${port}`,
    forcePathStyle: true,
  });
  const close = async (): Promise<void> => {
    store.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { store, folder, close };
}

import { join } from 'node:path';
import type { Config } from './config.ts';
import { openFileBlobStore } from './store/file-blob-store.ts';
import { createS3BlobStore } from './store/s3-blob-store.ts';
import type { BlobStore } from './store/blob-store.ts';

export interface OpenStore {
  readonly store: BlobStore;
  readonly close: () => void;
}

/** The blob store the settings ask for: a bucket when there is one, files in the data folder else. */
export async function openStore(config: Config): Promise<OpenStore> {
  const { S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = config;
  if (bucket === undefined)
    return { store: await openFileBlobStore(join(config.DATA_DIR, 'store')), close: () => undefined };
  const store = createS3BlobStore({
    bucket,
    region: config.S3_REGION,
    accessKeyId: accessKeyId ?? '',
    secretAccessKey: secretAccessKey ?? '',
    forcePathStyle: config.S3_FORCE_PATH_STYLE,
    ...(config.S3_ENDPOINT !== undefined && { endpoint: config.S3_ENDPOINT }),
  });
  return { store, close: store.close };
}

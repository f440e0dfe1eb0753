import { createSecretKey, randomBytes } from 'node:crypto';
import type { CaseKeys } from './case-keys.ts';
import { createCaseVault } from './case-vault.ts';
import { openFileBlobStore } from './file-blob-store.ts';

// Run by a test, which kills it: writes without end and says what is kept, a line each, seed and blob.
const [root = '', hexKey = ''] = process.argv.slice(2);
const key = createSecretKey(hexKey, 'hex');
const keys = { keyOf: async () => key } as unknown as CaseKeys;
const vault = createCaseVault(await openFileBlobStore(root), keys);

async function* large(seed: Buffer): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < 20; i++) yield Buffer.alloc(100_000, seed);
}

async function writeOn(size: number): Promise<never> {
  for (;;) {
    const seed = randomBytes(8);
    const source = size > 1e6 ? large(seed) : Buffer.alloc(size, seed);
    const { blobId } = await vault.write('case', 'instance', source);
    process.stdout.write(`${seed.toString('hex')} ${size} ${blobId}\n`);
  }
}

await Promise.all([200_000, 200_000, 2_000_000].map(writeOn));

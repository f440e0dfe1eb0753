import { spawn } from 'node:child_process';
import { createSecretKey, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { CaseKeys } from './case-keys.ts';
import { createCaseVault } from './case-vault.ts';
import { openFileBlobStore } from './file-blob-store.ts';

const program = fileURLToPath(new URL('./killed-writer.ts', import.meta.url));

/** Lets it write until it has acknowledged something, and a random while more; answers with what it said. */
async function writeAndKill(root: string, hexKey: string): Promise<readonly string[]> {
  const writer = spawn(process.execPath, [program, root, hexKey], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  writer.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(writer.stdout, 'data');
  await wait(Math.random() * 100);
  writer.kill('SIGKILL');
  await once(writer, 'close');
  return said.split('\n').slice(0, -1);
}

test('killed at random, nothing acknowledged is lost and nothing is half there', async () => {
  const root = await mkdtemp(join(tmpdir(), 'overread-killed-'));
  const hexKey = randomBytes(32).toString('hex');
  const key = createSecretKey(hexKey, 'hex');
  const acknowledged: string[] = [];
  for (let round = 0; round < 6; round++) acknowledged.push(...(await writeAndKill(root, hexKey)));
  const store = await openFileBlobStore(root, () => Date.now() + 7_200_000);
  const vault = createCaseVault(store, { keyOf: async () => key } as unknown as CaseKeys);

  expect(acknowledged.length).toBeGreaterThanOrEqual(6);
  for (const line of acknowledged) {
    const [seed = '', size = '', blobId = ''] = line.split(' ');
    const kept = await vault.readAll('case', blobId, 1e9);
    expect(kept.equals(Buffer.alloc(Number(size), Buffer.from(seed, 'hex')))).toBe(true);
  }
  for await (const { key: name } of store.list('case/')) {
    const whole = await vault.readAll('case', name.slice('case/'.length), 1e9);
    expect([200_000, 2_000_000]).toContain(whole.length);
  }
  await rm(root, { recursive: true, force: true });
});

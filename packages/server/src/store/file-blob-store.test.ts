import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFileBlobStore } from './file-blob-store.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'overread-files-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('sweeps what a crash left, and leaves alone what another server is writing', async () => {
  await openFileBlobStore(root);
  const [old, young] = ['old', 'young'].map((name) => join(root, 'incoming', name));
  for (const path of [old, young]) await writeFile(path ?? '', 'half');
  const yesterday = new Date(Date.now() - 86_400_000);
  await utimes(old ?? '', yesterday, yesterday);
  const store = await openFileBlobStore(root);
  expect(await readdir(join(root, 'incoming'))).toEqual(['young']);
  expect(await Array.fromAsync(store.list(''))).toEqual([]);
});

test('a failed write leaves no draft', async () => {
  const store = await openFileBlobStore(root);
  const failing = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from('half');
    throw new Error('line lost');
  };
  await expect(store.put('case/blob', failing())).rejects.toThrow('line lost');
  expect(await readdir(join(root, 'incoming'))).toEqual([]);
});

test('folders and files are for their owner only, and spread by the end of the first segment', async () => {
  const store = await openFileBlobStore(root);
  await store.put('0197a0c2-0000-7000-8000-00000000ABcd/i1', [Buffer.of(1)]);
  const folder = join(root, 'objects', 'cd', '0197a0c2-0000-7000-8000-00000000ABcd');
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, 'i1.blob'))).mode & 0o777).toBe(0o600);
});

test('writes again after its folder was removed behind its back', async () => {
  const store = await openFileBlobStore(root);
  await store.put('case/one', [Buffer.of(1)]);
  await rm(join(root, 'objects', 'se'), { recursive: true });
  await store.put('case/two', [Buffer.of(2)]);
  expect((await store.read('case/two', { start: 0, end: 9 })).bytes).toEqual(Buffer.of(2));
});

test('what is no blob in its folders is not listed', async () => {
  const store = await openFileBlobStore(root);
  await store.put('case/one', [Buffer.of(1)]);
  await writeFile(join(root, 'objects', 'se', 'case', 'notes.txt'), 'x');
  await mkdir(join(root, 'objects', 'lost+found'));
  expect((await Array.fromAsync(store.list(''))).map(({ key }) => key)).toEqual(['case/one']);
});

test('a write of more pieces than one call takes', async () => {
  const store = await openFileBlobStore(root);
  const pieces = Array.from({ length: 1500 }, (_, i) => Buffer.of(i % 251));
  await store.put('case/many', pieces);
  expect((await store.read('case/many', { start: 0, end: 9999 })).bytes).toEqual(Buffer.concat(pieces));
});

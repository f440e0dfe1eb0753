import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { createCaseVault, openFileBlobStore, type CaseKeys, type CaseVault } from '@overread/server';
import { cache, median } from './measure.ts';
import { print, type Row } from './report.ts';

const files = 500;
/** A usual MR image: 512 x 320 samples of two bytes and a header. */
const fileBytes = 330_000;
const frame = { start: 2_000, end: 297_000 };
const reads = 2_000;
const rounds = 3;

const folder = join(cache, 'store');
const caseId = 'bench';

/** The vault, sealed and durable, beside plain files that are written and synced, and opened and read. */
export async function storeAgainstFiles(): Promise<Row[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const vault = createCaseVault(await openFileBlobStore(join(folder, 'vault')), oneKey());
  const rows = [
    await writes(vault, 1),
    await writes(vault, 4),
    await readsOf(vault, 1),
    await readsOf(vault, 4),
  ];
  rmSync(folder, { recursive: true });
  rows.forEach(print);
  return rows;
}

async function writes(vault: CaseVault, clients: number): Promise<Row> {
  const bytes = randomBytes(fileBytes);
  const ours = (): Promise<unknown> => vault.write(caseId, 'instance', bytes, { hash: false });
  const plain = (): Promise<unknown> => writeAndSync(newPath(), bytes);
  return compare('kept, sealed and synced', clients, files, ours, plain, 'write and sync, plain');
}

async function readsOf(vault: CaseVault, clients: number): Promise<Row> {
  const { blobId } = await vault.write(caseId, 'instance', randomBytes(fileBytes));
  const path = newPath();
  await writeAndSync(path, randomBytes(fileBytes));
  const ours = (): Promise<unknown> => vault.readRange(caseId, blobId, frame);
  return compare('frames opened', clients, reads, ours, () => readFrame(path), 'open and read, plain');
}

async function compare(
  what: string,
  clients: number,
  count: number,
  ours: () => Promise<unknown>,
  plain: () => Promise<unknown>,
  against: string,
): Promise<Row> {
  const runs: { ours: number; plain: number }[] = [];
  for (let round = 0; round < rounds; round++)
    runs.push({ ours: await perSecond(clients, count, ours), plain: await perSecond(clients, count, plain) });
  return {
    what: `${what}, ${clients} at once, /s`,
    ours: median(runs.map((run) => run.ours)).toFixed(0),
    against: `${against} ${median(runs.map((run) => run.plain)).toFixed(0)}`,
    ratio: median(runs.map((run) => run.ours / run.plain)),
    wanted: undefined,
  };
}

async function perSecond(clients: number, count: number, act: () => Promise<unknown>): Promise<number> {
  let left = count;
  const client = async (): Promise<void> => {
    while (left-- > 0) await act();
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  return (count * 1000) / (performance.now() - start);
}

async function writeAndSync(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
}

async function readFrame(path: string): Promise<void> {
  const file = await open(path, 'r');
  const length = frame.end - frame.start;
  await file.read(Buffer.allocUnsafe(length), 0, length, frame.start);
  await file.close();
}

const newPath = (): string => join(folder, randomBytes(8).toString('hex'));

/** The database's part is measured with the server, not here. */
function oneKey(): CaseKeys {
  const key = Promise.resolve(createSecretKey(randomBytes(32)));
  const nothing = async (): Promise<void> => undefined;
  return { create: nothing, keyOf: () => key, destroy: nothing, forget: () => undefined };
}

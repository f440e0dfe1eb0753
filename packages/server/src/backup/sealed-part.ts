import { createHash } from 'node:crypto';
import { sealStream } from '../store/seal-blob.ts';
import { openStream } from '../store/open-stream.ts';
import { StoreFault } from '../store/store-fault.ts';
import { BackupFault } from './backup-fault.ts';
import type { BackupFolder } from './backup-folder.ts';

export type PutPart = Readonly<{ bytes: number; sha256: string }>;

/** The parts of one backup. The manifest comes last: without it there is no backup. */
export type PartName = 'database' | 'files' | 'keys' | 'manifest';

export const partKey = (id: string, part: PartName): string => `backups/${id}/${part}`;

/** Keeps a part, sealed and bound to its backup and name; answers with the plain bytes' length and hash. */
export async function putPart(
  { store, key }: BackupFolder,
  name: string,
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<PutPart> {
  const digest = createHash('sha256');
  let bytes = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      digest.update(piece);
      bytes += piece.length;
      yield piece;
    }
  };
  await store.put(name, sealStream(key, name, counted()));
  return { bytes, sha256: digest.digest('hex') };
}

/** A part's plain bytes; every one is authenticated before it is given out. @throws BackupFault `damaged` */
export async function* getPart(
  { store, key }: BackupFolder,
  name: string,
  expected?: PutPart,
): AsyncGenerator<Buffer> {
  const digest = createHash('sha256');
  try {
    const { stream } = await openStream(store, key, name, { start: 0, end: Number.MAX_SAFE_INTEGER });
    for await (const piece of stream as AsyncIterable<Buffer>) {
      digest.update(piece);
      yield piece;
    }
  } catch (error) {
    throw error instanceof StoreFault ? new BackupFault('damaged', `${name} (${error.code})`, error) : error;
  }
  if (expected && digest.digest('hex') !== expected.sha256)
    throw new BackupFault('damaged', `${name} (another one than the manifest names)`);
}

/** The lines of text in pieces of bytes, without their ends. */
export async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const piece of source) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Lines as bytes, many to a piece. */
export async function* inBytes(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let held = '';
  for await (const line of lines) {
    held += `${line}\n`;
    if (held.length < 1 << 16) continue;
    yield Buffer.from(held);
    held = '';
  }
  if (held !== '') yield Buffer.from(held);
}

import { discs } from '@overread/sample-discs';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeDoors } from '../database/tables/imaging.ts';
import { record } from '../database/tables/record.ts';
import { dicomwebHouse, newCase, type Json } from '../dicomweb/testing/dicomweb-house.ts';
import { listenDimse, type DimseListener } from './listen-dimse.ts';

const hasDcmtk = spawnSync('storescu', ['--version']).status === 0;

let house: Awaited<ReturnType<typeof dicomwebHouse>>;
let dimse: DimseListener;
let folder: string;
const images = (discs.find(({ id }) => id === 'knee-replacement-complete')?.make() ?? []).filter(
  ({ path, bytes }) => path !== 'DICOMDIR' && Buffer.from(bytes.subarray(128, 132)).toString() === 'DICM',
);
const paths: string[] = [];

beforeAll(async () => {
  house = await dicomwebHouse();
  dimse = await listenDimse(house.house, { port: 0, host: '127.0.0.1' });
  folder = await mkdtemp(join(tmpdir(), 'overread-dimse-'));
  for (const [at, { bytes }] of images.entries()) {
    const path = join(folder, `${at}.dcm`);
    await writeFile(path, bytes);
    paths.push(path);
  }
});
afterAll(async () => {
  await dimse.close();
  await house.close();
  await rm(folder, { recursive: true });
});

async function openDoor(caseId: string): Promise<string> {
  const answer = await fetch(`${house.address}/api/cases/${caseId}/store-doors`, {
    method: 'POST',
    headers: { ...house.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ hours: 1 }),
  });
  return ((await answer.json()) as { calledAeTitle: string }).calledAeTitle;
}

const run = (program: string, ...more: string[]): Promise<{ status: number; output: string }> =>
  new Promise((resolve) => {
    execFile(
      program,
      [...more.slice(0, 2), '127.0.0.1', String(dimse.port), ...more.slice(2)],
      (error, out, err) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, output: out + err }),
    );
  });

const keptIn = async (caseId: string): Promise<number> => {
  const answer = await fetch(`${house.address}/api/cases/${caseId}/dicomweb/instances`, {
    headers: house.headers,
  });
  return ((await answer.json()) as Json[]).length;
};

describe.skipIf(!hasDcmtk)('dcmtk’s own senders (skipped without dcmtk)', () => {
  it('are heard at an open door, and answered', async () => {
    const title = await openDoor(house.caseId);
    expect((await run('echoscu', '-aec', title)).status).toBe(0);
  });

  it('store into the door’s case, and again without harm', { timeout: 60_000 }, async () => {
    const caseId = await newCase(house);
    const title = await openDoor(caseId);
    for (let time = 0; time < 2; time++) {
      const { status, output } = await run('storescu', '-aec', title, ...paths);
      expect(output).toBe('');
      expect(status).toBe(0);
    }
    expect(await keptIn(caseId)).toBe(images.length);
    const [entry] = await house.house.database.select().from(record).where(eq(record.object, 'C-STORE'));
    expect(entry?.actorKind).toBe('system');
    expect(entry?.actorId).toMatch(/^store-door:/);
  });

  it('are told when another content is kept under the UID', async () => {
    const caseId = await newCase(house);
    const title = await openDoor(caseId);
    const changed = Buffer.from(images[0]?.bytes ?? []);
    changed.writeUInt8(changed.readUInt8(changed.length - 1) ^ 1, changed.length - 1);
    const path = join(folder, 'changed.dcm');
    await writeFile(path, changed);
    await run('storescu', '-aec', title, paths[0] ?? '');
    const { output } = await run('storescu', '-aec', title, '-v', path);
    expect(output).toMatch(/0111|Duplicate|Unknown Status/i);
    expect(await keptIn(caseId)).toBe(1);
  });

  it.each([
    ['a title nobody opened', async () => 'NOBODY'],
    [
      'a door that was closed',
      async () => {
        const title = await openDoor(house.caseId);
        await house.house.database
          .update(storeDoors)
          .set({ closedAt: new Date() })
          .where(eq(storeDoors.calledAeTitle, title));
        return title;
      },
    ],
    [
      'a door whose time is over',
      async () => {
        const title = await openDoor(house.caseId);
        await house.house.database
          .update(storeDoors)
          .set({ expiresAt: new Date(Date.now() - 1) })
          .where(eq(storeDoors.calledAeTitle, title));
        return title;
      },
    ],
  ])('are turned away at %s', async (_, titleOf) => {
    const { status, output } = await run('echoscu', '-aec', await titleOf());
    expect(status).not.toBe(0);
    expect(output).toMatch(/Called AE Title Not Recognized/i);
  });
});

describe('what does not speak the protocol', () => {
  const talk = (bytes: Buffer): Promise<Buffer> =>
    new Promise((resolve) => {
      const chunks: Buffer[] = [];
      const socket = connect(dimse.port, '127.0.0.1', () => socket.end(bytes));
      socket.on('data', (chunk: Buffer) => chunks.push(chunk));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(Buffer.concat(chunks)));
    });

  it.each([
    ['a browser', Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n')],
    ['a PDU of four gigabytes', Buffer.from([4, 0, 0xff, 0xff, 0xff, 0xff, 0, 0])],
    ['a request cut short', Buffer.from([1, 0, 0, 0, 0, 4, 0, 1, 0, 0])],
  ])('%s is cut off', async (_, bytes) => {
    expect((await talk(bytes)).readUInt8(0)).toBe(7);
  });

  it('does no harm, whatever it says', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(1, 4, 5, 7),
        async (bytes, type) => {
          const head = Buffer.from([type, 0, 0, 0, 0, bytes.length]);
          await talk(Buffer.concat([head, bytes]));
        },
      ),
      { numRuns: 60 },
    );
    expect((await talk(Buffer.from([9, 0, 0, 0, 0, 0]))).readUInt8(0)).toBe(7);
  });
});

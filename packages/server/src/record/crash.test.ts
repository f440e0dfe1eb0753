import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startEmbeddedServer } from '../database/embedded-server.ts';
import { openDatabase } from '../database/open-database.ts';
import { record } from '../database/tables/record.ts';
import { crashes, randomPause, seededChance, startVictim } from '../testing/crash.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readHeadFile } from './head-file.ts';
import { verifyRecord } from './verify-record.ts';

const script = fileURLToPath(new URL('../testing/victim-recorder.ts', import.meta.url));
const kills = 20;

test(
  `${kills} kills of server and database lose nothing that was acknowledged`,
  { timeout: 240_000 },
  async () => {
    const folder = await temporaryFolder();
    const data = join(folder.path, 'data');
    const seed = Math.trunc(Math.random() * 2 ** 32);
    const chance = seededChance(seed);
    const acknowledged: string[] = [];
    for (let run = 0; run < kills; run += 1) {
      const victim = await startVictim(script, [data, String(run)]);
      await randomPause(chance, 300);
      await victim.kill(crashes[run % crashes.length] ?? 'both');
      acknowledged.push(...victim.acknowledged);
    }
    const server = await startEmbeddedServer(data);
    const { database, pool } = openDatabase(server.url);
    const head = await readHeadFile(join(data, 'record-head'));
    const verdict = await verifyRecord(database, head ? [head] : []);
    const kept = new Set((await database.select({ id: record.objectId }).from(record)).map(({ id }) => id));
    await pool.end();
    await server.stop();
    await folder.remove();
    expect(verdict.faults, `seed ${seed}`).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(kills);
    expect(
      acknowledged.filter((id) => !kept.has(id)),
      `seed ${seed}`,
    ).toEqual([]);
    expect(kept.size).toBe(verdict.entries);
  },
);

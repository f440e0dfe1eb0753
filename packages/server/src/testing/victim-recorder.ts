import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../config.ts';
import { createLog } from '../log/create-log.ts';
import { openFoundation } from '../open-foundation.ts';
import type { RecordEntry } from '../record/act-recorder.ts';

// A process that writes to the record without end and prints what was acknowledged, for tests that kill it.
const [dataFolder = '', run = ''] = process.argv.slice(2);
const config = readConfig({ DATA_DIR: dataFolder, LOG_LEVEL: 'silent' });
const { embedded, database, record } = await openFoundation(config, createLog(config));
process.stdout.write(`${JSON.stringify({ databasePid: embedded?.pid(), databaseUrl: embedded?.url })}\n`);

const entry = (objectId: string): RecordEntry => ({
  actor: { kind: 'system', name: 'trial' },
  act: 'run-job',
  caseId: null,
  object: 'trial',
  objectId,
  from: null,
});

async function writeWithoutEnd(name: string, write: (entry: RecordEntry) => Promise<void>): Promise<never> {
  for (let number = 0; ; number += 1) {
    const id = `${run}-${name}-${number}`;
    await write(entry(id)).then(
      () => process.stdout.write(`${id}\n`),
      () => pause(20),
    );
  }
}

const act = (one: RecordEntry): Promise<void> => database.transaction((tx) => record.act(tx, one));
await Promise.all([
  writeWithoutEnd('act-a', act),
  writeWithoutEnd('act-b', act),
  ...['a', 'b', 'c', 'd'].map((name) => writeWithoutEnd(`read-${name}`, record.read)),
]);

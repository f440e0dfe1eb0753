import type pg from 'pg';
import { openDatabase } from '../database/open-database.ts';
import type { ActRecorder, RecordEntry } from './act-recorder.ts';
import { appendEntries } from './append-entries.ts';
import type { UnplacedRow } from './entry-hash.ts';
import { createOrigins } from './origins.ts';
import { readQueue } from './read-queue.ts';

export type RecorderOptions = Readonly<{ pool: pg.Pool; now: () => Date }>;

/**
 * The record's writer. Acts are written in their own transaction, reads many to a transaction. It has two
 * connections of its own beside `pool`'s: were all of those busy with acts, each would wait for one more.
 */
export function createActRecorder({ pool, now }: RecorderOptions): ActRecorder {
  const own = openDatabase(String(pool.options.connectionString), { connections: 2, allowExitOnIdle: true });
  const { database } = own;
  const origins = createOrigins(database, now);

  const rowOf = async (entry: RecordEntry): Promise<UnplacedRow> => ({
    at: now(),
    ...actorFields(entry.actor),
    act: entry.act,
    object: storable(entry.object),
    objectId: entry.objectId === undefined ? null : storable(entry.objectId),
    caseId: entry.caseId,
    origin: entry.from === null ? null : await origins(personOf(entry), entry.from),
    outcome: entry.outcome ?? 'done',
  });

  const reads = readQueue<UnplacedRow>((rows) => appendEntries(database, rows));
  return {
    act: async (tx, entry) => appendEntries(tx, [await rowOf(entry)]),
    read: async (entry) => reads.add(await rowOf(entry)),
    settled: reads.settled,
    close: async () => {
      await reads.settled();
      await own.pool.end();
    },
  };
}

type ActorFields = Pick<UnplacedRow, 'actorKind' | 'actorId' | 'roles' | 'sessionId'>;

function actorFields(actor: RecordEntry['actor']): ActorFields {
  switch (actor.kind) {
    case 'person':
      return {
        actorKind: 'person',
        actorId: actor.personId,
        roles: actor.roles.join(','),
        sessionId: actor.sessionId,
      };
    case 'system':
      return { actorKind: 'system', actorId: actor.name, roles: '', sessionId: null };
    case 'stranger':
      return { actorKind: 'stranger', actorId: null, roles: '', sessionId: null };
  }
}

/** Without what the database's text cannot hold: one such entry would spoil all that are written with it. */
const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed();

const personOf = ({ actor }: RecordEntry): string | null => (actor.kind === 'person' ? actor.personId : null);

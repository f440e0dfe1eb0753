import type { Act } from '@overread/case';
import type { Transaction } from '../database/open-database.ts';
import type { Actor } from '../http/actor.ts';

/** Who did it: the session's person, or a part of the system acting by itself. */
export type RecordedActor = Actor | Readonly<{ kind: 'system'; name: string }>;

/** What the system does by itself, beside the acts people do. */
export type SystemAct =
  | 'start-server'
  | 'restore-backup'
  | 'rotate-master-key'
  | 'erase-case-key'
  | 'run-job';

/** One entry of the record, before it has its place. Ids and codes only. */
export type RecordEntry = Readonly<{
  actor: RecordedActor;
  act: Act | SystemAct;
  caseId: string | null;
  /** What was acted on: a route's pattern or a kind of thing. */
  object: string;
  objectId?: string;
  /** The address the request came from. */
  from: string | null;
  /** `done` unless told otherwise; else a code, such as `refused`. */
  outcome?: string;
}>;

export interface ActRecorder {
  /**
   * Writes the entry in the caller's own transaction: both are kept or neither. Call it last: from here to the
   * commit the record is locked, for all.
   */
  readonly act: (tx: Transaction, entry: RecordEntry) => Promise<void>;
  /** Writes the entry of a read, together with others of the same moment; fulfilled when it is kept. */
  readonly read: (entry: RecordEntry) => Promise<void>;
  /** Waits until every read asked for is kept. */
  readonly settled: () => Promise<void>;
  /** Waits likewise, and closes the recorder's own connections. */
  readonly close: () => Promise<void>;
}

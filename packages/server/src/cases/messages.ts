import type { Standing } from '@overread/case';
import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import type { Executor, Transaction } from '../database/open-database.ts';
import { messages } from '../database/tables/cases.ts';
import { Refusal } from '../http/refusal.ts';
import type { CaseSeal } from './case-seal.ts';

/** Everyone of a case writes with the coordinators, in a thread nobody else of the case sees. */
export interface Thread {
  readonly caseId: string;
  /** The translator or reviewer whose it is; null: the patient’s side’s. */
  readonly of: string | null;
}

/** Who reads: the coordinators, or whoever they write with. */
export type Side = 'house' | 'other';

export type From = 'patient' | 'relative' | 'coordinator' | 'translator' | 'reviewer';

interface MessageView<Writer extends From> {
  readonly id: string;
  readonly from: Writer;
  readonly mine: boolean;
  readonly text: string;
  readonly at: string;
  readonly read: boolean;
}

export interface MessageSent<Writer extends From> {
  readonly id: string;
  readonly thread: Thread;
  readonly from: string;
  readonly as: Writer;
  readonly text: string;
  readonly at: Date;
}

/** All messages of a thread, oldest first. */
export async function listMessages<Writer extends From>(
  queries: Executor,
  seal: CaseSeal,
  thread: Thread,
  personId: string,
): Promise<MessageView<Writer>[]> {
  const rows = await queries
    .select()
    .from(messages)
    .where(ofThread(thread))
    .orderBy(asc(messages.at), asc(messages.id));
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      from: row.fromStanding as Writer,
      mine: row.fromPerson === personId,
      text: String(await seal.open(thread.caseId, `messages/${row.id}`, row.sealed)),
      at: row.at.toISOString(),
      read: row.readAt !== null,
    })),
  );
}

/** Keeps a message once, however often it is sent under its id. */
export async function sendMessage<Writer extends From>(
  tx: Transaction,
  seal: CaseSeal,
  sent: MessageSent<Writer>,
): Promise<MessageView<Writer> & { readonly isNew: boolean }> {
  const { caseId, of: threadOf } = sent.thread;
  const inserted = await tx
    .insert(messages)
    .values({
      id: sent.id,
      caseId,
      threadOf,
      fromPerson: sent.from,
      fromStanding: sent.as,
      sealed: await seal.seal(caseId, `messages/${sent.id}`, sent.text),
      at: sent.at,
    })
    .onConflictDoNothing()
    .returning({ id: messages.id });
  const isNew = inserted.length > 0;
  const [kept] = await tx
    .select()
    .from(messages)
    .where(and(eq(messages.id, sent.id), ofThread(sent.thread)));
  if (!kept || kept.fromPerson !== sent.from) throw new Refusal('different-content');
  const text = String(await seal.open(caseId, `messages/${sent.id}`, kept.sealed));
  return {
    id: kept.id,
    from: sent.as,
    mine: true,
    text,
    at: kept.at.toISOString(),
    read: kept.readAt !== null,
    isNew,
  };
}

/** Marks what the other side wrote as seen. */
export async function markMessagesRead(
  queries: Executor,
  thread: Thread,
  side: Side,
  at: Date,
): Promise<void> {
  await queries
    .update(messages)
    .set({ readAt: at })
    .where(and(ofThread(thread), isNull(messages.readAt), notFrom(side)));
}

/** Messages of a case that someone has not seen: a coordinator in every thread, everyone else in their own. */
export async function unreadMessages(
  queries: Executor,
  caseId: string,
  reader: { readonly personId: string; readonly standings: readonly Standing[] },
): Promise<number> {
  const side = sideOf(reader.standings);
  const isPatientSide = reader.standings.some((one) => one === 'patient' || one === 'relative');
  const where =
    side === 'house'
      ? eq(messages.caseId, caseId)
      : ofThread({ caseId, of: isPatientSide ? null : reader.personId });
  return queries.$count(messages, and(where, isNull(messages.readAt), notFrom(side)));
}

/** A coordinator who is the patient, or acts for them, is on the patient’s side of that case. */
export const sideOf = (standings: readonly Standing[]): Side =>
  standings.includes('coordinator') && !standings.includes('patient') && !standings.includes('relative')
    ? 'house'
    : 'other';

export const ofThread = ({ caseId, of }: Thread) =>
  and(eq(messages.caseId, caseId), of === null ? isNull(messages.threadOf) : eq(messages.threadOf, of));

export const notFrom = (side: Side) =>
  side === 'house' ? ne(messages.fromStanding, 'coordinator') : eq(messages.fromStanding, 'coordinator');

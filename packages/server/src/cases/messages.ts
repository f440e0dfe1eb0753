import type { Standing } from '@overread/case';
import { and, asc, eq, inArray, isNull, notInArray } from 'drizzle-orm';
import type { Executor, Transaction } from '../database/open-database.ts';
import { messages } from '../database/tables/cases.ts';
import { Refusal } from '../http/refusal.ts';
import type { CaseSeal } from './case-seal.ts';

const patientSide = ['patient', 'relative'] as const;

export interface MessageView {
  readonly id: string;
  readonly from: 'patient' | 'relative' | 'coordinator';
  readonly mine: boolean;
  readonly text: string;
  readonly at: string;
  readonly read: boolean;
}

/** All messages of a case, oldest first. */
export async function listMessages(
  queries: Executor,
  seal: CaseSeal,
  caseId: string,
  personId: string,
): Promise<MessageView[]> {
  const rows = await queries
    .select()
    .from(messages)
    .where(eq(messages.caseId, caseId))
    .orderBy(asc(messages.at), asc(messages.id));
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      from: row.fromStanding as MessageView['from'],
      mine: row.fromPerson === personId,
      text: String(await seal.open(caseId, `messages/${row.id}`, row.sealed)),
      at: row.at.toISOString(),
      read: row.readAt !== null,
    })),
  );
}

/** Keeps a message once, however often it is sent under its id. */
export async function sendMessage(
  tx: Transaction,
  seal: CaseSeal,
  sent: {
    readonly id: string;
    readonly caseId: string;
    readonly from: string;
    readonly as: MessageView['from'];
    readonly text: string;
    readonly at: Date;
  },
): Promise<MessageView & { readonly isNew: boolean }> {
  const inserted = await tx
    .insert(messages)
    .values({
      id: sent.id,
      caseId: sent.caseId,
      fromPerson: sent.from,
      fromStanding: sent.as,
      sealed: await seal.seal(sent.caseId, `messages/${sent.id}`, sent.text),
      at: sent.at,
    })
    .onConflictDoNothing()
    .returning({ id: messages.id });
  const isNew = inserted.length > 0;
  const [kept] = await tx
    .select()
    .from(messages)
    .where(and(eq(messages.id, sent.id), eq(messages.caseId, sent.caseId)));
  if (!kept || kept.fromPerson !== sent.from) throw new Refusal('different-content');
  const text = String(await seal.open(sent.caseId, `messages/${sent.id}`, kept.sealed));
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
  caseId: string,
  standings: readonly Standing[],
  at: Date,
): Promise<void> {
  await queries
    .update(messages)
    .set({ readAt: at })
    .where(and(eq(messages.caseId, caseId), isNull(messages.readAt), fromOtherSide(standings)));
}

/** Messages the other side wrote and this side has not seen. */
export async function unreadMessages(
  queries: Executor,
  caseId: string,
  standings: readonly Standing[],
): Promise<number> {
  return queries.$count(
    messages,
    and(eq(messages.caseId, caseId), isNull(messages.readAt), fromOtherSide(standings)),
  );
}

const fromOtherSide = (standings: readonly Standing[]) =>
  standings.some((one) => one === 'patient' || one === 'relative')
    ? notInArray(messages.fromStanding, [...patientSide])
    : inArray(messages.fromStanding, [...patientSide]);

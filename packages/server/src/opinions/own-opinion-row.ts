import { randomUUID } from 'node:crypto';
import { opinionSchema, type Opinion } from '@overread/case';
import { and, desc, eq } from 'drizzle-orm';
import type { CaseSeal } from '../cases/case-seal.ts';
import type { Executor, Transaction } from '../database/open-database.ts';
import { opinions, opinionVersions } from '../database/tables/reading.ts';
import { Refusal } from '../http/refusal.ts';
import { openSigned } from './signed-version.ts';

export type OpinionRow = typeof opinions.$inferSelect;

/** One reviewer's opinion on one case: its draft, or the last signed version where there is none. */
export interface OwnOpinion {
  readonly row: OpinionRow;
  readonly opinion: Opinion;
  /** The signed version that is last; null before the first. */
  readonly before: Opinion | null;
}

export const draftPlace = (opinionId: string): string => `opinions/${opinionId}/draft`;

/** Null before it was made. */
export async function findOwnOpinion(
  queries: Executor,
  seal: CaseSeal,
  caseId: string,
  personId: string,
): Promise<OwnOpinion | null> {
  const [row] = await queries
    .select()
    .from(opinions)
    .where(and(eq(opinions.caseId, caseId), eq(opinions.personId, personId)));
  if (!row) return null;
  const [last] = await queries
    .select()
    .from(opinionVersions)
    .where(eq(opinionVersions.opinionId, row.id))
    .orderBy(desc(opinionVersions.version))
    .limit(1);
  const before = last ? (await openSigned(seal, last)).opinion : null;
  const draft = row.sealed
    ? opinionSchema.parse(await seal.open(caseId, draftPlace(row.id), row.sealed))
    : null;
  const opinion = draft ?? before;
  if (opinion === null) throw new Refusal('fault');
  return { row, opinion, before };
}

/** Makes the draft; where another tab was quicker, that one stands. */
export async function makeOwnOpinion(
  tx: Executor,
  seal: CaseSeal,
  made: {
    readonly caseId: string;
    readonly personId: string;
    readonly begin: (id: string) => Opinion;
    readonly at: Date;
  },
): Promise<void> {
  const id = randomUUID();
  const { caseId, personId, at } = made;
  await tx
    .insert(opinions)
    .values({
      id,
      caseId,
      personId,
      version: 1,
      sealed: await seal.seal(caseId, draftPlace(id), made.begin(id)),
      createdAt: at,
      updatedAt: at,
    })
    .onConflictDoNothing();
}

/** Keeps a draft over the version it was made from; refused as `changed-meanwhile` over any other. */
export async function keepDraft(
  tx: Transaction,
  seal: CaseSeal,
  row: OpinionRow,
  kept: {
    readonly over: number;
    readonly opinion: Opinion | null;
    readonly committedAt?: Date;
    readonly at: Date;
  },
): Promise<{ version: number; updatedAt: string }> {
  const { over, opinion, at, committedAt } = kept;
  const changed = await tx
    .update(opinions)
    .set({
      version: over + 1,
      updatedAt: at,
      sealed: opinion === null ? null : await seal.seal(row.caseId, draftPlace(row.id), opinion),
      ...(committedAt && { committedAt }),
    })
    .where(and(eq(opinions.id, row.id), eq(opinions.version, over)))
    .returning({ version: opinions.version });
  if (changed.length === 0) throw new Refusal('changed-meanwhile');
  return { version: over + 1, updatedAt: at.toISOString() };
}

import { directoryEntry, type DirectoryEntry } from '@overread/case';
import { and, asc, count, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm';
import type { Executor, Transaction } from '../database/open-database.ts';
import { caseMembers, cases } from '../database/tables/cases.ts';
import { directoryEntries } from '../database/tables/reading.ts';
import { people } from '../database/tables/sign-in.ts';
import { Refusal } from '../http/refusal.ts';
import { emptyEntry } from './empty-entry.ts';

export interface DirectoryRow {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly entry: DirectoryEntry;
  /** Whether anything was kept of them. */
  readonly isKept: boolean;
  readonly version: number;
  readonly updatedAt: Date;
  readonly isActive: boolean;
  /** Readings and unanswered offers. */
  readonly open: number;
}

/** All reviewers of the house, by name. */
export async function listDirectory(queries: Executor): Promise<readonly DirectoryRow[]> {
  const rows = await queries
    .select({ person: people, kept: directoryEntries })
    .from(people)
    .leftJoin(directoryEntries, eq(directoryEntries.personId, people.id))
    .where(sql`'reviewer' = any(${people.roles})`)
    .orderBy(asc(people.name), asc(people.id));
  const open = await openReadings(queries);
  return rows.map(({ person, kept }) => ({
    personId: person.id,
    name: person.name,
    email: person.email,
    entry: kept ? directoryEntry.parse(kept.entry) : emptyEntry,
    isKept: kept !== null,
    version: kept?.version ?? 0,
    updatedAt: kept?.updatedAt ?? person.createdAt,
    isActive: person.deactivatedAt === null,
    open: open.get(person.id) ?? 0,
  }));
}

/** After these nothing is left to read. */
const read = [
  'signed',
  'translating',
  'delivered',
  'follow-up',
  'closed',
  'withdrawn',
  'declined',
  'not-advised',
];

async function openReadings(queries: Executor): Promise<ReadonlyMap<string, number>> {
  const rows = await queries
    .select({ personId: caseMembers.personId, count: count() })
    .from(caseMembers)
    .innerJoin(cases, eq(cases.id, caseMembers.caseId))
    .where(
      and(
        inArray(caseMembers.standing, ['reviewer', 'offered-reviewer']),
        isNull(caseMembers.until),
        isNull(cases.erasedAt),
        notInArray(cases.state, read),
      ),
    )
    .groupBy(caseMembers.personId);
  return new Map(rows.map(({ personId, count: number }) => [personId, number]));
}

/** One reviewer's entry; empty, at version 0, while nothing was kept. */
export async function readEntry(queries: Executor, personId: string, now: Date) {
  const [kept] = await queries.select().from(directoryEntries).where(eq(directoryEntries.personId, personId));
  return {
    version: kept?.version ?? 0,
    updatedAt: (kept?.updatedAt ?? now).toISOString(),
    entry: kept ? directoryEntry.parse(kept.entry) : emptyEntry,
  };
}

/** Keeps an entry over the version it was made from; refused as `changed-meanwhile` over any other. */
export async function keepEntry(
  tx: Transaction,
  kept: {
    readonly personId: string;
    readonly over: number;
    readonly entry: DirectoryEntry;
    readonly by: string;
    readonly at: Date;
  },
): Promise<{ version: number; updatedAt: string }> {
  const { personId, over, entry, by: updatedBy, at: updatedAt } = kept;
  const row = { version: over + 1, entry, updatedBy, updatedAt };
  const changed =
    over === 0
      ? await tx
          .insert(directoryEntries)
          .values({ personId, ...row })
          .onConflictDoNothing()
          .returning()
      : await tx
          .update(directoryEntries)
          .set(row)
          .where(and(eq(directoryEntries.personId, personId), eq(directoryEntries.version, over)))
          .returning();
  if (changed.length === 0) throw new Refusal('changed-meanwhile');
  return { version: row.version, updatedAt: updatedAt.toISOString() };
}

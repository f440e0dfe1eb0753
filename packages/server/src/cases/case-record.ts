import type { Standing } from '@overread/case';
import { and, desc, eq, lt } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { caseMembers } from '../database/tables/cases.ts';
import { record } from '../database/tables/record.ts';

const page = 100;

export interface RecordView {
  readonly seq: number;
  readonly at: string;
  /** A standing or a role, never a name: a reviewer is not named before the opinion is delivered. */
  readonly who: string;
  readonly mine: boolean;
  readonly act: string;
  readonly object: string;
}

/** Who did what to a case, latest first, a page at a time; `next` is the `before` of the page after. */
export async function caseRecord(
  queries: Executor,
  caseId: string,
  personId: string,
  before: number | undefined,
): Promise<{ entries: RecordView[]; next: number | null }> {
  const rows = await queries
    .select()
    .from(record)
    .where(and(eq(record.caseId, caseId), before === undefined ? undefined : lt(record.seq, before)))
    .orderBy(desc(record.seq))
    .limit(page);
  const parts = await partsIn(queries, caseId);
  const entries = rows.map((row) => ({
    seq: row.seq,
    at: row.at.toISOString(),
    who: whoDid(row.actorKind, row.roles, parts.get(row.actorId ?? '')),
    mine: row.actorId === personId,
    act: row.act,
    object: row.object,
  }));
  return { entries, next: rows.length === page ? (rows.at(-1)?.seq ?? null) : null };
}

async function partsIn(queries: Executor, caseId: string): Promise<ReadonlyMap<string, Standing>> {
  const rows = await queries
    .select({ personId: caseMembers.personId, standing: caseMembers.standing })
    .from(caseMembers)
    .where(eq(caseMembers.caseId, caseId));
  return new Map(rows.map(({ personId, standing }) => [personId, standing as Standing]));
}

function whoDid(kind: string, roles: string, part: Standing | undefined): string {
  if (kind !== 'person') return kind;
  if (part) return part;
  return (['coordinator', 'administrator'] as const).find((role) => roles.includes(role)) ?? 'person';
}

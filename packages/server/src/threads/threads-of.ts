import type { Answer, routes } from '@overread/case';
import { and, asc, eq, inArray, isNull, max, sql } from 'drizzle-orm';
import { notFrom } from '../cases/messages.ts';
import type { Executor } from '../database/open-database.ts';
import { caseMembers, messages } from '../database/tables/cases.ts';
import { people } from '../database/tables/sign-in.ts';

type ThreadView = Answer<typeof routes.listThreads>['threads'][number];

/** The patient’s side first, then every translator and reviewer the case has or had, by name. */
export async function threadsOf(queries: Executor, caseId: string): Promise<ThreadView[]> {
  const state = await statesOf(queries, caseId);
  const rest = await colleaguesOf(queries, caseId);
  return [{ personId: null, kind: 'patient' as const, name: '', isOpen: true }, ...rest].map((one) => ({
    ...one,
    unread: state.get(one.personId)?.unread ?? 0,
    lastAt: state.get(one.personId)?.lastAt?.toISOString() ?? null,
  }));
}

/** Translators and reviewers of a case. Who ever read it is written to as a reviewer, whatever else they are. */
export async function colleaguesOf(queries: Executor, caseId: string) {
  const rows = await queries
    .select({
      personId: caseMembers.personId,
      name: people.name,
      reads: sql<boolean>`bool_or(${caseMembers.standing} = 'reviewer')`,
      isOpen: sql<boolean>`bool_or(${caseMembers.until} is null)`,
    })
    .from(caseMembers)
    .innerJoin(people, eq(people.id, caseMembers.personId))
    .where(and(eq(caseMembers.caseId, caseId), inArray(caseMembers.standing, ['translator', 'reviewer'])))
    .groupBy(caseMembers.personId, people.name)
    .orderBy(asc(people.name), asc(caseMembers.personId));
  return rows.map(({ reads, personId, ...row }) => ({
    ...row,
    personId: personId as NonNullable<ThreadView['personId']>,
    kind: reads ? ('reviewer' as const) : ('translator' as const),
  }));
}

async function statesOf(queries: Executor, caseId: string) {
  const rows = await queries
    .select({
      of: messages.threadOf,
      unread: sql<number>`(count(*) filter (where ${and(isNull(messages.readAt), notFrom('house'))}))::int`,
      lastAt: max(messages.at),
    })
    .from(messages)
    .where(eq(messages.caseId, caseId))
    .groupBy(messages.threadOf);
  return new Map<string | null, (typeof rows)[number]>(rows.map((row) => [row.of, row]));
}

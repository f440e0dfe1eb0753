import type { CaseView, Standing, State } from '@overread/case';
import { and, count, desc, eq, inArray, isNull } from 'drizzle-orm';
import { readPart } from '../cases/case-part.ts';
import { unreadMessages } from '../cases/messages.ts';
import { questionsIn } from '../cases/questions.ts';
import type { Executor } from '../database/open-database.ts';
import { caseMembers, cases } from '../database/tables/cases.ts';
import { instances } from '../database/tables/imaging.ts';
import { offers, opinions, opinionVersions } from '../database/tables/reading.ts';
import type { House } from '../http/house.ts';

const atMost = 200;

/** What is offered to a reviewer and what they read or have read, the latest first; by the case's code, never by a name. */
export async function listReadings(house: Pick<House, 'seal'>, queries: Executor, personId: string) {
  const rows = await queries
    .select({ kase: cases, as: caseMembers.standing, since: caseMembers.since })
    .from(caseMembers)
    .innerJoin(cases, eq(cases.id, caseMembers.caseId))
    .where(
      and(
        eq(caseMembers.personId, personId),
        inArray(caseMembers.standing, ['offered-reviewer', 'reviewer']),
        isNull(caseMembers.until),
        isNull(cases.erasedAt),
      ),
    )
    .orderBy(desc(caseMembers.since), desc(cases.id))
    .limit(atMost);
  const ids = rows.map(({ kase }) => kase.id);
  const images = await imagesOf(queries, ids);
  const ends = await offerEnds(queries, ids, personId);
  const written = await writtenBy(queries, ids, personId);
  return Promise.all(
    rows.map(async ({ kase, as, since }) => ({
      id: kase.id as CaseView['id'],
      code: kase.code,
      caseType: kase.caseType as CaseView['caseType'],
      side: kase.side as CaseView['side'],
      state: kase.state as State,
      as: as as 'offered-reviewer' | 'reviewer',
      since: since.toISOString(),
      expiresAt: as === 'offered-reviewer' ? (ends.get(kase.id)?.toISOString() ?? null) : null,
      images: images.get(kase.id) ?? 0,
      questions: questionsIn((await readPart(queries, house.seal, kase, 'questions')).content).length,
      unread: await unreadMessages(queries, kase.id, { personId, standings: [as as Standing] }),
      committed: written.get(kase.id)?.committed ?? false,
      signed: written.get(kase.id)?.signed ?? false,
    })),
  );
}

async function imagesOf(queries: Executor, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await queries
    .select({ caseId: instances.caseId, images: count() })
    .from(instances)
    .where(inArray(instances.caseId, [...ids]))
    .groupBy(instances.caseId);
  return new Map(rows.map(({ caseId, images }) => [caseId, images]));
}

async function offerEnds(
  queries: Executor,
  ids: readonly string[],
  personId: string,
): Promise<ReadonlyMap<string, Date>> {
  const rows = await queries
    .select({ caseId: offers.caseId, expiresAt: offers.expiresAt })
    .from(offers)
    .where(and(inArray(offers.caseId, [...ids]), eq(offers.personId, personId), eq(offers.answer, 'open')));
  return new Map(rows.map(({ caseId, expiresAt }) => [caseId, expiresAt]));
}

async function writtenBy(
  queries: Executor,
  ids: readonly string[],
  personId: string,
): Promise<ReadonlyMap<string, { readonly committed: boolean; readonly signed: boolean }>> {
  const rows = await queries
    .select({ caseId: opinions.caseId, committedAt: opinions.committedAt, version: opinionVersions.version })
    .from(opinions)
    .leftJoin(opinionVersions, eq(opinionVersions.opinionId, opinions.id))
    .where(and(inArray(opinions.caseId, [...ids]), eq(opinions.personId, personId)));
  return new Map(
    rows.map(({ caseId, committedAt }) => [
      caseId,
      {
        committed: committedAt !== null,
        signed: rows.some((one) => one.caseId === caseId && one.version !== null),
      },
    ]),
  );
}

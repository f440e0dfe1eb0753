import {
  basics as basicsSchema,
  matchReviewers,
  mentionable,
  type CaseToMatch,
  type ReviewerToMatch,
} from '@overread/case';
import { and, eq, gt } from 'drizzle-orm';
import { readPart } from '../cases/case-part.ts';
import { consentsNow } from '../cases/consent.ts';
import { judgeReadiness } from '../cases/judge-readiness.ts';
import type { Executor } from '../database/open-database.ts';
import { caseMembers } from '../database/tables/cases.ts';
import { offers } from '../database/tables/reading.ts';
import { openDocuments } from '../documents/document-rows.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { listDirectory, type DirectoryRow } from '../reviewers/directory.ts';

const year = 365 * 86_400_000;

/** All reviewers of the house: those who may be asked with what speaks for them, then those who may not, and why. */
export async function candidatesFor(house: House, queries: Executor, kase: CaseRow) {
  const directory = await listDirectory(queries);
  const here = await partsHere(queries, kase.id);
  const declines = await declinesSince(queries, new Date(house.now().getTime() - year));
  const reviewers = directory.map((row) => toMatch(row, here, declines));
  const names = new Map(directory.map(({ personId, name }) => [personId, name]));
  return matchReviewers(await caseToMatch(house, queries, kase), reviewers).map((one) => ({
    ...one,
    personId: one.personId as never,
    name: names.get(one.personId) ?? '',
    barredBy: [...one.barredBy],
    reasons: [...one.reasons],
  }));
}

const toMatch = (
  { personId, name, entry, isKept, isActive, open }: DirectoryRow,
  here: ReadonlyMap<string, ReviewerToMatch['here']>,
  declines: ReadonlyMap<string, number>,
): ReviewerToMatch => ({
  personId,
  name,
  entry: isKept ? entry : null,
  isActive,
  open,
  here: here.get(personId) ?? 'nothing',
  declines: declines.get(personId) ?? 0,
});

async function caseToMatch(house: House, queries: Executor, kase: CaseRow): Promise<CaseToMatch> {
  const kept = await readPart(queries, house.seal, kase, 'basics');
  const { caseType, proposedOperation, hospital, earlierSurgery } = basicsSchema.parse(kept.content);
  const consents = await consentsNow(queries, kase.id, house.now());
  const papers = await openDocuments(queries, house.seal, kase.id);
  const { check } = await judgeReadiness(house, queries, kase);
  return {
    caseType,
    operation: proposedOperation ?? null,
    language: kase.language === 'zh' ? 'zh' : 'en',
    mayBeTranslated: consents.includes('translation'),
    setting: check.setting.value === 'in-person' ? 'in-person' : 'remote',
    hospitals: [hospital, ...earlierSurgery.map(({ where }) => where)].flatMap((one) => (one ? [one] : [])),
    papers: mentionable(papers.flatMap(({ content }) => content.text.map(({ text }) => text))),
    today: house.now().toISOString().slice(0, 10),
  };
}

/** What each reviewer is to the case, or was: the present part outweighs what was before. */
async function partsHere(
  queries: Executor,
  caseId: string,
): Promise<ReadonlyMap<string, ReviewerToMatch['here']>> {
  const asked = await queries.select().from(offers).where(eq(offers.caseId, caseId));
  const parts = await queries
    .select()
    .from(caseMembers)
    .where(and(eq(caseMembers.caseId, caseId), eq(caseMembers.standing, 'reviewer')));
  const of = (answer: string, is: ReviewerToMatch['here']) =>
    asked.filter((one) => one.answer === answer).map(({ personId }) => [personId, is] as const);
  return new Map([
    ...of('declined', 'declined'),
    ...parts
      .map(({ personId, until }) => [personId, until === null ? 'reads' : 'handed-back'] as const)
      .toSorted(([, a], [, b]) => Number(a === 'reads') - Number(b === 'reads')),
    ...of('open', 'offered'),
  ]);
}

async function declinesSince(queries: Executor, since: Date): Promise<ReadonlyMap<string, number>> {
  const rows = await queries
    .select({ personId: offers.personId })
    .from(offers)
    .where(and(eq(offers.answer, 'declined'), gt(offers.answeredAt, since)));
  const counts = new Map<string, number>();
  for (const { personId } of rows) counts.set(personId, (counts.get(personId) ?? 0) + 1);
  return counts;
}

import { basics, fewestTold, type CaseView } from '@overread/case';
import { and, desc, eq, gte, isNull } from 'drizzle-orm';
import { readPart } from '../cases/case-part.ts';
import { requestContent, requestPlace } from '../checking/requests.ts';
import type { Executor } from '../database/open-database.ts';
import { cases } from '../database/tables/cases.ts';
import { recordRequests } from '../database/tables/checking.ts';
import type { House } from '../http/house.ts';
import { StoreFault } from '../store/store-fault.ts';

const lookBackDays = 180;
/** What was asked for is sealed and must be opened one by one; more than these newest ones are not looked at. */
const mostRequests = 500;

interface Asked<Group extends string> {
  readonly group: Group;
  readonly requirement: string;
  readonly caseId: string;
}

/** What patients and hospitals were asked for most, by type of case and by country. */
export async function whatIsMissing({ seal }: Pick<House, 'seal'>, queries: Executor, now: Date) {
  const since = new Date(now.getTime() - lookBackDays * 86_400_000);
  const rows = await queries
    .select({ request: recordRequests, kase: cases })
    .from(recordRequests)
    .innerJoin(cases, eq(cases.id, recordRequests.caseId))
    .where(and(gte(recordRequests.askedAt, since), isNull(cases.erasedAt)))
    .orderBy(desc(recordRequests.askedAt))
    .limit(mostRequests);
  const byCaseType: Asked<CaseView['caseType']>[] = [];
  const byCountry: Asked<string>[] = [];
  for (const { request, kase } of rows) {
    const opened = await Promise.all([
      seal.open(kase.id, requestPlace(request.id), request.sealed),
      readPart(queries, seal, kase, 'basics'),
    ]).catch(unlessErased);
    if (!opened) continue;
    const [asked, kept] = opened;
    const { country } = basics.parse(kept.content);
    for (const requirement of requestContent.parse(asked).requirements) {
      const of = { requirement, caseId: kase.id };
      byCaseType.push({ ...of, group: kase.caseType as CaseView['caseType'] });
      if (country !== undefined) byCountry.push({ ...of, group: country });
    }
  }
  return {
    since: since.toISOString(),
    requests: rows.length,
    byCaseType: mostAsked(byCaseType),
    byCountry: mostAsked(byCountry),
  };
}

/** A case may be erased while the others are looked at. */
function unlessErased(error: unknown): null {
  if (error instanceof StoreFault && error.code === 'case-erased') return null;
  throw error;
}

/** How many cases lacked what, the most first. What fewer than a handful lacked is left out, without a total. */
export function mostAsked<Group extends string>(asked: readonly Asked<Group>[]) {
  const told = new Map<string, { group: Group; requirement: string; caseIds: Set<string> }>();
  for (const { group, requirement, caseId } of asked) {
    const key = `${group} ${requirement}`;
    const row = told.get(key) ?? { group, requirement, caseIds: new Set() };
    row.caseIds.add(caseId);
    told.set(key, row);
  }
  return [...told.values()]
    .map(({ caseIds, ...row }) => ({ ...row, cases: caseIds.size }))
    .filter(({ cases: number }) => number >= fewestTold)
    .toSorted((one, other) => other.cases - one.cases || one.group.localeCompare(other.group))
    .slice(0, 20);
}

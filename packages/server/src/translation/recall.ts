import { lookUp, type Language, type Match } from '@overread/case';
import { and, desc, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { caseMembers, cases } from '../database/tables/cases.ts';
import { documentTranslations } from '../database/tables/reading.ts';
import type { House } from '../http/house.ts';
import { openPaper } from './paper-rows.ts';

interface Wanted {
  readonly caseId: string;
  readonly personId: string;
  readonly from: Language;
  readonly to: Language;
  readonly sources: readonly string[];
}

/** Papers opened for one question; the newest come first. */
const mostPapers = 200;

/**
 * What was translated and finished before, in this case and in others that the person translates now. Sentences of a case never reach
 * somebody who has no part in it, and they go when it is erased.
 */
export async function recall(
  house: House,
  queries: Executor,
  { caseId, personId, from, to, sources }: Wanted,
): Promise<Match[][]> {
  const parts = await queries
    .select({ id: caseMembers.caseId })
    .from(caseMembers)
    .innerJoin(cases, and(eq(cases.id, caseMembers.caseId), isNull(cases.erasedAt)))
    .where(
      and(
        eq(caseMembers.personId, personId),
        eq(caseMembers.standing, 'translator'),
        isNull(caseMembers.until),
      ),
    );
  const ids = [...new Set([caseId, ...parts.map(({ id }) => id)])];
  const rows = await queries
    .select()
    .from(documentTranslations)
    .where(
      and(
        inArray(documentTranslations.caseId, ids),
        eq(documentTranslations.language, to),
        ne(documentTranslations.state, 'draft'),
      ),
    )
    .orderBy(desc(documentTranslations.updatedAt))
    .limit(mostPapers);
  const papers = await Promise.all(rows.map((row) => openPaper(house.seal, row)));
  const remembered = papers
    .filter((paper) => paper.from === from)
    .flatMap(({ segments }) => segments.filter(({ target }) => target.trim() !== ''));
  return sources.map((source) => [...lookUp(source, remembered)]);
}

import { proposeStatements, type ReportStatement } from '@overread/case';
import type { Executor } from '../database/open-database.ts';
import { openDocuments } from '../documents/document-rows.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { readingWordsOf } from '../reading/brief/reading-words.ts';
import { sealsOf } from '../reading/seals/seals-of.ts';

/**
 * What the first reports say, statement by statement, each with a place for the reviewer's verdict. Stretches count in
 * the paper's cleaned pages, joined by an empty line. @throws Refusal `not-yet-held` while the report is sealed
 */
export async function proposeReportStatements(
  house: House,
  queries: Executor,
  kase: CaseRow,
  personId: string,
): Promise<readonly ReportStatement[]> {
  const seals = await sealsOf(queries, kase.id, personId);
  if (!seals.isOpen('report')) throw new Refusal('not-yet-held', [{ at: 'report', reason: 'sealed' }]);
  const papers = await openDocuments(queries, house.seal, kase.id);
  const { clean } = await readingWordsOf(house, queries, kase);
  const reports = papers.filter(
    ({ row, confirmed }) => confirmed?.type === 'radiology-report' && row.state === 'read',
  );
  return reports.flatMap(({ row, content, confirmed }) => {
    const text = content.text.map((page) => clean(page.text)).join('\n\n');
    return proposeStatements(text, confirmed?.language ?? 'en').map((found) => ({
      id: `${row.id}-${found.start}`,
      document: row.id,
      section: found.section,
      start: found.start,
      end: found.end,
      text: found.text.slice(0, longest),
      verdict: null,
      images: [],
      reason: '',
    }));
  });
}

/** Of a paragraph of the opinion. */
const longest = 4_000;

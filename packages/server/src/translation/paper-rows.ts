import { segmentText, translatedPaper, type Language, type TranslatedPaper } from '@overread/case';
import { and, eq } from 'drizzle-orm';
import type { CaseSeal } from '../cases/case-seal.ts';
import type { Executor } from '../database/open-database.ts';
import { documentTranslations } from '../database/tables/reading.ts';
import { findDocument } from '../documents/document-rows.ts';
import { translationPlace } from '../reading/papers/paper-translations.ts';

export type PaperRow = typeof documentTranslations.$inferSelect;

interface Named {
  readonly caseId: string;
  readonly documentId: string;
  readonly to: Language;
}

export const wherePaper = ({ caseId, documentId, to }: Named) =>
  and(
    eq(documentTranslations.caseId, caseId),
    eq(documentTranslations.documentId, documentId),
    eq(documentTranslations.language, to),
  );

export async function findPaperRow(queries: Executor, named: Named): Promise<PaperRow | undefined> {
  const [row] = await queries.select().from(documentTranslations).where(wherePaper(named));
  return row;
}

export const openPaper = async (seal: CaseSeal, row: PaperRow): Promise<TranslatedPaper> =>
  translatedPaper.parse(
    await seal.open(row.caseId, translationPlace(row.documentId, row.language), row.sealed),
  );

/** The paper's own sentences, nothing translated yet. @throws Refusal `not-found` */
export async function freshPaper(
  queries: Executor,
  seal: CaseSeal,
  { caseId, documentId, to }: Named,
  from: Language,
): Promise<TranslatedPaper> {
  const { content } = await findDocument(queries, seal, caseId, documentId);
  return segmentText(content.text, { from, to });
}

/** The translation as it is kept, or a fresh one. @throws Refusal `not-found` */
export async function currentPaper(
  queries: Executor,
  seal: CaseSeal,
  named: Named,
  from: Language,
): Promise<{ readonly row: PaperRow | undefined; readonly paper: TranslatedPaper }> {
  const row = await findPaperRow(queries, named);
  return { row, paper: row ? await openPaper(seal, row) : await freshPaper(queries, seal, named, from) };
}

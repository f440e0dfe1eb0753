import { and, asc, eq } from 'drizzle-orm';
import { languages, type Language } from '@overread/case';
import { z } from 'zod';
import type { CaseSeal } from '../../cases/case-seal.ts';
import type { Executor } from '../../database/open-database.ts';
import { documentTranslations } from '../../database/tables/reading.ts';

/** A paper in another language, sealed at {@link translationPlace}: its segments in the order of the pages. */
export const paperTranslation = z.object({
  segments: z.array(z.object({ page: z.int(), source: z.string(), target: z.string() })),
  /** Instead of, or before, a whole translation. */
  keyPoints: z.string().default(''),
});

export const translationPlace = (documentId: string, language: string): string =>
  `documents/${documentId}/translations/${language}`;

/** Languages that each paper of the case is translated into, by the paper's id. */
export async function translationsOf(
  queries: Executor,
  caseId: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await queries
    .select({ id: documentTranslations.documentId, language: documentTranslations.language })
    .from(documentTranslations)
    .where(eq(documentTranslations.caseId, caseId));
  const byPaper = Map.groupBy(rows, ({ id }) => id);
  return new Map([...byPaper].map(([id, all]) => [id, all.map(({ language }) => language)]));
}

interface TranslatedPaper {
  readonly language: Language;
  /** Nobody checked it yet. */
  readonly isDraft: boolean;
  readonly pages: readonly { readonly page: number; readonly text: string }[];
}

/** The translations of one paper, page by page. */
export async function translationsOfPaper(
  queries: Executor,
  seal: CaseSeal,
  caseId: string,
  documentId: string,
): Promise<readonly TranslatedPaper[]> {
  const rows = await queries
    .select()
    .from(documentTranslations)
    .where(and(eq(documentTranslations.caseId, caseId), eq(documentTranslations.documentId, documentId)))
    .orderBy(asc(documentTranslations.language));
  const opened: TranslatedPaper[] = [];
  for (const row of rows) {
    const language = languages.find((one) => one === row.language);
    if (!language) continue;
    const place = translationPlace(documentId, language);
    const { segments, keyPoints } = paperTranslation.parse(await seal.open(caseId, place, row.sealed));
    const pages = Map.groupBy(segments, ({ page }) => page);
    opened.push({
      language,
      isDraft: row.state !== 'checked',
      pages: [...pages].map(([page, all], at) => ({
        page,
        text: [at === 0 ? keyPoints : '', ...all.map(({ target }) => target)]
          .filter((text) => text !== '')
          .join('\n'),
      })),
    });
  }
  return opened;
}

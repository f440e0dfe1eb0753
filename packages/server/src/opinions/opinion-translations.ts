import { opinionSchema, type Opinion } from '@overread/case';
import { and, asc, eq } from 'drizzle-orm';
import type { CaseSeal } from '../cases/case-seal.ts';
import type { Executor } from '../database/open-database.ts';
import { opinionTranslations } from '../database/tables/reading.ts';
import type { VersionRow } from './signed-version.ts';

export type TranslationRow = typeof opinionTranslations.$inferSelect;

export const translationPlace = (opinionId: string, version: number, language: string): string =>
  `opinions/${opinionId}/translations/${version}/${language}`;

/** What a signed version was translated into, finished or not. */
export const translationsOf = (
  queries: Executor,
  { opinionId, version }: Pick<VersionRow, 'opinionId' | 'version'>,
): Promise<TranslationRow[]> =>
  queries
    .select()
    .from(opinionTranslations)
    .where(and(eq(opinionTranslations.opinionId, opinionId), eq(opinionTranslations.version, version)))
    .orderBy(asc(opinionTranslations.language));

export const openTranslation = async (
  seal: CaseSeal,
  caseId: string,
  { opinionId, version, language, sealed }: TranslationRow,
): Promise<Opinion> =>
  opinionSchema.parse(await seal.open(caseId, translationPlace(opinionId, version, language), sealed));

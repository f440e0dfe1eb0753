import type { Opinion } from '@overread/case';
import type { Executor } from '../database/open-database.ts';
import type { House } from '../http/house.ts';
import { openTranslation, translationsOf } from './opinion-translations.ts';
import { openSigned, type VersionRow } from './signed-version.ts';

type TranslationState = 'original' | 'draft' | 'to-check' | 'checked';

/** A signed version as it is read in one language. */
export interface InLanguage {
  readonly opinion: Opinion;
  /** As it was signed, where `opinion` is its translation. */
  readonly original: Opinion | null;
  readonly state: TranslationState;
  readonly keptVersion: number;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
}

/**
 * A signed version in a language; in its own where there is no translation, or none that whoever asks may see:
 * unchecked ones are for those who work on them.
 */
export async function inLanguage(
  { seal }: Pick<House, 'seal'>,
  queries: Executor,
  row: VersionRow,
  { language, drafts }: { readonly language: 'en' | 'zh'; readonly drafts: boolean },
): Promise<InLanguage> {
  const { opinion: original, questions } = await openSigned(seal, row);
  const translations = language === row.language ? [] : await translationsOf(queries, row);
  const found = translations.find((one) => one.language === language && (drafts || one.state === 'checked'));
  if (!found) return { opinion: original, original: null, state: 'original', keptVersion: 0, questions };
  return {
    opinion: await openTranslation(seal, row.caseId, found),
    original,
    state: found.state as TranslationState,
    keptVersion: found.keptVersion,
    questions,
  };
}

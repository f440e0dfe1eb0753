import { foldText } from './fold-text.ts';
import {
  documentLanguages,
  type DocumentLanguage,
  type DocumentProposal,
  type Proposed,
} from './proposal.ts';
import { readDate } from './read-date.ts';
import { readKind } from './read-kind.ts';
import { readLanguage } from './read-language.ts';
import { readBodyPart, readSide } from './read-place.ts';

export interface ProposeOptions {
  /** The name the sender gave; a hint for the date, nothing more. */
  readonly fileName: string;
  /** ISO day; a paper is not of a day to come. */
  readonly today: string;
}

/**
 * What a paper seems to be: kind, language, date, side, body part, each with the words that showed it and how sure
 * that is. `text` is the whole paper's, pages joined by line feeds; offsets refer to it. Only its first 24,000
 * characters are looked at. Never throws; what was not shown is `unknown`.
 */
export const proposeDocument = (text: string, { fileName, today }: ProposeOptions): DocumentProposal => {
  const folded = foldText(text);
  const language = readLanguage(folded);
  const languages = languagesOf(language);
  return {
    ...readKind(folded, languages),
    language,
    date: readDate(folded, language.value, fileName, today),
    side: readSide(folded, languages),
    bodyPart: readBodyPart(folded, languages),
  };
};

/** English stands on papers everywhere; a paper whose language is unclear is looked at in all that compete. */
const languagesOf = ({ value, candidates }: Proposed<DocumentLanguage>): ReadonlySet<DocumentLanguage> => {
  if (value !== null) return new Set([value, ...(withEnglish.has(value) ? (['en'] as const) : [])]);
  return new Set(
    candidates.length > 0
      ? candidates
      : documentLanguages.filter((language) => language === 'en' || language === 'zh'),
  );
};

/** Where English words among the others mislead (`hand`, `pie`, `or`), they are left out. */
const withEnglish: ReadonlySet<DocumentLanguage> = new Set(['en', 'zh', 'ja', 'ko', 'ar', 'ru', 'th']);

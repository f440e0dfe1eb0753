import { basics as basicsSchema } from '@overread/case';
import { readPart } from '../../cases/case-part.ts';
import type { Executor } from '../../database/open-database.ts';
import { openDocuments } from '../../documents/document-rows.ts';
import type { CaseRow } from '../../http/admit.ts';
import type { House } from '../../http/house.ts';
import type { Cleaner } from '../../pseudonym/clean-text.ts';
import { joined, noIdentities } from '../../pseudonym/identities.ts';
import { pseudonymiserOf } from '../images/pseudonymiser-of.ts';
import { labelledNames } from './labelled-names.ts';
import { moveDate } from './move-date.ts';
import { readingCleaner } from './reading-cleaner.ts';

/** How a case is told to a reviewer. */
export interface ReadingWords {
  /** What people wrote, without who and where, its dates moved. */
  readonly clean: Cleaner;
  /** Whether a text names somebody or some place. */
  readonly tells: (text: string) => boolean;
  /** Whether a text has dates, which are true ones where it is seen as a picture. */
  readonly dates: (text: string) => boolean;
  /** A partial date moved by the case's days, as exact as it was; null for null and for what is no date. */
  readonly date: (original: string | null | undefined) => string | null;
  readonly uid: (original: string) => string;
  /** Of the images: `YYYYMMDD`. */
  readonly birthDates: readonly string[];
}

/** The words of one case: the same text always comes out the same. */
export async function readingWordsOf(house: House, queries: Executor, kase: CaseRow): Promise<ReadingWords> {
  const { pseudonymiser, days, known: named } = await pseudonymiserOf(house, queries, kase);
  const papers = await openDocuments(queries, house.seal, kase.id);
  const texts = papers.map(({ content }) => content.text.map(({ text }) => text).join('\n'));
  const known = joined(named, { ...noIdentities, names: labelledNames(texts) });
  const { content } = await readPart(queries, house.seal, kase, 'basics');
  const { birthYear } = basicsSchema.parse(content);
  const birthDates = known.birthDates.flatMap(isoOf);
  const years = birthDates.map((date) => Number(date.slice(0, 4)));
  const move = {
    days,
    thisYear: house.now().getUTCFullYear(),
    birthDates,
    birthYears: birthYear === undefined ? years : [...years, birthYear],
  };
  return {
    ...readingCleaner({ known, move }),
    date: (original) => (original ? moveDate(original, days) : null),
    uid: pseudonymiser.uid,
    birthDates: known.birthDates,
  };
}

/** DA, also in the form of ACR-NEMA (PS3.5 section 6.2). */
const isoOf = (text: string): string[] => {
  const [, year, month, day] = /^(\d{4})\.?(\d{2})\.?(\d{2})$/.exec(text.trim()) ?? [];
  return year && month && day ? [`${year}-${month}-${day}`] : [];
};

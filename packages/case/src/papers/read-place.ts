import type { FoldedText } from './fold-text.ts';
import { findWords, wordTable, type WordTable } from './find-words.ts';
import { weightAt } from './headings.ts';
import { isNegated } from './negation.ts';
import type { BodyPart, DocumentLanguage, DocumentSide, Proposed } from './proposal.ts';
import { weigh, type Weighed } from './weigh.ts';
import { bodyPartWords } from './words/body-part-words.ts';
import { sideWords } from './words/side-words.ts';

const parts = wordTable(bodyPartWords);
const sides = wordTable(sideWords);

/** The part of the body the paper is about. */
export const readBodyPart = (
  text: FoldedText,
  languages: ReadonlySet<DocumentLanguage>,
): Proposed<BodyPart> =>
  weigh(text, headFirst(placesIn(text, parts, languages)), { least: 1, likely: 1.5, clear: 3, clearFrom: 4 });

/**
 * The side the paper is about. Two sides in its head, or in a text whose head names none, are a person's to settle:
 * a wrong side is worse than none.
 */
export const readSide = (
  text: FoldedText,
  languages: ReadonlySet<DocumentLanguage>,
): Proposed<DocumentSide> => {
  const hits = headFirst(placesIn(text, sides, languages));
  return weigh(text, hits, { least: 1, likely: 2.5, clear: 8, clearFrom: 4 });
};

const placesIn = <Value>(
  text: FoldedText,
  table: WordTable<Value | null>,
  languages: ReadonlySet<DocumentLanguage>,
): readonly Weighed<Value>[] => {
  const weight = weightAt(text);
  return findWords(text, table, languages).flatMap(({ value, at, to }) =>
    value === null || isNegated(text.text, at, to) ? [] : [{ value, at, to, weight: weight(at) }],
  );
};

/** Once the head has named one, mentions below hardly count. */
const headFirst = <Value>(hits: readonly Weighed<Value>[]): readonly Weighed<Value>[] =>
  hits.some(({ weight }) => weight >= 3)
    ? hits.map((hit) => (hit.weight >= 3 ? hit : { ...hit, weight: hit.weight * 0.2 }))
    : hits;

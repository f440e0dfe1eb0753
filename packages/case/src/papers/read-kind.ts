import type { FoldedText } from './fold-text.ts';
import { findWords, wordTable, type Hit } from './find-words.ts';
import { weightAt } from './headings.ts';
import { isNegated } from './negation.ts';
import {
  unknown,
  type DocumentKind,
  type DocumentLanguage,
  type Proposed,
  type ReportModality,
} from './proposal.ts';
import { weigh, type Weighed } from './weigh.ts';
import { kindWords, type KindSign } from './words/kind-words.ts';
import { modalityWords } from './words/modality-words.ts';

const kinds = wordTable(kindWords);
const modalityTable = wordTable(modalityWords);

/** What kind of paper it is: a title in its head counts most, then what such papers hold; mentions count little. */
export const readKind = (
  text: FoldedText,
  languages: ReadonlySet<DocumentLanguage>,
): { readonly kind: Proposed<DocumentKind>; readonly modality: Proposed<ReportModality> } => {
  const weight = weightAt(text);
  const pictures = picturesIn(text, languages, weight);
  const signs = findWords(text, kinds, languages).flatMap((hit) => signOf(text, hit, weight));
  const headed = pictures
    .filter((hit) => hit.weight >= 3)
    .map((hit) => ({ ...hit, value: 'imaging-report' as const, weight: 3 }));
  const kind = weigh<DocumentKind>(text, [...limited(signs), ...headed.slice(0, 1)], {
    least: 3,
    likely: 1.25,
    clear: 2,
    clearFrom: 4.5,
  });
  const isReport = kind.value === 'imaging-report' || kind.candidates.includes('imaging-report');
  return { kind, modality: isReport ? modalityOf(text, pictures) : unknown() };
};

const signOf = (
  text: FoldedText,
  hit: Hit<KindSign>,
  weight: (at: number) => number,
): readonly Weighed<DocumentKind>[] => {
  const { kind, as } = hit.value;
  if (kind === null || isNegated(text.text, hit.at, hit.to)) return [];
  const place = weight(hit.at);
  const worth = as === 'title' ? (place > 1 ? place * 2 : 1) : 1.5;
  return [{ value: kind, at: hit.at, to: hit.to, weight: worth }];
};

/** A word said ten times is still one sign. */
const limited = (signs: readonly Weighed<DocumentKind>[]): readonly Weighed<DocumentKind>[] => {
  const counts = new Map<string, number>();
  return signs.filter(({ value, weight }) => {
    const key = `${value} ${String(weight)}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= (weight <= 1 ? 1 : 4);
  });
};

const picturesIn = (
  text: FoldedText,
  languages: ReadonlySet<DocumentLanguage>,
  weight: (at: number) => number,
): readonly Weighed<ReportModality>[] =>
  findWords(text, modalityTable, languages).flatMap(({ value, at, to }) =>
    value === null || isNegated(text.text, at, to) || isCompared(text.text, at)
      ? []
      : [{ value, at, to, weight: weight(at) }],
  );

/** What the head names is what was done; what the text below compares with does not count beside it. */
const modalityOf = (text: FoldedText, hits: readonly Weighed<ReportModality>[]): Proposed<ReportModality> => {
  const top = Math.max(0, ...hits.map(({ weight }) => weight));
  return weigh(text, top > 1 ? hits.filter(({ weight }) => weight >= top - 1 && weight > 1) : hits, {
    least: 1,
    likely: 1.5,
    clear: 2,
    clearFrom: 3,
  });
};

/** “Comparison: MRI of 3 January” names another examination. */
const isCompared = (text: string, at: number): boolean => {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return comparing.test(line.slice(-48));
};

const comparing =
  /compar|previous|prior |vorauf|voruntersuch|vergleich|anterieur|estudio anterior|exame anterior|previ[ao]|confront|precedent|eerder|vergelijk|porown|poprzed|сравн|ранее|onceki|karsilas|对比|對比|前片|比較|前回|이전|비교|مقارن|سابق/u;

import { escapePattern } from '../wording-support/escape-pattern.ts';
import type { Language } from '../wording-support/language.ts';
import { compareAnchors } from './compare/compare-anchors.ts';
import { compareComparisons } from './compare/compare-comparisons.ts';
import { compareConcepts } from './compare/compare-concepts.ts';
import { compareFindings } from './compare/compare-findings.ts';
import { compareNames } from './compare/compare-names.ts';
import { compareNegations } from './compare/compare-negations.ts';
import { compareTokens } from './compare/compare-tokens.ts';
import { readTokens } from './facets/read-tokens.ts';
import type { Flag } from './flag.ts';
import { glossary } from './glossary/glossary.ts';
import type { Term } from './glossary/term.ts';

export interface SegmentOptions {
  readonly from: Language;
  readonly to: Language;
  /** Names that stay as they are written: makers and models of implants. */
  readonly keep?: readonly string[];
  /** Terms of the house beside the glossary. */
  readonly terms?: readonly Term[];
}

/**
 * What a careful second reader would point at in one translated segment: numbers, units, dates, levels and codes that
 * changed; sides, directions, grades and operations that became others; a “not” that is gone; names and trap words
 * not kept. An empty list proves nothing: it finds slips, not bad sentences.
 */
export function checkSegment(
  source: string,
  target: string,
  { from, to, keep = [], terms = [] }: SegmentOptions,
): readonly Flag[] {
  if (source.trim() === '') return [];
  if (target.trim() === '') return [{ code: 'empty', about: '', source: null, target: null }];
  if (isUntranslated(source, target, to))
    return [{ code: 'untranslated', about: '', source: null, target: null }];
  const languages = { from, to };
  const [words, otherWords] = [blanked(source, keep), blanked(target, keep)];
  const concepts = compareConcepts(words, otherWords, languages);
  const swapped = compareAnchors(words, otherWords, languages).filter(
    ({ about }) => !concepts.some((one) => one.about === about),
  );
  return [
    ...compareTokens(readTokens(source, from), readTokens(target, to)),
    ...concepts,
    ...swapped.slice(0, 3),
    ...compareComparisons(words, otherWords, languages),
    ...compareFindings(words, otherWords, languages),
    ...compareNegations(source, target, languages),
    ...compareNames(source, target, { ...languages, keep, terms: [...terms, ...glossary] }).filter(
      ({ code, source: at }) => code !== 'term-not-kept' || !concepts.some((one) => overlaps(one.source, at)),
    ),
    ...lengthFlags(source, target, languages),
  ];
}

/** A name's own words (“Partial Knee”) say nothing; places stay what they were. */
const blanked = (text: string, names: readonly string[]): string =>
  names.reduce(
    (left, name) =>
      left.replaceAll(new RegExp(escapePattern(name), 'giu'), (found) => ' '.repeat(found.length)),
    text,
  );

const overlaps = (one: Flag['source'], other: Flag['source']): boolean =>
  one !== null && other !== null && one.start < other.end && other.start < one.end;

const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
const wordsIn = (text: string): number => text.match(/[A-Za-z]{2,}/gu)?.length ?? 0;

/** A Chinese text without a Chinese character, an English one full of them, or the source as it was. */
function isUntranslated(source: string, target: string, to: Language): boolean {
  if (to === 'zh') return hanIn(target) === 0 && wordsIn(target) >= 3;
  return hanIn(target) > 2 && hanIn(source) > 0;
}

/** What English needs and Chinese does not. */
const smallWords =
  /\b(?:the|an?|of|in|on|at|to|is|are|was|were|be|been|and|or|with|for|by|that|this|as|it|mm|cm|mg)\b/giu;

/** Chinese characters to English words: between about 1 and 3 in reports; far outside something is left out. */
function lengthFlags(
  source: string,
  target: string,
  { from }: { readonly from: Language; readonly to: Language },
): readonly Flag[] {
  const [english, chinese] = from === 'en' ? [source, target] : [target, source];
  const [words, han] = [wordsIn(english), hanIn(chinese) + wordsIn(chinese)];
  if (Math.max(words, han / 2) < 8) return [];
  const isChineseShort = han < wordsIn(english.replaceAll(smallWords, ' ')) * 0.8;
  const isEnglishShort = han > words * 4.5;
  if (!isChineseShort && !isEnglishShort) return [];
  const code = isChineseShort === (from === 'en') ? 'much-shorter' : 'much-longer';
  return [{ code, about: '', source: null, target: null }];
}

import { escapePattern } from '../../wording-support/escape-pattern.ts';
import type { Language } from '../../wording-support/language.ts';
import { fractureTerms } from './fracture-terms.ts';
import { generalTerms } from './general-terms.ts';
import { hipTerms } from './hip-terms.ts';
import { imagingTerms } from './imaging-terms.ts';
import { kneeTerms } from './knee-terms.ts';
import { shoulderTerms } from './shoulder-terms.ts';
import { spineTerms } from './spine-terms.ts';
import type { Term } from './term.ts';

/** Orthopaedic terms in English and Simplified Chinese as usual in each language; a native clinician has yet to proof them. */
export const glossary: readonly Term[] = [
  ...generalTerms,
  ...imagingTerms,
  ...kneeTerms,
  ...hipTerms,
  ...spineTerms,
  ...shoulderTerms,
  ...fractureTerms,
];

export interface FoundTerm {
  readonly term: Term;
  /** `[start, end)` in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** The terms that occur in a text, in order; of two at one place the longer. */
export function findTerms(
  text: string,
  language: Language,
  terms: readonly Term[] = glossary,
): readonly FoundTerm[] {
  const found = terms.flatMap((term) =>
    [...text.matchAll(patternOf(term, language))].map(({ 0: words, index }) => ({
      term,
      start: index,
      end: index + words.length,
    })),
  );
  const kept: FoundTerm[] = [];
  for (const one of found.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (kept.every((other) => other.end <= one.start || one.end <= other.start)) kept.push(one);
  return kept.toSorted((a, b) => a.start - b.start);
}

const patterns = { en: new WeakMap<Term, RegExp>(), zh: new WeakMap<Term, RegExp>() } as const;

function patternOf(term: Term, language: Language): RegExp {
  const known = patterns[language].get(term);
  if (known) return known;
  const names = term[language].map(language === 'en' ? englishName : chineseName);
  const made = new RegExp(language === 'en' ? `\\b(?:${names.join('|')})\\b` : names.join('|'), 'giu');
  patterns[language].set(term, made);
  return made;
}

/** With or without hyphen, one or many; American spelling of oedema and centre. */
const englishName = (name: string): string =>
  `${escapePattern(name)
    .replaceAll(/[ -]/gu, '[ -]')
    .replaceAll('oedema', 'o?edema')
    .replaceAll('centre', 'cent(?:re|er)')}(?:s|es)?`;

const chineseName = (name: string): string => escapePattern(name).replaceAll(' ', ' ?');

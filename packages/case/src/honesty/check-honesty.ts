import { escapePattern } from '../wording-support/escape-pattern.ts';
import type { Language } from '../wording-support/language.ts';
import { folded } from './folded.ts';
import { isNegated } from './negation.ts';
import type { DishonestyKind, HonestyPattern } from './pattern.ts';
import { patternsEn } from './patterns-en.ts';
import { patternsZh } from './patterns-zh.ts';
import { isQuoted } from './quotes.ts';

/** Who wrote the text. A patient's own words are never checked. */
export type Author = 'service' | 'reviewer';

/** `error`: must not go out. `warn`: the writer should look again. */
export type HonestySeverity = 'error' | 'warn';

/** Something the service must never say, and where it stands: `[start, end)` in UTF-16 units of the text given. */
export interface HonestyFinding {
  readonly id: string;
  readonly kind: DishonestyKind;
  readonly severity: HonestySeverity;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Inside quotation marks: somebody else's words. Flagged, never an error. */
  readonly quoted: boolean;
}

export interface HonestyOptions {
  /** `service` unless said otherwise. */
  readonly author?: Author;
  /** Names of reviewers, which stay unsaid however they are written. */
  readonly names?: readonly string[];
}

/**
 * Finds promises of an outcome or a time, reviewers' names, ratings, instructions, diagnoses and false calm. Both
 * languages' patterns run where both scripts occur. What a negation takes back (“we cannot guarantee”) is no finding.
 */
export function checkHonesty(
  text: string,
  language: Language,
  { author = 'service', names = [] }: HonestyOptions = {},
): readonly HonestyFinding[] {
  const { text: plain, at } = folded(text);
  const hits = [...patternHits(plain, language), ...nameHits(plain, names)];
  return onePerPlace(hits)
    .flatMap(({ id, kind, from, to }) => {
      const quoted = isQuoted(plain, from);
      const severity = quoted ? quotedSeverity(kind, author) : severities[author](kind);
      const start = at(from);
      const end = at(to);
      return severity === null
        ? []
        : [{ id, kind, severity, start, end, text: text.slice(start, end), quoted }];
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

interface Hit {
  readonly id: string;
  readonly kind: DishonestyKind;
  readonly from: number;
  readonly to: number;
}

/** Two patterns of one kind at one place say the same: the longer stretch is shown. */
function onePerPlace(hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!kept.some((other) => other.kind === hit.kind && other.from < hit.to && hit.from < other.to))
      kept.push(hit);
  }
  return kept;
}

const patterns: Readonly<Record<Language, readonly HonestyPattern[]>> = { en: patternsEn, zh: patternsZh };
const scripts: Readonly<Record<Language, RegExp>> = { en: /[a-z]/iu, zh: /\p{Script=Han}/u };

function patternHits(text: string, language: Language): readonly Hit[] {
  const spoken = (['en', 'zh'] as const).filter((one) => one === language || scripts[one].test(text));
  return sentencesOf(text).flatMap(({ sentence, offset }) =>
    spoken.flatMap((one) => patterns[one].flatMap((pattern) => hitsIn(sentence, offset, pattern))),
  );
}

function hitsIn(sentence: string, offset: number, rule: HonestyPattern): readonly Hit[] {
  return [...sentence.matchAll(rule.pattern)]
    .filter(({ 0: found, index }) => !isCleared(sentence, index, found, rule))
    .map(({ 0: found, index }) => ({
      id: rule.id,
      kind: rule.kind,
      from: offset + index,
      to: offset + index + found.length,
    }));
}

function isCleared(sentence: string, index: number, found: string, rule: HonestyPattern): boolean {
  return (
    (rule.clearedByNegation && isNegated(sentence, index)) ||
    rule.unless?.test(sentence) === true ||
    rule.allows?.test(found) === true
  );
}

/** A full stop inside “Dr. Li” or “no. 1” or a number ends no sentence. */
function sentencesOf(text: string): readonly { readonly sentence: string; readonly offset: number }[] {
  const pieces = text.matchAll(
    /(?:[^.!?。！？\n]|\.(?=\S)|(?<=\b(?:Dr|Prof|Mr|Ms|Mrs|No|no|St))\.)+[.!?。！？]*/gu,
  );
  return [...pieces].map(({ 0: sentence, index }) => ({ sentence, offset: index }));
}

/** A name given is a name said, negated or not; Latin letters in any case. */
function nameHits(text: string, names: readonly string[]): readonly Hit[] {
  return names
    .map((name) => folded(name).text.trim())
    .filter((name) => name.length > 1)
    .flatMap((name) =>
      [...text.matchAll(namePattern(name))].map(({ 0: found, index }) => ({
        id: 'W.NAME.GIVEN',
        kind: 'name' as const,
        from: index,
        to: index + found.length,
      })),
    );
}

function namePattern(name: string): RegExp {
  const words = name.split(/\s+/u).map(escapePattern);
  return new RegExp(
    String.raw`(?<![\p{Script=Latin}\p{N}])${words.join(String.raw`\s+`)}(?![\p{Script=Latin}\p{N}])`,
    'giu',
  );
}

/** A licensed reviewer signs, diagnoses and advises; even then a promise is worth a second look. */
const severities: Readonly<Record<Author, (kind: DishonestyKind) => HonestySeverity | null>> = {
  service: (kind) => (kind === 'superiority' ? 'warn' : 'error'),
  reviewer: (kind) => (reviewerMay.includes(kind) ? null : 'warn'),
};

const reviewerMay: readonly DishonestyKind[] = ['name', 'affiliation', 'directive', 'diagnosis'];

function quotedSeverity(kind: DishonestyKind, author: Author): HonestySeverity | null {
  return severities[author](kind) === null ? null : 'warn';
}

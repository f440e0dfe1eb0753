import type { QuestionKind } from '../kinds.ts';
import { lexicon, vaguePhrases } from './lexicon.ts';
import { splitQuestion } from './split-question.ts';

export type Grade = 'specific' | 'ok' | 'vague';

/** Points for what makes a question answerable, 0 to 10; one for a kind that can be. Our own default, not a measured scale. */
export function scoreQuestion(text: string, kind: QuestionKind | null): number {
  const points = features.reduce((sum, { test, points: worth }) => sum + (test(text) ? worth : 0), 0);
  const answerable = kind === null || kind === 'out-of-scope' ? 0 : 1;
  return Math.min(10, Math.max(0, points + answerable + lengthPoints(text)));
}

export const gradeOf = (score: number): Grade => (score >= 6 ? 'specific' : score >= 4 ? 'ok' : 'vague');

/** Nothing in it but a vague phrase: no finding, no operation named. */
export const isVaguePhrase = (text: string): boolean => vaguePhrases.test(text) && !lexicon.term.test(text);

/** English counts words, Chinese characters; a mixed text by what most of it is. */
export function lengthOf(text: string): 'too-short' | 'short' | 'good' | 'long' | 'too-long' {
  const isHan = (text.match(/\p{Script=Han}/gu) ?? []).length > text.length / 4;
  const size = isHan
    ? Array.from(text.replaceAll(/\s/gu, '')).length
    : text.split(/\s+/u).filter(Boolean).length;
  const [tooShort, short, good, long] = isHan ? [6, 12, 90, 120] : [5, 8, 45, 60];
  if (size < tooShort) return 'too-short';
  if (size < short) return 'short';
  if (size <= good) return 'good';
  return size <= long ? 'long' : 'too-long';
}

const lengthPoints = (text: string): number =>
  ({ 'too-short': -2, short: 0, good: 1, long: 0, 'too-long': -1 })[lengthOf(text)];

const features: readonly { readonly test: (text: string) => boolean; readonly points: number }[] = [
  { test: (text) => lexicon.interrogative.test(text.trim()), points: 1 },
  { test: (text) => lexicon.anatomy.test(text), points: 1 },
  { test: (text) => lexicon.side.test(text), points: 1 },
  { test: (text) => lexicon.term.test(text), points: 2 },
  { test: (text) => lexicon.alternative.test(text), points: 1 },
  { test: (text) => lexicon.context.test(text), points: 1 },
  { test: (text) => lexicon.document.test(text), points: 1 },
  { test: isVaguePhrase, points: -3 },
  { test: (text) => splitQuestion(text).length > 1, points: -1 },
];

import type { ImageGiven } from '../image-given.ts';
import type { Opinion } from '../opinion.ts';

/** What still stands between an opinion and its signature. */
export const openCodes = [
  'not-committed-blind',
  'reviewer-incomplete',
  'date-missing',
  'nothing-reviewed',
  'reviewed-not-confirmed',
  'side-differs',
  'finding-empty',
  'finding-without-confidence',
  'image-unknown',
  'grade-without-image',
  'grade-image-unknown',
  'grade-image-cannot-show',
  'grade-needs-limit',
  'no-such-grade',
  'statement-open',
  'statement-without-image',
  'statement-without-reason',
  'question-open',
  'question-not-of-case',
  'answer-empty',
  'answer-without-mark',
  'answer-without-confidence',
  'answer-without-test',
  'answer-without-view',
  'decline-without-reason',
  'limit-not-named',
  'limit-without-effect',
  'indication-missing',
  'timing-missing',
  'reasons-missing',
  'change-missing',
  'operation-missing',
  'operation-not-judged',
  'practice-not-judged',
  'operation-reasons-missing',
  'alternatives-missing',
  'alternative-open',
  'watch-missing',
  'warning-without-urgency',
  'examination-missing',
  'diagnosis-missing',
  'uncertainty-missing',
  'confidence-missing',
  'history-missing',
  'history-too-long',
  'summary-missing',
  'summary-too-long',
  'amendment-without-reason',
  'amendment-changes-nothing',
  'amendment-not-of-this',
  'blind-changed',
  'phrase-to-read-again',
] as const;
export type OpenCode = (typeof openCodes)[number];

export interface OpenPoint {
  readonly code: OpenCode;
  /** Where in the opinion: `answers.q1`, `findings.f2.grades.0`. */
  readonly path: string;
  /** What fills the sentence's blanks. */
  readonly blanks: Readonly<Record<string, string | number>>;
}

/** What an opinion is judged against; nothing of it is looked up. */
export interface SigningContext {
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly images: readonly ImageGiven[];
  /** Readiness requirements that are open and limit or block. */
  readonly limits: readonly string[];
  readonly operationProposed: boolean;
  /** The report has been read and its statements listed; false where the case has no report. */
  readonly hasReport: boolean;
  /** The signed version this one amends. */
  readonly before: Opinion | null;
}

export const point = (
  code: OpenCode,
  path: string,
  blanks: Readonly<Record<string, string | number>> = {},
): OpenPoint => ({ code, path, blanks });

/** The point when the condition holds. */
export const openIf = (
  isOpen: boolean,
  code: OpenCode,
  path: string,
  blanks: Readonly<Record<string, string | number>> = {},
): readonly OpenPoint[] => (isOpen ? [point(code, path, blanks)] : []);

export const isBlank = (text: string): boolean => text.trim() === '';

import type { QuestionKind, QuestionSetting } from '../kinds.ts';
import type { FaultCode } from './faults.ts';
import type { Grade } from './score.ts';

export type QuestionIssueCode =
  | FaultCode
  | 'vague'
  | 'compound'
  | 'too-short'
  | 'too-long'
  | 'no-question'
  | 'blank-left'
  | 'needs-examination'
  | 'treatment-delivery'
  | 'no-side';

export interface QuestionIssue {
  /** The reason is `issue.<code>`. */
  readonly code: QuestionIssueCode;
  /** `mend`: cannot be answered as it stands. `hint`: may stay as it is. */
  readonly weight: 'mend' | 'hint';
  /** The words that showed it, `[start, end)` in the text given; null: the whole. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** The question put so that it can be answered; several when it was several. */
  readonly better: readonly string[];
}

export interface QuestionLint {
  readonly score: number;
  readonly grade: Grade;
  /** Null when nothing tells what kind it is. */
  readonly kind: QuestionKind | null;
  /** Where it can be answered; null: unknown, or not by a medical opinion. */
  readonly setting: QuestionSetting;
  readonly issues: readonly QuestionIssue[];
}

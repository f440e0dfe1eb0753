import type { CaseType } from '../wording-support/case-type.ts';
import type { Confirmed } from '../wording-support/confirmed.ts';
import type { QuestionKind } from './kinds.ts';

/** What the person fills in. The hint shown in an empty blank is `slot.<id>`. */
export type Slot =
  | 'side'
  | 'months'
  | 'weeks'
  | 'treatments'
  | 'treatment'
  | 'metres'
  | 'implant'
  | 'levels'
  | 'level'
  | 'count'
  | 'painPattern'
  | 'condition'
  | 'age'
  | 'sport'
  | 'date'
  | 'dateBefore'
  | 'bone'
  | 'procedure';

/** A question worth asking, to adapt. The words are `bank.<id>`. */
export interface BankQuestion {
  readonly id: string;
  readonly caseType: CaseType;
  readonly kind: QuestionKind;
  /** Topic of the readiness rules that it belongs to. */
  readonly topic: string;
  /** Readiness requirements without which nobody can answer it. */
  readonly needs: readonly string[];
  readonly slots: readonly Slot[];
  readonly confirmed: Confirmed;
}

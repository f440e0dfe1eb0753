import type { Condition } from '../rules/condition.ts';

/**
 * A plain question to the person; the answer goes into `Circumstances.answers` under `id`: the chosen option,
 * several joined by commas for `choices`, `yes | no | unsure`, or `YYYY-MM-DD`. The words are `question.<id>`,
 * and `option.<id>.<option>`.
 */
export interface Question {
  readonly id: string;
  readonly wording: string;
  readonly kind: 'yes-no-unsure' | 'choice' | 'choices' | 'date';
  /** Empty for dates. */
  readonly options: readonly string[];
  /** Ask only then; always when left out. */
  readonly when?: Condition;
}

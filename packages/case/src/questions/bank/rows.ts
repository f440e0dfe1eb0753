import type { CaseType } from '../../wording-support/case-type.ts';
import type { BankQuestion, Slot } from '../bank-question.ts';
import type { QuestionKind } from '../kinds.ts';

/** A row of a case type's table: id, kind, topic, slots, needs. */
type Row<Id extends string> = readonly [Id, QuestionKind, string, readonly Slot[], readonly string[]];

/** Our own bank, drawn up from what specialists say they can answer; a clinician has yet to go through it. */
export const rows =
  (caseType: CaseType) =>
  <const Id extends string>(...table: readonly Row<Id>[]): readonly (BankQuestion & { readonly id: Id })[] =>
    table.map(([id, kind, topic, slots, needs]) => ({
      id,
      caseType,
      kind,
      topic,
      needs,
      slots,
      confirmed: 'to-be-confirmed-by-clinician',
    }));

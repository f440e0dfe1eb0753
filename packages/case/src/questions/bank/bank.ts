import type { CaseType } from '../../wording-support/case-type.ts';
import type { BankQuestion } from '../bank-question.ts';
import { boneQuestions } from './bones.ts';
import { jointQuestions } from './joints.ts';

export const bank = [...jointQuestions, ...boneQuestions] as const;
export type BankId = (typeof bank)[number]['id'];

/** The questions of a case type, the weightiest first. */
export function bankFor(caseType: CaseType): readonly (BankQuestion & { readonly id: BankId })[] {
  return bank.filter((question) => question.caseType === caseType);
}

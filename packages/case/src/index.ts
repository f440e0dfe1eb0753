export { languages, type Language } from './wording-support/language.ts';
export { caseTypes, type CaseType } from './wording-support/case-type.ts';
export type { Confirmed } from './wording-support/confirmed.ts';
export {
  checkHonesty,
  type Author,
  type HonestyFinding,
  type HonestyOptions,
} from './honesty/check-honesty.ts';
export { dishonestyKinds, type DishonestyKind } from './honesty/pattern.ts';

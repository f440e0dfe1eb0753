import { checkHonesty, type HonestyFinding } from './check-honesty.ts';

/** What in a text of the house’s staff must not go to a patient, or should be looked at again, whatever its language. */
export const checkOutgoing = (text: string, names: readonly string[] = []): readonly HonestyFinding[] =>
  checkHonesty(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en', { names });

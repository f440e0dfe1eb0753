import type { Language } from '../wording-support/language.ts';
import type { Confirmed } from '../wording-support/confirmed.ts';

/** What a sentence of the service would wrongly do. */
export const dishonestyKinds = [
  'outcome',
  'rate',
  'avoid-surgery',
  'name',
  'reputation',
  'affiliation',
  'turnaround',
  'directive',
  'diagnosis',
  'false-reassurance',
  'superiority',
  'pressure',
  'licence-claim',
] as const;
export type DishonestyKind = (typeof dishonestyKinds)[number];

/** One thing never said, as a pattern over one sentence. */
export interface HonestyPattern {
  readonly id: string;
  readonly kind: DishonestyKind;
  readonly language: Language;
  readonly pattern: RegExp;
  /** A negation shortly before it clears it: “we cannot guarantee …”. */
  readonly clearedByNegation: boolean;
  /** Cleared when the same sentence says this too: “may”, “whether”. */
  readonly unless?: RegExp;
  /** Cleared when the words found hold this: “guarantee the privacy of your results”. */
  readonly allows?: RegExp;
  readonly confirmed: Confirmed;
}

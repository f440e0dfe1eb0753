/** Why a reviewer may not be asked. Any one of them is enough. */
export const bars = [
  /** Their account is closed. */
  'not-active',
  /** They said nothing of themselves yet. */
  'no-entry',
  'reads-already',
  'offered-already',
  'declined-already',
  'handed-back-already',
  'case-type',
  /** What they are specialised in does not cover the case type. */
  'subspecialty',
  /** They told what they do of this kind, and this operation is not among it, or not any more. */
  'procedure',
  'setting',
  /** They read neither the case's language, nor may it be translated for them. */
  'language',
  /** An opinion can be written in English or Chinese only. */
  'opinion-language',
  'at-capacity',
  'away',
  'same-hospital',
  'conflict',
  /** Their own name stands in the papers: they may be the one who proposed the operation. */
  'named-in-papers',
] as const;
export type Bar = (typeof bars)[number];

/** What speaks for a reviewer, or against. */
export const reasonCodes = [
  'procedure-volume',
  'procedure-uncounted',
  'procedure-unlisted',
  'free-places',
  'reads-language',
  'needs-translation',
  'past-declines',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export interface MatchReason {
  readonly code: ReasonCode;
  readonly points: number;
  /** What was counted: operations a year, free places, declines; null where nothing is. */
  readonly count: number | null;
}

/** Why a translated segment should be looked at again. */
export const flagCodes = [
  'empty',
  'untranslated',
  'number-missing',
  'number-added',
  'unit-differs',
  'date-missing',
  'date-added',
  'level-missing',
  'level-added',
  'code-missing',
  'name-missing',
  'word-missing',
  'word-added',
  'opposites-swapped',
  'negation-lost',
  'negation-added',
  'negation-moved',
  'term-not-kept',
  'much-shorter',
  'much-longer',
] as const;
export type FlagCode = (typeof flagCodes)[number];

/** `[start, end)` in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Flag {
  readonly code: FlagCode;
  /** The number, the level, the word it is about. */
  readonly about: string;
  readonly source: Span | null;
  readonly target: Span | null;
}

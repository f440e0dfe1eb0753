import { z } from 'zod';
import { languages } from '../../wording-support/language.ts';

/** States of XLIFF 2.1 (section 4.3.1.30): nothing yet, translated, looked over by a second person, done. */
export const segmentStates = ['initial', 'translated', 'reviewed', 'final'] as const;

/** Where a target came from; a machine's draft stays a draft until a person has touched it. */
export const targetOrigins = ['none', 'person', 'memory', 'machine'] as const;

export const segment = z.strictObject({
  id: z.string().min(1).max(40),
  page: z.int().min(1),
  /** What stands before it in the page: blanks, new lines, a list's mark. */
  before: z.string().max(10_000),
  source: z.string().max(10_000),
  target: z.string().max(20_000),
  state: z.enum(segmentStates),
  origin: z.enum(targetOrigins),
});
export type Segment = z.infer<typeof segment>;

/** A paper being translated, segment by segment. */
export const translatedPaper = z.strictObject({
  from: z.enum(languages),
  to: z.enum(languages),
  segments: z.array(segment).max(5_000),
  /** What stands after the last segment of each page. */
  ends: z.array(z.strictObject({ page: z.int().min(1), text: z.string().max(10_000) })).max(500),
  /** Key points instead of a whole translation. */
  keyPoints: z.string().max(10_000),
});
export type TranslatedPaper = z.infer<typeof translatedPaper>;

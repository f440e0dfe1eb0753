import type { Region } from '@overread/imaging';
import type { ImagingNeed } from './imaging-need.ts';

/** When a requirement applies: an expression over answers, the chosen region and what is on the disc. */
export type Condition =
  /** An answer (of several, comma-separated) is one of these. Unanswered or `unsure` is neither yes nor no. */
  | { readonly answer: string; readonly is: readonly string[] }
  /** The region in question is one of these; `not-chosen`: nobody has said which it is. */
  | { readonly region: readonly Region[] | 'not-chosen' }
  /** The disc holds such a series; `usable`: one that is neither damaged nor of an unknown body part. */
  | { readonly have: ImagingNeed; readonly usable?: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

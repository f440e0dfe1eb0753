import type { Region } from '@overread/imaging';
import type { Confirmed, DocumentType, Finding, Setting, Severity } from '../finding.ts';
import type { Shortfall } from '../evaluation/shortfalls.ts';
import type { CrossCheck } from '../cross-checks/cross-check.ts';
import type { Condition } from './condition.ts';
import type { ImagingNeed } from './imaging-need.ts';
import type { Recency } from './recency.ts';

/** One way to satisfy a requirement; all its parts must be there. */
export type Accepted =
  | { readonly kind: 'images'; readonly parts: readonly ImagingNeed[]; readonly when?: Condition }
  | {
      readonly kind: 'document';
      readonly types: readonly DocumentType[];
      /** Says something, but not all. */
      readonly partial?: readonly DocumentType[];
      readonly side: 'affected' | 'any';
      /** Papers nobody has named may be it. */
      readonly mayBeOnDisc?: boolean;
    }
  | { readonly kind: 'answer'; readonly question: string }
  /** Headers cannot tell; a person must look at the pictures. */
  | { readonly kind: 'look'; readonly at: ImagingNeed }
  | { readonly kind: 'check'; readonly check: CrossCheck };

/**
 * A row of a case type's table. The words are found by `id`: `name.<id>` and `matters.<id>`.
 */
export interface Requirement {
  readonly id: string;
  readonly group: Finding['group'];
  readonly need: 'required' | 'conditional' | 'helpful';
  readonly when?: Condition;
  /** The row belongs to these regions only: a case about another one does not show it at all. */
  readonly only?: readonly Region[];
  /** What missing it altogether does. What is there but falls short never does more than limit. */
  readonly severity: Severity;
  /** Where one shortfall weighs otherwise than the general rule. */
  readonly severityFor?: Partial<Record<Shortfall, Severity>>;
  /** Circumstances under which another severity holds; the first that applies. */
  readonly adjust?: readonly { readonly when: Condition; readonly severity: Severity }[];
  /** Alternatives, any of which will do. */
  readonly accepts: readonly Accepted[];
  /** The first whose condition holds; the last should have none. */
  readonly recency?: readonly ({ readonly when?: Condition } & Recency)[];
  readonly blocksQuestions: readonly string[];
  /** Only these shortfalls block the questions; all of them when left out. */
  readonly blocksOnlyFor?: readonly Shortfall[];
  /** Where what to do differs from the general remedy of the shortfall. */
  readonly remedy?: string;
  /** The hospital's sentence; null when the hospital does not hold it. */
  readonly request: string | null;
  /** Where an examination by hand is needed while this is open. */
  readonly setting?: Setting;
  readonly source: string;
  readonly confirmed: Confirmed;
}

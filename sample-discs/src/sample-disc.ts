import type { Series } from '@overread/imaging';
import type { CaseType, Circumstances, Verdict } from '@overread/readiness';
import type { DiscFileBytes } from './parts.ts';

/** What a series with this description must be found to be. */
export type ExpectedSeries = Partial<
  Pick<
    Series,
    | 'kind'
    | 'region'
    | 'side'
    | 'view'
    | 'plane'
    | 'weighting'
    | 'fatSuppressed'
    | 'standing'
    | 'images'
    | 'missingSlices'
  >
>;

/** The truth about a disc, from how it was made; only what is named is asked for. */
export interface Expected {
  readonly patients?: number;
  /** By series number. */
  readonly series?: Readonly<Record<number, ExpectedSeries>>;
  /** Codes of problems that must be reported. */
  readonly problems?: readonly string[];
  readonly documents?: number;
  readonly verdict?: 'reviewable' | 'reviewable-with-limits' | 'not-yet';
  /** By requirement id. */
  readonly findings?: Readonly<Record<string, Verdict>>;
}

export interface SampleDisc {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly caseType: CaseType;
  readonly circumstances: Circumstances;
  /** Makes the files; nothing is made before it is asked for. */
  readonly make: () => readonly DiscFileBytes[];
  readonly expected: Expected;
}

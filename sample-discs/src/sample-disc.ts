import type { ProblemCode, Series } from '@overread/imaging';
import type { Assessment, CaseType, Circumstances, Verdict } from '@overread/readiness';
import type { DiscFile } from './headers/disc-file.ts';

/** What must be concluded of a series; what is left out is not judged. */
export type Truth = Partial<
  Pick<
    Series,
    | 'kind'
    | 'region'
    | 'side'
    | 'sideStrength'
    | 'view'
    | 'plane'
    | 'weighting'
    | 'fatSuppressed'
    | 'contrast'
    | 'standing'
    | 'standingStrength'
    | 'kernel'
    | 'images'
    | 'missingSlices'
    | 'duplicates'
  >
>;

/** A series by its number; several with one number are the parts of that series. */
export interface ExpectedSeries extends Truth {
  readonly number: number;
}

export interface ExpectedProblem {
  readonly code: ProblemCode;
  /** Path on the disc, where the problem is one file's. */
  readonly file?: string;
}

/** The truth about a disc, from how it was made. */
export interface Expected {
  readonly patients: number;
  /** The first person's name as it must be shown. */
  readonly name?: string;
  /** Papers and pictures that are no DICOM imaging. */
  readonly documents: number;
  readonly series: readonly ExpectedSeries[];
  /** Problems that must be reported; others may be. */
  readonly problems: readonly ExpectedProblem[];
  readonly verdict: Assessment['verdict'];
  /** By requirement id. */
  readonly findings: Readonly<Record<string, Verdict>>;
}

export interface SampleDisc {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly caseType: CaseType;
  /** What the person would have answered; the disc is what it is said to be on `today`. */
  readonly circumstances: Circumstances;
  /** Makes the files; nothing is made before it is asked for. */
  readonly make: () => readonly DiscFile[];
  readonly expected: Expected;
}

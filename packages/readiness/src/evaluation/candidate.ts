import type { ImagingFact } from '../facts.ts';
import type { ImagingNeed } from '../rules/imaging-need.ts';
import type { Shortfall } from './shortfalls.ts';
import type { TargetSide } from './sides.ts';

/** The series that comes closest to a need, and how far it still is. */
export interface Candidate {
  readonly need: ImagingNeed;
  readonly side: TargetSide;
  readonly shortfall: Shortfall | null;
  readonly facts: readonly ImagingFact[];
  /** Nothing on the disc comes close enough to be of any use for the need. */
  readonly hard: boolean;
}

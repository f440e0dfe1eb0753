import type { ImagingNeed } from './imaging-need.ts';

/** What a CT must offer for bone questions. Millimetres; our defaults, to be confirmed by a clinician. */
export const ctExpectations = {
  thickness: { ideal: 1, limit: 2, hard: 3 },
  /** Slices must touch or overlap. */
  gap: { limit: 0 },
} as const satisfies Pick<ImagingNeed, 'thickness' | 'gap'>;

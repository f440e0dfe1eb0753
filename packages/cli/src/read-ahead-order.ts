import type { Place } from './place.ts';

/** What the threads that read ahead share: the next file to fetch, and how far the scan has come. */
export interface ReadAheadOrder {
  readonly places: readonly Place[];
  readonly headLength: number;
  /** Two integers, at {@link cursorAt}. */
  readonly cursors: SharedArrayBuffer;
}

export const cursorAt = { next: 0, reached: 1 } as const;

/** Months. Older than `ideal` is said; older than `limit` limits the review. */
export interface Recency {
  readonly ideal: number;
  readonly limit: number;
  /** Must not be older than the last operation, injury, injection or marked change on that part. */
  readonly fresh?: boolean;
}

const week = 12 / 52;

/**
 * Our defaults. Anchors: payers ask for imaging of the last 6 months before lumbar fusion (eviCore CMM-609) and
 * disc arthroplasty; a Danish regional protocol re-takes knee films after 6 months (Region Nordjylland).
 * Old films are never refused: change over time is evidence.
 */
export const recency = {
  xray: { ideal: 6, limit: 12, fresh: true },
  xrayYear: { ideal: 12, limit: 12, fresh: true },
  xrayHalfYear: { ideal: 6, limit: 6, fresh: true },
  mri: { ideal: 6, limit: 12, fresh: true },
  mriYear: { ideal: 12, limit: 12, fresh: true },
  mriHalfYear: { ideal: 6, limit: 6, fresh: true },
  ct: { ideal: 12, limit: 12, fresh: true },
  ctHalfYear: { ideal: 6, limit: 6, fresh: true },
  ultrasound: { ideal: 6, limit: 6, fresh: true },
  acute: { ideal: 2 * week, limit: 2 * week, fresh: true },
  healing: { ideal: 6 * week, limit: 6 * week, fresh: true },
  quarter: { ideal: 3, limit: 3, fresh: true },
  growingChild: { ideal: 4, limit: 4, fresh: true },
  note: { ideal: 6, limit: 6 },
  examination: { ideal: 3, limit: 3 },
} as const satisfies Record<string, Recency>;

/** Months after which the newest picture of a kind limits the review, whatever the case type. */
export const oldestUseful = 12;

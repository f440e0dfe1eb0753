/** Operations a year of exactly the proposed kind, and what they weigh. The first that is reached counts. */
export const volumeWeights = [
  { from: 200, points: 40 },
  { from: 100, points: 32 },
  { from: 50, points: 24 },
  { from: 20, points: 14 },
  { from: 1, points: 6 },
] as const;

/** The other things, and what they weigh at most. */
export const weights = {
  /** The operation is listed without a number. */
  uncounted: 6,
  unlisted: 0,
  /** Every place is free; fewer free places weigh as their share. */
  free: 20,
  readsLanguage: 15,
  needsTranslation: -10,
  eachDecline: -5,
  declinesAtMost: -20,
} as const;

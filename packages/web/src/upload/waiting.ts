/** First wait of a retry in milliseconds, and the longest. */
const shortest = 500;
const longest = 30_000;

/** How long to wait before try `attempt` (from 0): doubling, with full jitter so that many clients do not meet. */
export const backoff = (attempt: number, random: () => number): number =>
  Math.round(random() * Math.min(longest, shortest * 2 ** attempt));

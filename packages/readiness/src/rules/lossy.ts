/** Compression ratio above which a lossy picture limits the review; our default. */
export const lossyRatioLimit = 10;

/** Bytes as millions, to one place, never nought. */
export const megabytes = (bytes: number): number => Math.max(0.1, Math.round(bytes / 1e5) / 10);

/**
 * Inflates raw DEFLATE data (RFC 1951), handed in because Node and browsers each have their own.
 * Answers with up to `limit` bytes of output; input may be cut off anywhere, and what could be
 * inflated before the cut is returned. Fails only when the data is not DEFLATE.
 */
export type InflateRaw = (compressed: Uint8Array, limit: number) => Uint8Array;

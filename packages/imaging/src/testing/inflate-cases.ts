/** What every implementation of InflateRaw is asked, and what it must answer. */
export interface InflateCase {
  readonly what: string;
  readonly compressed: Uint8Array;
  readonly limit: number;
  /** The answer's length in bytes, at least and at most. */
  readonly least: number;
  readonly most: number;
  /** What was compressed: the answer is its beginning. */
  readonly whole: Uint8Array;
}

/** Raw Deflate (RFC 1951) of some bytes, as the runtime at hand makes it. */
type Deflate = (bytes: Uint8Array) => Uint8Array;

/** Bytes that no Deflate stream begins with: inflating them throws. */
export const notDeflate: Uint8Array = Uint8Array.of(7, 7, 7, 7, 7, 7);

/** One suite for the implementations of InflateRaw, which live in different runtimes. */
export const inflateCases = (deflate: Deflate): readonly InflateCase[] => {
  const whole = noise(200_000);
  const compressed = deflate(whole);
  const zeros = new Uint8Array(256 * 2 ** 20);
  const bomb = deflate(zeros);
  const exactly = (length: number) => ({ least: length, most: length });
  return [
    ...[0, 1, 500, 8192, 65_536, 199_999, 200_000, 300_000].map((limit) => ({
      what: `gives up to ${String(limit)} bytes`,
      compressed,
      limit,
      whole,
      ...exactly(Math.min(limit, whole.length)),
    })),
    ...[1, 100, 5000, 40_000].map((cut) => ({
      what: `gives what comes before a cut at ${String(cut)}`,
      compressed: compressed.subarray(0, cut),
      limit: whole.length,
      whole,
      least: cut < 1000 ? 0 : cut,
      most: whole.length - 1,
    })),
    ...[4096, 100_000].map((limit) => ({
      what: `stops at ${String(limit)} in a stream that would go on for 256 MB`,
      compressed: bomb,
      limit,
      whole: zeros,
      ...exactly(limit),
    })),
    {
      what: 'ignores what follows the stream',
      compressed: Uint8Array.from([...compressed, 0x50, 0x4b, 0x20, 0x6d, 0x6f, 0x72, 0x65]),
      limit: 300_000,
      whole,
      ...exactly(whole.length),
    },
  ];
};

/** How an answer differs from what it must be; empty when it does not. */
export const judgeInflated = (output: Uint8Array, { least, most, whole }: InflateCase): readonly string[] => {
  const wrong = output.findIndex((byte, index) => byte !== whole[index]);
  return [
    ...(output.length < least || output.length > most
      ? [`${String(output.length)} bytes, not ${String(least)} to ${String(most)}`]
      : []),
    ...(wrong < 0 ? [] : [`byte ${String(wrong)} is another`]),
    // A Buffer's slice would share what its user means to copy.
    ...(output.length > 0 && output.slice(0, 1).buffer === output.buffer ? ['a slice is no copy'] : []),
  ];
};

/** Compresses by half or so, and is the same each time. */
const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, (_, index) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 16) & (index % 3 === 0 ? 255 : 3);
  });
};

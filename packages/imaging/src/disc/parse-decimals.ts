/**
 * The values of a DS or IS (PS3.5 6.2) straight from their bytes, without a string for each: exactly what
 * `Number` makes of them, or `undefined` for anything unusual, which is then read the long way. The digits
 * make an integer below 2^53 and the division by a power of ten up to 10^22 is rounded once, so correctly.
 */
export const parseDecimals = (
  bytes: Uint8Array,
  start: number,
  end: number,
): readonly number[] | undefined => {
  const count = parseInto(bytes, start, end);
  return count === 0 ? undefined : Array.from(parsed.subarray(0, count));
};

/** The first of the values, all of which must be readable; makes no list. */
export const parseFirstDecimal = (bytes: Uint8Array, start: number, end: number): number | undefined =>
  parseInto(bytes, start, end) === 0 ? undefined : parsed[0];

/** More values than any attribute here has. */
const parsed = new Float64Array(16);

/** How many values were written to {@link parsed}; 0 when they are to be read the long way. */
const parseInto = (bytes: Uint8Array, start: number, end: number): number => {
  let values = 0;
  let at = start;
  for (;;) {
    while (at < end && bytes[at] === space) at++;
    const negative = bytes[at] === minus;
    if (at < end && (negative || bytes[at] === plus)) at++;
    let digits = 0;
    let count = 0;
    let decimals = -1;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === point && decimals < 0) decimals = 0;
      else if (byte >= zero && byte <= nine) {
        digits = digits * 10 + (byte - zero);
        count++;
        if (decimals >= 0) decimals++;
      } else break;
    }
    if (count === 0 || count > mostDigits || values === parsed.length) return 0;
    while (at < end && (bytes[at] === space || bytes[at] === 0)) at++;
    const size = decimals > 0 ? digits / (powers[decimals] ?? Number.NaN) : digits;
    parsed[values++] = negative ? -size : size;
    if (at >= end) return values;
    if (bytes[at] !== backslash) return 0;
    at++;
  }
};

const space = 0x20;
const plus = 0x2b;
const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;
const nine = 0x39;
const backslash = 0x5c;
const mostDigits = 15;
const powers: readonly number[] = Array.from({ length: mostDigits + 1 }, (_, exponent) => 10 ** exponent);

export const sectorLength = 2048;

export const sectorsOf = (length: number): number => Math.ceil(length / sectorLength);

export const ascii = (text: string, length = text.length): Uint8Array =>
  Uint8Array.from(text.padEnd(length), (letter) => letter.charCodeAt(0));

/** Joliet's names: UCS-2, most significant byte first. */
export const ucs2 = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length * 2 }, (_, at) =>
    at % 2 === 0 ? text.charCodeAt(at >> 1) >> 8 : text.charCodeAt(at >> 1) & 255,
  );

export const little32 = (value: number): Uint8Array =>
  Uint8Array.of(value, value >> 8, value >> 16, value >> 24);

export const big32 = (value: number): Uint8Array => little32(value).toReversed();

/** In both byte orders, one after the other (ECMA-119 7.2.3, 7.3.3). */
export const both16 = (value: number): Uint8Array => Uint8Array.of(value, value >> 8, value >> 8, value);

export const both32 = (value: number): Uint8Array => concat([little32(value), big32(value)]);

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

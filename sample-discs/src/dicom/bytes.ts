export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An unsigned whole number of `size` bytes. */
export function whole(value: number, size: 1 | 2 | 4, little = true): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let index = 0; index < size; index++)
    bytes[little ? index : size - 1 - index] = (value >>> (8 * index)) & 0xff;
  return bytes;
}

/** 16-bit values, little endian, as Pixel Data holds them. */
export function words(values: Uint16Array): Uint8Array {
  const bytes = new Uint8Array(values.length * 2);
  values.forEach((value, index) => {
    bytes[index * 2] = value & 0xff;
    bytes[index * 2 + 1] = value >> 8;
  });
  return bytes;
}

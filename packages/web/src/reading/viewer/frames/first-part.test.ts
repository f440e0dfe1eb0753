import { expect, test } from 'vitest';
import { firstPart } from './first-part.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (part: ReturnType<typeof firstPart>): string | undefined =>
  part && new TextDecoder().decode(part.bytes);

const type = 'multipart/related; type="application/octet-stream"; boundary="abc"';

test.each([
  ['with a length', '--abc\r\nContent-Type: image/jls\r\nContent-Length: 5\r\n\r\npixel\r\n--abc--', 'pixel'],
  ['without one', '--abc\r\nContent-Type: image/jls\r\n\r\npi\r\n--xel\r\n--abc--', 'pi\r\n--xel'],
  ['after a preamble', 'hello\r\n--abc\r\nContent-Type: image/jls\r\n\r\npixel\r\n--abc--\r\n', 'pixel'],
])('takes the first part %s', (_, body, expected) => {
  const part = firstPart(bytes(body), type);
  expect(read(part)).toBe(expected);
  expect(part?.contentType).toBe('image/jls');
});

test('takes a body without parts whole', () => {
  expect(read(firstPart(bytes('pixel'), 'application/octet-stream'))).toBe('pixel');
});

test.each([
  ['no boundary', 'pixel', 'multipart/related'],
  ['no end', '--abc\r\nContent-Type: image/jls\r\n\r\npixel', type],
  ['a length beyond the end', '--abc\r\nContent-Length: 50\r\n\r\npixel\r\n--abc--', type],
])('refuses an answer with %s', (_, body, contentType) => {
  expect(firstPart(bytes(body), contentType)).toBeUndefined();
});

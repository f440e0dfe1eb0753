import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryOf, multipartParts, MultipartError } from './multipart-parts.ts';

const crlf = (...lines: string[]): string => lines.join('\r\n');

async function read(
  body: Buffer | string,
  boundary: string,
  pieces = 7,
): Promise<{ type: string; body: string }[]> {
  const whole = Buffer.from(body);
  async function* source(): AsyncGenerator<Buffer> {
    for (let at = 0; at < whole.length; at += pieces) yield whole.subarray(at, at + pieces);
  }
  const parts: { type: string; body: string }[] = [];
  for await (const part of multipartParts(source(), boundary)) {
    const chunks: Buffer[] = [];
    for await (const chunk of part.body) chunks.push(chunk);
    parts.push({
      type: part.headers.get('content-type') ?? '',
      body: Buffer.concat(chunks).toString('latin1'),
    });
  }
  return parts;
}

describe('multipart/related', () => {
  // The shape of the example in RFC 2046 section 5.1.1: preamble, two parts, epilogue.
  const example = crlf(
    'preamble, to be ignored',
    '--simple boundary',
    '',
    'without headers',
    '--simple boundary  ',
    'Content-type: application/dicom',
    '',
    'ends with a line break',
    '',
    '--simple boundary--',
    'epilogue, to be ignored',
  );

  it.each([1, 2, 3, 16, 1000])('is read whole in pieces of %i bytes', async (pieces) => {
    expect(
      await read(
        example.replace('--simple boundary\r\n\r\n', '--simple boundary\r\nX: y\r\n\r\n'),
        'simple boundary',
        pieces,
      ),
    ).toEqual([
      { type: '', body: 'without headers' },
      { type: 'application/dicom', body: 'ends with a line break\r\n' },
    ]);
  });

  it.each([
    ['cut within a part', '--b\r\nA: b\r\n\r\nhalf'],
    ['cut within a header', '--b\r\nA: b'],
    ['without the boundary', 'nothing of the kind'],
    ['with an endless header', `--b\r\n${'A'.repeat(20_000)}`],
    ['with an endless preamble', `${'x'.repeat(20_000)}\r\n--b--`],
  ])('%s is refused', async (_, body) => {
    await expect(read(body, 'b', 4_000)).rejects.toThrow(MultipartError);
  });

  it('gives back any bytes in any pieces, those that look like boundaries too', async () => {
    const piece = fc.oneof(
      fc.constantFrom('\r\n', '--', '\r\n--', '\r\n--b', 'bb', '\r'),
      fc.string({ unit: 'binary-ascii' }),
    );
    const content = fc
      .array(piece, { maxLength: 12 })
      .map((all) => all.join(''))
      .filter((text) => !`\r\n${text}`.includes('\r\n--bound'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(content, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 50 }),
        async (contents, pieces) => {
          const body =
            contents.map((text) => `--bound\r\nContent-Type: a/b\r\n\r\n${text}\r\n`).join('') + '--bound--';
          const parts = await read(Buffer.from(body, 'latin1'), 'bound', pieces);
          expect(parts.map((part) => part.body)).toEqual(contents);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('moves on when a part was not read', async () => {
    async function* source(): AsyncGenerator<Buffer> {
      yield Buffer.from('--b\r\nA: b\r\n\r\none\r\n--b\r\nA: c\r\n\r\ntwo\r\n--b--');
    }
    const seen: (string | undefined)[] = [];
    for await (const part of multipartParts(source(), 'b')) seen.push(part.headers.get('a'));
    expect(seen).toEqual(['b', 'c']);
  });
});

describe('the boundary', () => {
  it.each([
    ['multipart/related; type="application/dicom"; boundary=abc', 'abc'],
    ['multipart/related;boundary="a b/c"', 'a b/c'],
    ['Multipart/Related; Boundary=x', 'x'],
    ['multipart/form-data; boundary=abc', null],
    ['multipart/related', null],
    [`multipart/related; boundary=${'x'.repeat(71)}`, null],
  ])('of %s is %s', (type, expected) => {
    expect(boundaryOf(type)).toBe(expected);
  });
});

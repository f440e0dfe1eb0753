import { expect, it, describe } from 'vitest';
import { attributeChanges, withChanges } from './attribute-changes.ts';
import { readSeriesStream, SeriesStreamFault } from './read-series-stream.ts';
import { progressiveSyntax, type JsonAttributes, type SeriesPart } from './series-stream.ts';
import { seriesWriter } from './write-series-part.ts';

const first: JsonAttributes = {
  '00080018': { vr: 'UI', Value: ['2.25.1'] },
  '00100040': { vr: 'CS', Value: ['F'] },
  '00280030': { vr: 'DS', Value: [0.5, 0.5] },
};
const second: JsonAttributes = {
  '00080018': { vr: 'UI', Value: ['2.25.2'] },
  '00100040': { vr: 'CS', Value: ['F'] },
  '00200013': { vr: 'IS', Value: [2] },
};
const coarse = Uint8Array.from({ length: 40 }, (_, index) => index);
/** With what looks like a boundary and an end of line inside. */
const rest = new TextEncoder().encode('\r\n--edge--\r\n\r\n--edge\r\nContent-Length: 9');

const frame = (from: number, bytes: Uint8Array, reduction: number | null): SeriesPart => ({
  kind: 'frame',
  instanceUid: '2.25.2',
  frame: 3,
  mediaType: 'image/jphc',
  transferSyntaxUid: progressiveSyntax,
  from,
  total: 40 + rest.length,
  reduction,
  bytes,
});
const parts: readonly SeriesPart[] = [
  { kind: 'attributes', instanceUid: '2.25.1', attributes: first },
  { kind: 'attributes', instanceUid: '2.25.2', attributes: second },
  frame(0, coarse, 2),
  frame(40, rest, null),
];

const writer = () => seriesWriter('edge');

function written(): Uint8Array {
  const { attributes, frame: head, end } = writer();
  const pieces = parts.flatMap((part) =>
    part.kind === 'attributes'
      ? [
          attributes(
            part.instanceUid,
            part.instanceUid === '2.25.1' ? part.attributes : attributeChanges(first, part.attributes),
          ),
        ]
      : [head({ ...part, length: part.bytes.length }), part.bytes],
  );
  return Uint8Array.from([...pieces, end()].flatMap((piece) => [...piece]));
}

async function* inChunks(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function read(bytes: Uint8Array, chunk: number, type = writer().contentType): Promise<SeriesPart[]> {
  const found: SeriesPart[] = [];
  for await (const part of readSeriesStream(type, inChunks(bytes, chunk))) found.push(part);
  return found;
}

describe('a series in one answer', () => {
  it.each([1, 2, 7, 64, 100_000])('is read as it was written, in chunks of %i', async (chunk) => {
    expect(await read(written(), chunk)).toEqual(parts);
  });

  it('gives what came whole before the line was cut, then says so', async () => {
    const whole = written();
    for (let length = 1; length < whole.length - 2; length += 13) {
      const found: SeriesPart[] = [];
      const reading = async (): Promise<void> => {
        for await (const part of readSeriesStream(
          writer().contentType,
          inChunks(whole.subarray(0, length), 16),
        ))
          found.push(part);
      };
      await expect(reading()).rejects.toMatchObject({ code: 'cut-off' });
      expect(found).toEqual(parts.slice(0, found.length));
    }
  });

  it.each([
    ['another answer', '{"code":"not-found"}', 'multipart/related; boundary=edge'],
    ['no boundary', '--edge--', 'application/json'],
    ['a length that is none', '--edge\r\nContent-Length: x\r\n\r\n', 'multipart/related; boundary=edge'],
    [
      'a length beyond all frames',
      '--edge\r\nContent-Length: 9999999999\r\n\r\n',
      'multipart/related; boundary=edge',
    ],
    ['headers without end', `--edge\r\n${'x'.repeat(9_000)}`, 'multipart/related; boundary=edge'],
    ['no place', '--edge\r\nContent-Length: 0\r\n\r\n', 'multipart/related; boundary=edge'],
  ])('is not read from %s', async (_, text, type) => {
    await expect(read(new TextEncoder().encode(text), 512, type)).rejects.toEqual(
      new SeriesStreamFault('not-a-stream'),
    );
  });

  it('tells attributes by what changes from the first', () => {
    const changes = attributeChanges(first, second);
    expect(changes).toEqual({
      '00080018': second['00080018'],
      '00200013': second['00200013'],
      '00280030': null,
    });
    expect(withChanges(first, changes)).toEqual(second);
  });
});

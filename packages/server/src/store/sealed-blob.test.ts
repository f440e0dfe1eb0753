import { createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlobStore } from './blob-store.ts';
import { openRange } from './open-blob.ts';
import { openStream } from './open-stream.ts';
import { sealBytes, sealStream } from './seal-blob.ts';
import { chunkSize, headerSize, tagSize } from './sealed-layout.ts';
import { StoreFault } from './store-fault.ts';

const key = createSecretKey(randomBytes(32));
const name = 'case/blob';
const sealedChunk = chunkSize + tagSize;
const everything = { start: 0, end: Number.MAX_SAFE_INTEGER };

/** A store of one blob, in which any bytes can be put. */
const holding = (bytes: Buffer): BlobStore =>
  ({
    read: async (_key: string, { start, end }: { start: number; end: number }) => ({
      bytes: Buffer.from(bytes.subarray(start, end)),
      size: bytes.length,
    }),
  }) as unknown as BlobStore;

const sealed = (plain: Buffer, as = name): Buffer => Buffer.concat(sealBytes(key, as, plain));
const opened = async (bytes: Buffer, as = name): Promise<Buffer> =>
  (await openRange(holding(bytes), key, as, everything)).plain;
const refused = expect.objectContaining({ name: 'StoreFault', code: 'damaged' });

const boundaries = [0, 1, chunkSize - 1, chunkSize, chunkSize + 1, 2 * chunkSize, 3 * chunkSize + 5];
const contents = fc
  .tuple(
    fc.oneof(fc.constantFrom(...boundaries), fc.integer({ min: 0, max: 4 * chunkSize })),
    fc.integer({ min: 0, max: 255 }),
  )
  .map(([size, seed]) => Buffer.alloc(size, randomBytes(1 + seed)));
/** Two different places among the chunks of a blob of at least three. */
const severalChunks = fc
  .integer({ min: 2 * chunkSize + 1, max: 4 * chunkSize })
  .map((size) => randomBytes(size));

describe('what was sealed opens again', () => {
  test.each(boundaries)(
    '%i bytes, in memory and as a stream, whichever way they were sealed',
    async (size) => {
      const plain = randomBytes(size);
      const pieces = async function* (): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < size; at += 10_007) yield plain.subarray(at, at + 10_007);
      };
      const streamed = Buffer.concat(await Array.fromAsync(sealStream(key, name, pieces())));
      for (const bytes of [sealed(plain), streamed]) {
        expect(bytes.length).toBe(headerSize + size + tagSize * Math.max(1, Math.ceil(size / chunkSize)));
        expect((await opened(bytes)).equals(plain)).toBe(true);
        const { stream } = await openStream(holding(bytes), key, name, everything);
        expect(Buffer.concat(await stream.toArray()).equals(plain)).toBe(true);
      }
    },
  );

  test('a range is the slice of the whole', () =>
    fc.assert(
      fc.asyncProperty(contents, fc.nat(5 * chunkSize), fc.nat(5 * chunkSize), async (plain, a, b) => {
        const range = { start: Math.min(a, b, plain.length), end: Math.max(a, b) };
        const bytes = sealed(plain);
        const read = await openRange(holding(bytes), key, name, range);
        expect(read.size).toBe(plain.length);
        expect(read.plain.equals(plain.subarray(range.start, range.end))).toBe(true);
        const { stream } = await openStream(holding(bytes), key, name, range);
        expect(Buffer.concat(await stream.toArray()).equals(plain.subarray(range.start, range.end))).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    ));

  test('a range of a large blob through many windows', async () => {
    const plain = randomBytes(3_500_000);
    const { stream, size } = await openStream(holding(sealed(plain)), key, name, {
      start: 999_999,
      end: 3_400_001,
    });
    expect(size).toBe(plain.length);
    expect(Buffer.concat(await stream.toArray()).equals(plain.subarray(999_999, 3_400_001))).toBe(true);
  });

  test('a range fetches only the chunks it touches', async () => {
    const bytes = sealed(randomBytes(10 * chunkSize));
    let fetched = 0;
    const store = {
      read: async (_key: string, { start, end }: { start: number; end: number }) => {
        fetched += end - start;
        return { bytes: Buffer.from(bytes.subarray(start, end)), size: bytes.length };
      },
    } as unknown as BlobStore;
    await openRange(store, key, name, { start: 5 * chunkSize + 3, end: 6 * chunkSize });
    expect(fetched).toBe(headerSize + sealedChunk);
  });
});

describe('what was changed is refused', () => {
  test('any flipped bit', () =>
    fc.assert(
      fc.asyncProperty(
        contents,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.nat(7),
        async (plain, where, bit) => {
          const bytes = sealed(plain);
          const at = Math.floor(where * bytes.length);
          bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
          await expect(opened(bytes)).rejects.toEqual(refused);
        },
      ),
      { numRuns: 150 },
    ));

  test('any flipped bit of the header', async () => {
    const plain = randomBytes(100);
    for (let at = 0; at < headerSize * 8; at++) {
      const bytes = sealed(plain);
      // The last byte is spare, yet authenticated with the rest.
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7));
      await expect(opened(bytes)).rejects.toEqual(refused);
    }
  });

  test('any shortening', () =>
    fc.assert(
      fc.asyncProperty(
        contents,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        async (plain, where) => {
          const bytes = sealed(plain);
          await expect(opened(bytes.subarray(0, Math.floor(where * bytes.length)))).rejects.toEqual(refused);
        },
      ),
      { numRuns: 150 },
    ));

  test('shortening by whole chunks', () =>
    fc.assert(
      fc.asyncProperty(severalChunks, fc.integer({ min: 0, max: 2 }), async (plain, kept) => {
        const bytes = sealed(plain).subarray(0, headerSize + kept * sealedChunk);
        await expect(opened(bytes)).rejects.toEqual(refused);
      }),
      { numRuns: 30 },
    ));

  test('lengthening', () =>
    fc.assert(
      fc.asyncProperty(
        contents,
        fc.uint8Array({ minLength: 1, maxLength: 2 * sealedChunk, size: 'max' }),
        async (plain, more) => {
          await expect(opened(Buffer.concat([sealed(plain), more]))).rejects.toEqual(refused);
        },
      ),
      { numRuns: 60 },
    ));

  test('chunks in another order, or one twice', () =>
    fc.assert(
      fc.asyncProperty(severalChunks, fc.constantFrom([1, 0], [0, 0], [1, 1]), async (plain, order) => {
        const bytes = sealed(plain);
        const chunk = (i: number): Buffer =>
          bytes.subarray(headerSize + i * sealedChunk, headerSize + (i + 1) * sealedChunk);
        const shuffled = Buffer.concat([
          bytes.subarray(0, headerSize),
          ...order.map(chunk),
          bytes.subarray(headerSize + 2 * sealedChunk),
        ]);
        await expect(opened(shuffled)).rejects.toEqual(refused);
      }),
      { numRuns: 30 },
    ));

  test('a whole blob in the place of another, and a chunk of another', async () => {
    const plain = randomBytes(3 * chunkSize);
    await expect(opened(sealed(plain, 'case/other'))).rejects.toEqual(refused);
    await expect(opened(sealed(plain, 'other/blob'))).rejects.toEqual(refused);
    const [one, two] = [sealed(plain), sealed(plain)];
    two.copy(one, headerSize, headerSize, headerSize + sealedChunk);
    await expect(opened(one)).rejects.toEqual(refused);
  });

  test('another key', async () => {
    const bytes = sealed(randomBytes(10));
    const other = createSecretKey(randomBytes(32));
    await expect(openRange(holding(bytes), other, name, everything)).rejects.toEqual(refused);
  });

  test('damage late in a stream ends it with an error, after only good bytes', async () => {
    const plain = randomBytes(40 * chunkSize);
    const bytes = sealed(plain);
    const at = headerSize + 30 * sealedChunk;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const { stream } = await openStream(holding(bytes), key, name, everything);
    const got: Buffer[] = [];
    await expect(
      (async () => {
        for await (const piece of stream) got.push(piece as Buffer);
      })(),
    ).rejects.toEqual(refused);
    const good = Buffer.concat(got);
    expect(good.length).toBeGreaterThan(0);
    expect(good.equals(plain.subarray(0, good.length))).toBe(true);
  });
});

test('equal contents leave no equal bytes behind', () => {
  const plain = Buffer.alloc(2 * chunkSize);
  const [one, two] = [sealed(plain), sealed(plain)];
  const first = one.subarray(headerSize, headerSize + 32);
  expect(two.includes(first)).toBe(false);
  expect(one.indexOf(first, headerSize + 32)).toBe(-1);
});

test.each([
  [{ start: 11, end: 12 }],
  [{ start: -1, end: 5 }],
  [{ start: 5, end: 4 }],
  [{ start: Number.NaN, end: 4 }],
])('a range outside is said to be so: %j', async (range) => {
  const attempt = openRange(holding(sealed(randomBytes(10))), key, name, range);
  await expect(attempt).rejects.toEqual(new StoreFault('outside-blob', name));
});

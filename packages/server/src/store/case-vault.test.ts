import { hash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blobName } from './case-vault.ts';
import { testVault, type TestVault } from './test-vault.ts';

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe.each(['files', 's3'] as const)('on %s', (kind) => {
  let house: TestVault;
  let caseId: string;

  beforeAll(async () => {
    house = await testVault(kind);
    caseId = await house.newCase();
  });
  afterAll(() => house.close());

  test.each([0, 1, 330_000, 1 << 20, (1 << 20) + 1, 9_000_000])(
    'keeps %i bytes, whole or as they come',
    async (size) => {
      const plain = randomBytes(size);
      for (const source of [plain, pieces(plain, 65_000)]) {
        const written = await house.vault.write(caseId, 'instance', source);
        expect(written).toMatchObject({ size, sha256: hash('sha256', plain, 'buffer') });
        const { stream, size: told } = await house.vault.read(caseId, written.blobId);
        expect(told).toBe(size);
        expect(Buffer.concat(await stream.toArray()).equals(plain)).toBe(true);
        expect((await house.vault.readAll(caseId, written.blobId, size)).equals(plain)).toBe(true);
      }
    },
  );

  test('gives ranges', async () => {
    const plain = randomBytes(300_000);
    const { blobId, sha256 } = await house.vault.write(caseId, 'document', plain, { hash: false });
    expect(sha256).toBeUndefined();
    const range = { start: 70_001, end: 200_002 };
    const { stream } = await house.vault.read(caseId, blobId, range);
    expect(Buffer.concat(await stream.toArray()).equals(plain.subarray(70_001, 200_002))).toBe(true);
    expect((await house.vault.readRange(caseId, blobId, range)).equals(plain.subarray(70_001, 200_002))).toBe(
      true,
    );
  });

  test('reads nothing larger than was asked for', async () => {
    const { blobId } = await house.vault.write(caseId, 'document', randomBytes(100_000));
    await expect(house.vault.readAll(caseId, blobId, 99_999)).rejects.toMatchObject({ code: 'too-large' });
    await expect(house.vault.readAll(caseId, blobId, 0)).rejects.toMatchObject({ code: 'too-large' });
  });

  test('a source that fails leaves nothing', async () => {
    const before = (await Array.fromAsync(house.store.list(''))).length;
    for (const first of [10, 3 << 20]) {
      const failing = async function* (): AsyncGenerator<Uint8Array> {
        yield randomBytes(first);
        throw new Error('line lost');
      };
      await expect(house.vault.write(caseId, 'instance', failing())).rejects.toThrow('line lost');
    }
    expect(await Array.fromAsync(house.store.list(''))).toHaveLength(before);
  });

  test('removes', async () => {
    const { blobId } = await house.vault.write(caseId, 'derived', Buffer.from('x'));
    await house.vault.remove(caseId, blobId);
    await expect(house.vault.read(caseId, blobId)).rejects.toMatchObject({ code: 'not-found' });
    await expect(house.vault.readAll(caseId, blobId, 9)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a blob moved to another case, or another place, does not open', async () => {
    const other = await house.newCase();
    const { blobId } = await house.vault.write(caseId, 'document', Buffer.from('mine'));
    const kept = await house.store.read(blobName(caseId, blobId), { start: 0, end: 1000 });
    await house.store.put(blobName(other, blobId), [kept.bytes]);
    await house.store.put(blobName(caseId, 'd0'), [kept.bytes]);
    await expect(house.vault.readAll(other, blobId, 99)).rejects.toMatchObject({ code: 'damaged' });
    await expect(house.vault.readAll(caseId, 'd0', 99)).rejects.toMatchObject({ code: 'damaged' });
  });

  test('a name that is no key is refused before anything is touched', async () => {
    await expect(house.vault.readAll(caseId, '../x', 9)).rejects.toMatchObject({ code: 'bad-key' });
  });

  test('a case without a key can keep nothing', async () => {
    await expect(house.vault.write(randomUUID(), 'document', Buffer.from('x'))).rejects.toMatchObject({
      code: 'no-case-key',
    });
  });
});

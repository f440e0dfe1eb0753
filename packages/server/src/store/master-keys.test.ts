import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { caseKeys } from '../database/tables/keys.ts';
import { createCaseKeys } from './case-keys.ts';
import { createCaseVault } from './case-vault.ts';
import { checkMasterKeys, mayMakeMasterKeys } from './check-master-keys.ts';
import { openMasterKeys } from './master-keys.ts';
import { dropRetiredMasterKeys, resumeRotation, rotateMasterKey } from './rotate-master-key.ts';
import { testVault, type TestVault } from './test-vault.ts';

describe('the file', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'overread-master-'));
    path = join(folder, 'master-keys.json');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('is made once, for its owner only, and read again', async () => {
    const made = await openMasterKeys(path, { mayMake: true });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['master-keys.json']);
    const again = await openMasterKeys(path, { mayMake: true });
    const [one, two] = [await made.current(), await again.current()];
    expect(two.id).toBe(one.id);
    expect(two.key.equals(one.key)).toBe(true);
  });

  test('is one, when several servers start at once', async () => {
    const opened = await Promise.all(
      Array.from({ length: 8 }, () => openMasterKeys(path, { mayMake: true })),
    );
    const ids = await Promise.all(opened.map(async (keys) => (await keys.current()).id));
    expect(new Set(ids).size).toBe(1);
  });

  test('is not made when cases wait for it', async () => {
    const attempt = openMasterKeys(path, { mayMake: false });
    await expect(attempt).rejects.toMatchObject({ name: 'MasterKeyFault', code: 'missing' });
    await expect(attempt).rejects.toThrow(/Put the file back/);
    expect(await readdir(folder)).toEqual([]);
  });

  test('is refused when others can read it', async () => {
    await openMasterKeys(path, { mayMake: true });
    await chmod(path, 0o640);
    await expect(openMasterKeys(path, { mayMake: true })).rejects.toMatchObject({ code: 'too-open' });
  });

  test.each([
    ['', 'empty'],
    ['{', 'cut off'],
    ['{"version":1,"current":"aaaaaaaa","keys":[]}', 'without keys'],
    [
      '{"version":1,"current":"aaaaaaaa","keys":[{"id":"aaaaaaaa","key":"c2hvcnQ=","madeAt":"2026-01-01T00:00:00Z"}]}',
      'a short key',
    ],
  ])('is refused when malformed, its content not repeated: %s', async (text) => {
    await writeFile(path, text, { mode: 0o600 });
    const attempt = openMasterKeys(path, { mayMake: true });
    await expect(attempt).rejects.toMatchObject({ code: 'malformed' });
    await expect(attempt).rejects.not.toThrow(/c2hvcnQ/);
    expect(await readFile(path, 'utf8')).toBe(text);
  });
});

describe('with cases', () => {
  let house: TestVault;
  const plain = Buffer.from('kept');
  beforeAll(async () => {
    house = await testVault();
  });
  afterAll(() => house.close());

  const keep = async (): Promise<() => Promise<Buffer>> => {
    const caseId = await house.newCase();
    const { blobId } = await house.vault.write(caseId, 'document', plain);
    return () => {
      house.keys.forget(caseId);
      return house.vault.readAll(caseId, blobId, 99);
    };
  };

  test('a new file may be made only while there is no case', async () => {
    const empty = await testVault();
    await expect(mayMakeMasterKeys(empty.database)).resolves.toBe(true);
    await empty.close();
    await keep();
    await expect(mayMakeMasterKeys(house.database)).resolves.toBe(false);
  });

  test('the right file passes, another installation’s does not, nor one whose key was altered', async () => {
    await keep();
    await expect(checkMasterKeys(house.database, house.masterKeys)).resolves.toBeUndefined();
    const foreign = await openMasterKeys(`${house.masterKeyFile}.foreign`, { mayMake: true });
    await expect(checkMasterKeys(house.database, foreign)).rejects.toMatchObject({ code: 'unknown-key' });
    const altered = `${house.masterKeyFile}.altered`;
    const text = await readFile(house.masterKeyFile, 'utf8');
    const other = await readFile(`${house.masterKeyFile}.foreign`, 'utf8');
    const keyIn = (content: string): string => /"key": "([^"]+)"/.exec(content)?.[1] ?? '';
    await writeFile(altered, text.replace(keyIn(text), keyIn(other)), { mode: 0o600 });
    const wrong = await openMasterKeys(altered, { mayMake: false });
    await expect(checkMasterKeys(house.database, wrong)).rejects.toMatchObject({ code: 'wrong-key' });
  });

  test('a case’s key moved to another case does not open', async () => {
    const [one, other] = [await house.newCase(), await house.newCase()];
    const [row] = await house.database.select().from(caseKeys).where(eq(caseKeys.caseId, one));
    const moved = house.database.update(caseKeys).set({ wrapped: row?.wrapped ?? null });
    await moved.where(eq(caseKeys.caseId, other));
    house.keys.forget(other);
    await expect(house.keys.keyOf(other)).rejects.toMatchObject({ code: 'wrong-key' });
    await house.database.delete(caseKeys).where(eq(caseKeys.caseId, other));
  });

  test('rotation moves every case, in batches, while another server works on; the old key goes at last', async () => {
    const reads = await Promise.all(Array.from({ length: 4 }, keep));
    for (let i = 0; i < 250; i++) await house.newCase();
    const elsewhere = await openMasterKeys(house.masterKeyFile, { mayMake: false });
    const old = await elsewhere.current();
    const total = (await house.database.select().from(caseKeys)).length;

    await expect(rotateMasterKey(house.database, house.masterKeys)).resolves.toBe(total);
    const current = await house.masterKeys.current();
    expect(current.id).not.toBe(old.id);
    const ids = await house.database.selectDistinct({ id: caseKeys.masterKeyId }).from(caseKeys);
    expect(ids).toEqual([{ id: current.id }]);

    // The other server learns of the new key when it first meets it, and wraps new cases with it.
    const otherKeys = createCaseKeys(house.database, elsewhere);
    const [{ caseId } = { caseId: '' }] = await house.database.select().from(caseKeys).limit(1);
    await expect(otherKeys.keyOf(caseId)).resolves.toBeDefined();
    expect((await elsewhere.current()).id).toBe(current.id);
    for (const read of reads) await expect(read()).resolves.toEqual(plain);

    expect(await house.masterKeys.ids()).toHaveLength(2);
    await expect(dropRetiredMasterKeys(house.database, house.masterKeys)).resolves.toEqual([old.id]);
    expect(await readFile(house.masterKeyFile, 'utf8')).not.toContain(old.id);
    for (const read of reads) await expect(read()).resolves.toEqual(plain);
    await expect(house.masterKeys.byId(old.id)).rejects.toMatchObject({ code: 'unknown-key' });
  });

  test('a rotation that was cut short is taken up again', async () => {
    const read = await keep();
    // As if killed after the new key was kept, and before any case was moved.
    const fresh = await house.masterKeys.add();
    await expect(dropRetiredMasterKeys(house.database, house.masterKeys)).rejects.toMatchObject({
      code: 'in-use',
    });
    await expect(read()).resolves.toEqual(plain);
    expect(await resumeRotation(house.database, house.masterKeys)).toBeGreaterThan(0);
    await expect(resumeRotation(house.database, house.masterKeys)).resolves.toBe(0);
    expect((await house.masterKeys.current()).id).toBe(fresh.id);
    await expect(read()).resolves.toEqual(plain);
  });

  test('an erased case stays erased through a rotation', async () => {
    const caseId = await house.newCase();
    await house.vault.destroyKey(house.database, caseId);
    await rotateMasterKey(house.database, house.masterKeys);
    await expect(
      createCaseVault(house.store, house.keys).write(caseId, 'document', plain),
    ).rejects.toMatchObject({
      code: 'case-erased',
    });
  });
});

import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dropRetiredMasterKeys, rotateMasterKey } from '../store/rotate-master-key.ts';
import { testVault, type TestVault } from '../store/test-vault.ts';
import { retireSigningKeys } from './retire-signing-keys.ts';
import { allSigningKeys, createSigningKeys, type Signer } from './signing-keys.ts';

let house: TestVault;
beforeAll(async () => {
  house = await testVault();
});
afterAll(() => house.close());

const text = Buffer.from('what was said');
const keys = () => createSigningKeys(house.masterKeys, () => new Date());
const signerFor = (personId: string | null): Promise<Signer> =>
  house.database.transaction((tx) => keys().signerFor(tx, personId));

async function holds(keyId: string, signature: Buffer): Promise<boolean> {
  const row = (await allSigningKeys(house.database)).find(({ id }) => id === keyId);
  const key = createPublicKey({ key: row?.publicKey ?? Buffer.alloc(0), format: 'der', type: 'spki' });
  return verify(null, text, key, signature);
}

it('makes one key for the house and one for each reviewer, also when two sign first at once', async () => {
  const signers = await Promise.all([
    signerFor(null),
    signerFor(null),
    signerFor('r1'),
    signerFor('r1'),
    signerFor('r2'),
  ]);
  expect(new Set(signers.map(({ keyId }) => keyId)).size).toBe(3);
  expect(await allSigningKeys(house.database)).toHaveLength(3);
  for (const { keyId, sign } of signers) expect(await holds(keyId, sign(text))).toBe(true);
});

it('keeps no private half readable in the database', async () => {
  const rows = await allSigningKeys(house.database);
  // Nonce, 32 bytes and tag; whether they open is another test's.
  expect(rows.map(({ wrapped }) => wrapped.length)).toEqual([60, 60, 60]);
});

it('lies under the new master key after a rotation, and the old one can go', async () => {
  const before = await signerFor('r1');
  await rotateMasterKey(house.database, house.masterKeys);
  const { id } = await house.masterKeys.current();
  expect((await allSigningKeys(house.database)).map(({ masterKeyId }) => masterKeyId)).toEqual([id, id, id]);
  expect(await dropRetiredMasterKeys(house.database, house.masterKeys)).toHaveLength(1);
  const after = await signerFor('r1');
  expect(after.keyId).toBe(before.keyId);
  expect(await holds(after.keyId, after.sign(text))).toBe(true);
});

it('keeps a master key that a signing key lies under', async () => {
  await house.masterKeys.add();
  await expect(dropRetiredMasterKeys(house.database, house.masterKeys)).rejects.toMatchObject({
    code: 'in-use',
  });
  await rotateMasterKey(house.database, house.masterKeys);
});

it('moved to another row, it does not open', async () => {
  const [first, second] = await allSigningKeys(house.database);
  await house.database.execute(
    `update signing_keys set wrapped = '\\x${second?.wrapped.toString('hex')}' where id = '${first?.id}'`,
  );
  await expect(signerFor(first?.personId ?? null)).rejects.toMatchObject({ code: 'wrong-key' });
  await house.database.execute(
    `update signing_keys set wrapped = '\\x${first?.wrapped.toString('hex')}' where id = '${first?.id}'`,
  );
});

it('renewed, signs with another key, and what was signed still holds', async () => {
  const before = await signerFor('r1');
  const signature = before.sign(text);
  expect(await retireSigningKeys(house.database, new Date())).toBe(3);
  const after = await signerFor('r1');
  expect(after.keyId).not.toBe(before.keyId);
  expect(await holds(before.keyId, signature)).toBe(true);
  const old = (await allSigningKeys(house.database)).filter(({ retiredAt }) => retiredAt !== null);
  expect(old.map(({ wrapped }) => wrapped.length)).toEqual([0, 0, 0]);
  // Nothing of the old ones is left to wrap.
  await expect(rotateMasterKey(house.database, house.masterKeys)).resolves.toBe(0);
});

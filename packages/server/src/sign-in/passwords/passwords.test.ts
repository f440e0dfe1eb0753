import { expect, test } from 'vitest';
import { acceptPassword } from './accept-password.ts';
import { hashPassword, verifyPassword } from './hash-password.ts';

test('a hash is Argon2id in its standard form, salted, and matches its password alone', async () => {
  const password = 'herons over the estuary';
  const [one, other] = await Promise.all([hashPassword(password), hashPassword(password)]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(one).not.toBe(other);
  expect(await verifyPassword({ hash: one, password })).toBe(true);
  expect(await verifyPassword({ hash: one, password: `${password} ` })).toBe(false);
  expect(await verifyPassword({ hash: 'plain', password: 'plain' })).toBe(false);
});

test('an accent typed either way is the same password', async () => {
  const hash = await hashPassword('caf\u00e9 au bord de mer');
  expect(await verifyPassword({ hash, password: 'cafe\u0301 au bord de mer' })).toBe(true);
});

test.each([
  ['herons over the estuary', null],
  ['rotes Fahrrad im Regen', null],
  ['一只白鹭站在河口的浅水里等着', null],
  ['xK9#mQ2$vL7!', null],
  ['elevenchars', 'too-short'],
  ['a'.repeat(129), 'too-long'],
  ['aaaaaaaaaaaaaaa', 'too-repetitive'],
  ['abcabcabcabcabc', 'too-repetitive'],
  ['abcdefghijklmnop', 'too-repetitive'],
  ['1234567890123', 'too-repetitive'],
  ['98765432109876', 'too-repetitive'],
  ['passwordpassword', 'too-common'],
  ['Passw0rd!2024', 'too-common'],
  ['iloveyousomuch', 'too-common'],
  ['qwertyuiopasdf', 'too-common'],
  ['Orthopaedics1', 'too-common'],
  ['ada.lovelace1815', 'contains-own-name'],
  ['Lovelace-1815', 'contains-own-name'],
] as const)('%s: %s', (password, fault) => {
  expect(acceptPassword(password, { email: 'ada.lovelace@example.org', name: 'Ada Lovelace' })).toBe(fault);
});

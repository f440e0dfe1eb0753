import { createHash, createSecretKey, randomBytes, scrypt, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import { BackupFault } from './backup-fault.ts';

/** What a person locks a backup with. */
export type BackupSecret = Readonly<
  { kind: 'passphrase'; passphrase: string } | { kind: 'key file'; key: Buffer }
>;

/** How the secret becomes a key; open, beside the backup. Bounds keep an altered file from costing much. */
export const secretShape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('passphrase'),
    salt: z.base64(),
    cost: z
      .int()
      .min(2 ** 14)
      .max(2 ** 18),
  }),
  z.strictObject({ kind: z.literal('key file'), keyId: z.string() }),
]);
export type SecretShape = z.infer<typeof secretShape>;

const leastPassphrase = 12;
/** scrypt (RFC 7914) with 128 MiB of memory. */
const cost = 2 ** 17;
const blockSize = 8;

/** The shape for a secret used for the first time. @throws BackupFault `weak-passphrase` */
export function shapeFor(secret: BackupSecret): SecretShape {
  if (secret.kind === 'key file') return { kind: 'key file', keyId: keyIdOf(secret.key) };
  if (secret.passphrase.length < leastPassphrase) throw new BackupFault('weak-passphrase');
  return { kind: 'passphrase', salt: randomBytes(16).toString('base64'), cost };
}

/** @throws BackupFault `other-secret`, `wrong-secret` */
export async function lockingKey(secret: BackupSecret, shape: SecretShape): Promise<KeyObject> {
  if (secret.kind !== shape.kind) throw new BackupFault('other-secret', shape.kind);
  if (shape.kind === 'key file' && secret.kind === 'key file') {
    if (keyIdOf(secret.key) !== shape.keyId) throw new BackupFault('wrong-secret', shape.kind);
    return createSecretKey(secret.key);
  }
  if (shape.kind === 'passphrase' && secret.kind === 'passphrase')
    return createSecretKey(await stretched(secret.passphrase, shape));
  throw new BackupFault('other-secret', shape.kind);
}

/** Equal words typed on different keyboards are equal (Unicode NFKC). */
const stretched = (passphrase: string, shape: { salt: string; cost: number }): Promise<Buffer> =>
  stretch(passphrase.normalize('NFKC'), Buffer.from(shape.salt, 'base64'), 32, {
    N: shape.cost,
    r: blockSize,
    p: 1,
    maxmem: 256 * shape.cost * blockSize,
  });

const stretch = promisify<string, Buffer, number, object, Buffer>(scrypt);

const keyIdOf = (key: Buffer): string =>
  createHash('sha256').update('overread backup key 1\0').update(key).digest('hex').slice(0, 16);

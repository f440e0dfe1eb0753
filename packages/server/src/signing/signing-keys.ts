import { createHash, createPrivateKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Executor, Transaction } from '../database/open-database.ts';
import { signingKeys } from '../database/tables/reading.ts';
import { MasterKeyFault } from '../store/master-key-fault.ts';
import type { MasterKeys } from '../store/master-keys.ts';
import { unwrapKey, wrapKey } from '../store/wrapped-key.ts';

/** Signs with Ed25519 (RFC 8032). */
export interface Signer {
  /** SHA-256 of the public key (SPKI, DER), hexadecimal. */
  readonly keyId: string;
  readonly sign: (bytes: Uint8Array) => Buffer;
}

export type SigningKeyRow = typeof signingKeys.$inferSelect;

/** Keys that sign opinions: the house's own and one of each reviewer. Their private halves lie under a master key. */
export interface SigningKeys {
  /** Whoever signs now; `null` is the house. The key is made at its first signature, in the caller's transaction. */
  readonly signerFor: (tx: Transaction, personId: string | null) => Promise<Signer>;
}

export function createSigningKeys(masterKeys: MasterKeys, now: () => Date): SigningKeys {
  return {
    async signerFor(tx, personId) {
      // Two first signatures at once would make two keys.
      await tx.execute(
        sql`select pg_advisory_xact_lock(hashtextextended(${`signing key ${personId ?? ''}`}, 0))`,
      );
      const [row = await makeKey(tx, masterKeys, personId, now())] = await tx
        .select()
        .from(signingKeys)
        .where(
          and(
            personId === null ? isNull(signingKeys.personId) : eq(signingKeys.personId, personId),
            isNull(signingKeys.retiredAt),
          ),
        )
        .orderBy(asc(signingKeys.madeAt))
        .limit(1);
      const key = await openKey(masterKeys, row);
      return { keyId: row.id, sign: (bytes) => sign(null, bytes, key) };
    },
  };
}

/** Every key there ever was, the first first: a signature is verified long after. */
export const allSigningKeys = (queries: Executor): Promise<SigningKeyRow[]> =>
  queries.select().from(signingKeys).orderBy(asc(signingKeys.madeAt), asc(signingKeys.id));

/** What a wrapped signing key is bound to, beside the keys of cases. */
export const boundTo = (keyId: string): string => `signing key ${keyId}`;

async function makeKey(
  tx: Transaction,
  masterKeys: MasterKeys,
  personId: string | null,
  madeAt: Date,
): Promise<SigningKeyRow> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const id = createHash('sha256').update(spki).digest('hex');
  const seed = privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(pkcs8Head.length);
  const master = await masterKeys.current();
  const row = {
    id,
    personId,
    publicKey: spki,
    wrapped: wrapKey(master.key, master.id, boundTo(id), seed),
    masterKeyId: master.id,
    madeAt,
    retiredAt: null,
  };
  seed.fill(0);
  await tx.insert(signingKeys).values(row);
  return row;
}

async function openKey(masterKeys: MasterKeys, row: SigningKeyRow): Promise<KeyObject> {
  const master = await masterKeys.byId(row.masterKeyId);
  const seed = unwrapKey(master.key, master.id, boundTo(row.id), row.wrapped);
  if (!seed) throw new MasterKeyFault('wrong-key', `${master.id}, signing key ${row.id}`);
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });
  seed.fill(0);
  return key;
}

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410 section 7). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

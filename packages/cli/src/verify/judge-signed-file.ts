import { createHash, createPublicKey, verify } from 'node:crypto';
import { readStatement, type SignedFile, type SignedStatement } from '@overread/case';

/** Who signed, as far as it can be told: `known`: the key is among those that were told. */
export interface JudgedSignature {
  readonly by: 'server' | 'reviewer';
  readonly keyId: string;
  /** The signature is this key's, and the key is the one that the signed text names. */
  readonly isGood: boolean;
  readonly isKnown: boolean;
}

export interface Judged {
  /** Null: the signed text is none, or not in its one form. */
  readonly statement: SignedStatement | null;
  readonly hashHolds: boolean;
  readonly signatures: readonly JudgedSignature[];
}

/** Keys that were told, by fingerprint; `of` where it is told whose they are. */
export type KnownKeys = ReadonlyMap<string, 'server' | 'reviewer' | null>;

/** Checks a signed opinion: its digest, both signatures (Ed25519, RFC 8032), and the keys against those that were told. */
export const judgeSignedFile = (file: SignedFile, known: KnownKeys): Judged => {
  const bytes = Buffer.from(file.statement, 'utf8');
  const statement = statementIn(bytes);
  return {
    statement,
    hashHolds: createHash('sha256').update(bytes).digest('hex') === file.hash,
    signatures: (['server', 'reviewer'] as const).map((by) => {
      const signature = file.signatures.find((one) => one.by === by);
      const keyId = signature?.keyId ?? '';
      const of = known.get(keyId);
      return {
        by,
        keyId,
        isGood: signature !== undefined && statement?.keys[by] === keyId && isSignedBy(bytes, signature),
        isKnown: of !== undefined && (of === null || of === by),
      };
    }),
  };
};

const statementIn = (bytes: Buffer): SignedStatement | null => {
  try {
    return readStatement(bytes);
  } catch {
    return null;
  }
};

const isSignedBy = (
  bytes: Buffer,
  { keyId, publicKey, signature }: SignedFile['signatures'][number],
): boolean => {
  const der = Buffer.from(publicKey, 'base64');
  if (createHash('sha256').update(der).digest('hex') !== keyId) return false;
  try {
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, bytes, key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
};

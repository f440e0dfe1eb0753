import { z } from 'zod';
import { canonical } from './opinion-bytes.ts';
import { opinionSchema } from './opinion.ts';

/** Name and major version of what is signed. */
const signedStatementId = 'overread/signed-opinion/1';

const keyId = z.string().regex(/^[0-9a-f]{64}$/);

const statement = z.strictObject({
  schema: z.literal(signedStatementId),
  signedAt: z.iso.datetime(),
  /** SHA-256 of each public key (SPKI, DER), hexadecimal. */
  keys: z.strictObject({ server: keyId, reviewer: keyId }),
  /** As the reviewer read them; the answers name them by id. */
  questions: z.array(z.strictObject({ id: z.string().min(1).max(64), text: z.string().max(4_000) })).max(20),
  opinion: opinionSchema,
});

/** An opinion with all that is signed with it: when, by which keys, and what was asked. */
export type SignedStatement = z.infer<typeof statement>;

/** The bytes that are hashed and signed, written one way only, as `opinionBytes`. Throws on what is no statement. */
export const statementBytes = (said: Omit<SignedStatement, 'schema'>): Uint8Array =>
  new TextEncoder().encode(`${canonical(statement.parse({ ...said, schema: signedStatementId }))}\n`);

/** The statement in signed bytes. Throws on bytes that hold none, or hold one written in another way. */
export function readStatement(bytes: Uint8Array): SignedStatement {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const read = statement.parse(JSON.parse(text));
  if (`${canonical(read)}\n` !== text) throw new Error('the statement is not in its one form');
  return read;
}

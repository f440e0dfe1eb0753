import { z } from 'zod';

/** Name and major version of the file a signed opinion is handed over as. */
export const signedFileId = 'overread/signed-opinion-file/1';

const signature = z.strictObject({
  by: z.enum(['server', 'reviewer']),
  /** SHA-256 of the public key, hexadecimal. */
  keyId: z.string().regex(/^[0-9a-f]{64}$/),
  /** SPKI, DER, base 64. */
  publicKey: z.base64().max(200),
  /** Ed25519 (RFC 8032) over the statement's bytes, base 64. */
  signature: z.base64().max(200),
});

/** A signed opinion as one file: the signed text exactly as it was signed, and who signed it. */
export const signedFile = z.strictObject({
  schema: z.literal(signedFileId),
  /** UTF-8 of this text is what was signed. */
  statement: z.string().max(4_000_000),
  /** SHA-256 of the same bytes, hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  signatures: z.array(signature).length(2),
});
export type SignedFile = z.infer<typeof signedFile>;

import { signedFileId, type SignedFile } from '@overread/case';
import { inArray } from 'drizzle-orm';
import type { CaseSeal } from '../cases/case-seal.ts';
import type { Executor } from '../database/open-database.ts';
import { signingKeys } from '../database/tables/reading.ts';
import { Refusal } from '../http/refusal.ts';
import { signedBytes, type VersionRow } from '../opinions/signed-version.ts';

/** A signed version as the file that `overread verify` checks; also to be attached to its PDF. */
export async function signedFileOf(queries: Executor, seal: CaseSeal, row: VersionRow): Promise<SignedFile> {
  const bytes = await signedBytes(seal, row);
  const keys = await queries
    .select()
    .from(signingKeys)
    .where(inArray(signingKeys.id, [row.serverKeyId, row.reviewerKeyId]));
  const publicKeyOf = (id: string): string => {
    const key = keys.find((one) => one.id === id);
    if (!key) throw new Refusal('fault');
    return key.publicKey.toString('base64');
  };
  return {
    schema: signedFileId,
    statement: bytes.toString('utf8'),
    hash: row.hash.toString('hex'),
    signatures: [
      {
        by: 'server',
        keyId: row.serverKeyId,
        publicKey: publicKeyOf(row.serverKeyId),
        signature: row.serverSignature.toString('base64'),
      },
      {
        by: 'reviewer',
        keyId: row.reviewerKeyId,
        publicKey: publicKeyOf(row.reviewerKeyId),
        signature: row.reviewerSignature.toString('base64'),
      },
    ],
  };
}

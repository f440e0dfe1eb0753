import { createHash } from 'node:crypto';
import { readStatement, type SignedStatement } from '@overread/case';
import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { CaseSeal } from '../cases/case-seal.ts';
import type { Executor } from '../database/open-database.ts';
import { opinionVersions } from '../database/tables/reading.ts';
import { StoreFault } from '../store/store-fault.ts';

export type VersionRow = typeof opinionVersions.$inferSelect;

export const signedPlace = (opinionId: string, version: number): string =>
  `opinions/${opinionId}/signed/${version}`;

/** The bytes that were signed. @throws StoreFault when they are not those whose digest is in the row */
export async function signedBytes(seal: CaseSeal, row: VersionRow): Promise<Buffer> {
  const place = signedPlace(row.opinionId, row.version);
  const bytes = Buffer.from(z.string().parse(await seal.open(row.caseId, place, row.sealed)), 'utf8');
  if (!createHash('sha256').update(bytes).digest().equals(row.hash))
    throw new StoreFault('damaged', `${row.caseId} ${place}`);
  return bytes;
}

/** What was signed. */
export const openSigned = async (seal: CaseSeal, row: VersionRow): Promise<SignedStatement> =>
  readStatement(await signedBytes(seal, row));

/** The signed versions of one opinion, the first first. */
export const versionsOf = (queries: Executor, opinionId: string): Promise<VersionRow[]> =>
  queries
    .select()
    .from(opinionVersions)
    .where(eq(opinionVersions.opinionId, opinionId))
    .orderBy(asc(opinionVersions.version));

/** As the contract tells it. */
export const signedVersionView = (row: VersionRow) => ({
  version: row.version,
  language: row.language as 'en' | 'zh',
  signedAt: row.signedAt.toISOString(),
  hash: row.hash.toString('hex'),
});

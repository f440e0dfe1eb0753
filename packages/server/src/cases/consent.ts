import { randomUUID } from 'node:crypto';
import { consentsHeld, currentConsentVersion, type ConsentPurpose } from '@overread/case';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Executor, Transaction } from '../database/open-database.ts';
import { consents } from '../database/tables/cases.ts';

/** The purposes to which consent holds now: given, not withdrawn, and what they rest on likewise. */
export async function consentsNow(
  queries: Executor,
  caseId: string,
  at: Date,
): Promise<readonly ConsentPurpose[]> {
  const records = await consentRecords(queries, caseId);
  return consentsHeld(records, { at: at.toISOString(), textVersion: currentConsentVersion });
}

/** All consents of a case in the order they were given, withdrawn ones too. */
export async function consentRecords(queries: Executor, caseId: string) {
  const rows = await queries
    .select()
    .from(consents)
    .where(eq(consents.caseId, caseId))
    .orderBy(asc(consents.givenAt));
  return rows.map((row) => ({
    purpose: row.purpose as ConsentPurpose,
    textVersion: row.textVersion,
    textHash: row.textHash,
    language: row.language as 'en' | 'zh',
    givenAt: row.givenAt.toISOString(),
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
  }));
}

/** Given once more while in force, nothing changes: the first giving stands. */
export async function giveConsent(
  tx: Transaction,
  given: {
    readonly caseId: string;
    readonly purpose: ConsentPurpose;
    readonly textVersion: string;
    readonly textHash: string;
    readonly language: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<void> {
  const { by, at, ...text } = given;
  await tx
    .insert(consents)
    .values({ id: randomUUID(), ...text, byPerson: by, givenAt: at })
    .onConflictDoNothing();
}

export async function withdrawConsent(
  tx: Transaction,
  caseId: string,
  purpose: ConsentPurpose,
  at: Date,
): Promise<void> {
  await tx.update(consents).set({ withdrawnAt: at }).where(inForce(caseId, purpose));
}

const inForce = (caseId: string, purpose: ConsentPurpose) =>
  and(eq(consents.caseId, caseId), eq(consents.purpose, purpose), isNull(consents.withdrawnAt));

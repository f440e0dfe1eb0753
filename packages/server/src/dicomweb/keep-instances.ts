import { and, count, eq, sql, sum } from 'drizzle-orm';
import { sealableFinding } from '../cases/header-finding.ts';
import type { Executor, Transaction } from '../database/open-database.ts';
import { cases } from '../database/tables/cases.ts';
import { instances } from '../database/tables/imaging.ts';
import type { House } from '../http/house.ts';
import type { InstanceHeader } from './read-header.ts';
import type { StoredPart } from './store-answer.ts';

/** A file that lies in the store already, but that no case knows yet. */
export interface WrittenInstance {
  readonly header: InstanceHeader;
  readonly blobId: string;
  readonly bytes: number;
  readonly sha256: Buffer;
  readonly sealedHeader: Buffer;
}

/** Seals what was read of a header, for the row. */
export const sealHeader = (house: House, caseId: string, { sopInstanceUid, finding }: InstanceHeader) =>
  house.seal.seal(
    caseId,
    `instances/${sopInstanceUid}`,
    sealableFinding({ ...finding, path: sopInstanceUid }),
  );

/** The case has no room for a batch: another request took it meanwhile. */
export class QuotaReached extends Error {
  override readonly name = 'QuotaReached';
}

/**
 * Makes written files part of the case. A UID that is there already is kept once: the same content counts as kept, another
 * content as `different-content`. Answers one part per instance, in order, and the blobs nobody refers to.
 * @throws QuotaReached
 */
export async function keepInstances(
  house: House,
  tx: Transaction,
  kept: { readonly caseId: string; readonly by: string; readonly written: readonly WrittenInstance[] },
): Promise<{ readonly parts: readonly StoredPart[]; readonly unused: readonly string[] }> {
  const { caseId, by, written } = kept;
  const at = house.now();
  const rows = written.map((one) => ({ ...rowOf(one), caseId, addedBy: by, addedAt: at }));
  const inserted = await tx
    .insert(instances)
    // In one order always: two senders of the same files then wait for each other, and never both.
    .values(rows.toSorted((a, b) => (a.sopInstanceUid < b.sopInstanceUid ? -1 : 1)))
    .onConflictDoNothing()
    .returning({ blobId: instances.blobId });
  await tx.update(cases).set({ updatedAt: at }).where(eq(cases.id, caseId));
  const fresh = new Set(inserted.map(({ blobId }) => blobId));
  if (fresh.size > 0) await checkQuota(house, tx, caseId);
  const parts: StoredPart[] = [];
  for (const { blobId, header, sha256 } of written)
    parts.push(fresh.has(blobId) ? partOf(header, null) : await keptAlready(tx, caseId, header, sha256));
  return { parts, unused: written.map(({ blobId }) => blobId).filter((blobId) => !fresh.has(blobId)) };
}

const rowOf = ({ header, ...file }: WrittenInstance) => ({
  sopInstanceUid: header.sopInstanceUid,
  seriesUid: header.seriesUid,
  studyUid: header.studyUid,
  sopClassUid: header.sopClassUid,
  transferSyntaxUid: header.transferSyntaxUid,
  modality: header.modality,
  instanceNumber: header.instanceNumber,
  frames: header.frames,
  ...file,
});

/** With the case's row changed, and so locked: of two requests the second counts what the first has added. */
async function checkQuota({ quotas }: House, tx: Transaction, caseId: string): Promise<void> {
  const held = await imagingHeld(tx, caseId);
  if (held.bytes > quotas.caseBytes || held.instances > quotas.instancesPerCase) throw new QuotaReached();
}

/** What is said of an instance that was not added: it is there already, as another content, or there was no room for it. */
export async function keptAlready(
  queries: Executor,
  caseId: string,
  header: InstanceHeader,
  sha256: Buffer,
): Promise<StoredPart> {
  const [row] = await queries
    .select({ sha256: instances.sha256 })
    .from(instances)
    .where(and(eq(instances.caseId, caseId), eq(instances.sopInstanceUid, header.sopInstanceUid)));
  if (!row) return partOf(header, 'quota-reached');
  return partOf(header, row.sha256.equals(sha256) ? null : 'different-content');
}

const partOf = (
  { studyUid, sopClassUid, sopInstanceUid }: InstanceHeader,
  failure: StoredPart['failure'],
): StoredPart => ({ studyUid, sopClassUid, sopInstanceUid, failure });

/** What the case holds in imaging, against its quota. */
export async function imagingHeld(
  queries: Pick<Transaction, 'select'>,
  caseId: string,
): Promise<{ readonly bytes: number; readonly instances: number }> {
  const [row] = await queries
    .select({ bytes: sum(instances.bytes), instances: count(sql`*`) })
    .from(instances)
    .where(eq(instances.caseId, caseId));
  return { bytes: Number(row?.bytes ?? 0), instances: row?.instances ?? 0 };
}

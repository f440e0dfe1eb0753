import { createHash, randomUUID } from 'node:crypto';
import { count, eq, sum } from 'drizzle-orm';
import type { Transaction } from '../database/open-database.ts';
import { documents } from '../database/tables/documents.ts';
import { imagingHeld } from '../dicomweb/keep-instances.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { unread } from './document-content.ts';
import { contentPlace } from './document-rows.ts';
import { readDocumentJob } from './read-document-job.ts';

/** Keeps a paper as it came and puts its reading in the queue: both with the caller's transaction. */
export async function receiveDocument(
  house: House,
  tx: Transaction,
  received: {
    readonly caseId: string;
    readonly fileName: string;
    readonly bytes: Buffer;
    readonly by: string;
  },
): Promise<string> {
  const { caseId, bytes } = received;
  if (bytes.length === 0) throw new Refusal('invalid-input', [{ at: 'body', reason: 'empty' }]);
  await checkRoom(house, tx, caseId, bytes.length);
  const id = randomUUID();
  const { blobId } = await house.vault.write(caseId, 'document', bytes, { hash: false });
  await tx.insert(documents).values({
    id,
    caseId,
    blobId,
    mediaType: 'application/octet-stream',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest(),
    sealed: await house.seal.seal(caseId, contentPlace(id), unread(received.fileName)),
    addedBy: received.by,
    addedAt: house.now(),
  });
  await house.jobs.enqueue(tx, readDocumentJob, { caseId, documentId: id }, { caseId });
  return id;
}

async function checkRoom(house: House, tx: Transaction, caseId: string, bytes: number): Promise<void> {
  const [held] = await tx
    .select({ papers: count(), bytes: sum(documents.bytes) })
    .from(documents)
    .where(eq(documents.caseId, caseId));
  const imaging = await imagingHeld(tx, caseId);
  const { quotas } = house;
  const room = quotas.caseBytes - imaging.bytes - Number(held?.bytes ?? 0);
  if ((held?.papers ?? 0) >= quotas.documentsPerCase || bytes > room) throw new Refusal('quota-reached');
}

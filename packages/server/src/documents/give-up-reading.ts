import { and, inArray, lt } from 'drizzle-orm';
import { documents } from '../database/tables/documents.ts';
import type { House } from '../http/house.ts';
import { failReading } from './fail-reading.ts';
import { findDocument } from './document-rows.ts';

/** Longer than all attempts of the reading job together. */
const patienceMs = 2 * 3_600_000;

/** Papers whose reading ended without a word (the server was killed each time) are told to be unread, and stay to be looked at. */
export async function giveUpReading(house: Pick<House, 'database' | 'seal' | 'now'>): Promise<void> {
  const before = new Date(house.now().getTime() - patienceMs);
  const rows = await house.database
    .select({ id: documents.id, caseId: documents.caseId })
    .from(documents)
    .where(and(inArray(documents.state, ['received', 'reading']), lt(documents.addedAt, before)));
  for (const { id, caseId } of rows) {
    const { content } = await findDocument(house.database, house.seal, caseId, id);
    await failReading(house, { caseId, documentId: id, content, problem: { code: 'took-too-long' } });
  }
}

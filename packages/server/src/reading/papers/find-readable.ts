import type { Executor } from '../../database/open-database.ts';
import { findDocument, type OpenDocument } from '../../documents/document-rows.ts';
import type { House } from '../../http/house.ts';
import { Refusal } from '../../http/refusal.ts';
import { closedBy, sealsOfPaper } from '../seals/seal-of-paper.ts';
import { sealsOf } from '../seals/seals-of.ts';

interface Wanted {
  readonly caseId: string;
  readonly documentId: string;
  readonly personId: string;
}

/**
 * A paper that this reviewer may read now.
 * @throws Refusal `not-found` where nobody said what it is; `not-yet-held` while it is sealed, with what keeps it closed
 */
export async function findReadable(
  { seal }: Pick<House, 'seal'>,
  queries: Executor,
  { caseId, documentId, personId }: Wanted,
): Promise<OpenDocument> {
  const paper = await findDocument(queries, seal, caseId, documentId);
  if (!paper.confirmed || paper.row.state !== 'read') throw new Refusal('not-found');
  const seals = await sealsOf(queries, caseId, personId);
  const closed = closedBy(sealsOfPaper(paper.confirmed.type, paper.content.proposed?.type), seals);
  if (closed) throw new Refusal('not-yet-held', [{ at: 'sealed', reason: closed }]);
  return paper;
}

import { documentFacts, type DocumentFacts } from '@overread/case';
import { and, asc, eq } from 'drizzle-orm';
import type { CaseSeal } from '../cases/case-seal.ts';
import type { Executor } from '../database/open-database.ts';
import { documents } from '../database/tables/documents.ts';
import { Refusal } from '../http/refusal.ts';
import { documentContent, type DocumentContent } from './document-content.ts';

export type DocumentRow = typeof documents.$inferSelect;

/** A paper with its sealed parts open. */
export interface OpenDocument {
  readonly row: DocumentRow;
  readonly content: DocumentContent;
  readonly confirmed: DocumentFacts | null;
}

export const contentPlace = (id: string): string => `documents/${id}`;
export const factsPlace = (id: string): string => `documents/${id}/facts`;

/** A case's papers, the first added first. */
export async function openDocuments(
  queries: Executor,
  seal: CaseSeal,
  caseId: string,
): Promise<OpenDocument[]> {
  const rows = await queries
    .select()
    .from(documents)
    .where(eq(documents.caseId, caseId))
    .orderBy(asc(documents.addedAt), asc(documents.id));
  return Promise.all(rows.map((row) => openDocument(seal, row)));
}

/** One paper of the case. @throws Refusal `not-found` */
export async function findDocument(
  queries: Executor,
  seal: CaseSeal,
  caseId: string,
  id: string,
): Promise<OpenDocument> {
  const [row] = await queries
    .select()
    .from(documents)
    .where(and(eq(documents.caseId, caseId), eq(documents.id, id)));
  if (!row) throw new Refusal('not-found');
  return openDocument(seal, row);
}

async function openDocument(seal: CaseSeal, row: DocumentRow): Promise<OpenDocument> {
  const content = documentContent.parse(await seal.open(row.caseId, contentPlace(row.id), row.sealed));
  const confirmed = row.sealedFacts
    ? documentFacts.parse(await seal.open(row.caseId, factsPlace(row.id), row.sealedFacts))
    : null;
  return { row, content, confirmed };
}

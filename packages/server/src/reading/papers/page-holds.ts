import { documentPagePath, type DocumentId } from '@overread/case';
import { openDocuments, type DocumentRow, type OpenDocument } from '../../documents/document-rows.ts';
import type { House } from '../../http/house.ts';
import { readingWordsOf, type ReadingWords } from '../brief/reading-words.ts';
import type { Hold, HoldSource } from '../holds/hold.ts';

/** Side of a page that masks are counted in: whatever size it is drawn in, a mask lies where it was put. */
export const pageSide = 10_000;

/** Pictures of pages have names printed on them: all are held. Where in the picture they are nobody has read. */
export const pageHolds =
  (house: House): HoldSource =>
  async (queries, kase) => {
    const papers = await openDocuments(queries, house.seal, kase.id);
    const words = await readingWordsOf(house, queries, kase);
    return papers.flatMap((paper) => holdsOf(paper, words));
  };

/** Pages that can be drawn; none of text and Word files. */
export const pagesWithPictures = ({ mediaType, state, pages }: DocumentRow): readonly number[] =>
  state === 'read' && /^(?:image\/|application\/pdf$)/.test(mediaType)
    ? Array.from({ length: pages ?? 0 }, (_, index) => index + 1)
    : [];

export const pageHoldId = (documentId: string, page: number): string => `page.${documentId}.${page}`;

/** Only papers that a reviewer may come to see: a person said what they are. */
function holdsOf({ row, content, confirmed }: OpenDocument, words: ReadingWords): Hold[] {
  if (!confirmed) return [];
  const texts = new Map(content.text.map(({ page, text }) => [page, text]));
  return pagesWithPictures(row).map((page) => ({
    id: pageHoldId(row.id, page),
    kind: 'page',
    why: ['page-picture', ...whyOf(texts.get(page), words)],
    picture: documentPagePath
      .replace(':caseId', row.caseId)
      .replace(':documentId', row.id)
      .replace(':page', String(page)),
    instances: 1,
    page: { documentId: row.id as DocumentId, number: page, of: row.pages ?? page },
    rows: pageSide,
    columns: pageSide,
    proposed: [],
  }));
}

function whyOf(text: string | undefined, { tells, dates }: ReadingWords): readonly string[] {
  if (text === undefined || text.trim() === '') return ['nothing-read'];
  return [...(tells(text) ? ['text-names-someone'] : []), ...(dates(text) ? ['text-has-dates'] : [])];
}

import { languages, uid as uidSchema, type Answer, type Language, type routes } from '@overread/case';
import type { Executor } from '../../database/open-database.ts';
import { openDocuments, type OpenDocument } from '../../documents/document-rows.ts';
import type { CaseRow } from '../../http/admit.ts';
import type { House } from '../../http/house.ts';
import type { ReadingWords } from '../brief/reading-words.ts';
import type { Decided } from '../holds/hold-decisions.ts';
import { sealsOfPaper } from '../seals/seal-of-paper.ts';
import type { Seals } from '../seals/seals-of.ts';
import { pagesWithPictures, pageHoldId } from './page-holds.ts';
import { translationsOf } from './paper-translations.ts';

type ReadingPaper = Answer<typeof routes.readBrief>['papers'][number];

interface How {
  readonly words: ReadingWords;
  readonly seals: Seals;
  readonly decided: ReadonlyMap<string, Decided>;
}

/** A case's papers as a reviewer finds them: those that a person said what they are. */
export async function papersFor(
  house: House,
  queries: Executor,
  kase: CaseRow,
  how: How,
): Promise<ReadingPaper[]> {
  const papers = await openDocuments(queries, house.seal, kase.id);
  const translated = await translationsOf(queries, kase.id);
  return papers.flatMap((paper) => paperFor(paper, how, translated.get(paper.row.id) ?? []));
}

function paperFor(
  { row, content, confirmed }: OpenDocument,
  { words, seals, decided }: How,
  translatedInto: readonly string[],
): ReadingPaper[] {
  if (!confirmed || row.state !== 'read') return [];
  const things = sealsOfPaper(confirmed.type, content.proposed?.type);
  const isOpen = things.every(seals.isOpen);
  const decisions = pagesWithPictures(row).map((page) => ({
    page,
    decision: decided.get(pageHoldId(row.id, page))?.decision,
  }));
  const pagesShown = decisions.filter(({ decision }) => decision === 'show' || decision === 'mask');
  const study = uidSchema.safeParse(confirmed.studyUid);
  return [
    {
      id: row.id as ReadingPaper['id'],
      type: confirmed.type,
      language: languageTag(confirmed.language),
      date: words.date(confirmed.date),
      side: confirmed.side,
      bodyPart: confirmed.bodyPart === null ? null : words.clean(confirmed.bodyPart),
      studyUid: study.success ? uidSchema.parse(words.uid(study.data)) : null,
      pages: row.pages,
      sealedAs: things.find((thing) => !seals.isOpen(thing)) ?? things[0] ?? null,
      isOpen,
      pictures: pagesShown.length > 0 ? 'shown' : decisions.some((one) => !one.decision) ? 'held' : 'none',
      pagesShown: isOpen ? pagesShown.map(({ page }) => page) : [],
      translatedInto: languages.filter((one: Language) => translatedInto.includes(one)),
    },
  ];
}

/** BCP 47, nothing else that somebody may have typed. */
const languageTag = (text: string | null): string | null =>
  text !== null && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}$/i.test(text) ? text : null;

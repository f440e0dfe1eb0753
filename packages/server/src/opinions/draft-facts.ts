import { directoryEntry, type DraftFacts, type Opinion, type SigningContext } from '@overread/case';
import { eq } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { directoryEntries } from '../database/tables/reading.ts';
import type { Seals } from '../reading/seals/seals-of.ts';
import type { CaseFacts } from './case-facts.ts';
import { toReview } from './images-given.ts';

/** What of the case's facts goes into one reviewer's draft: nothing of what is sealed to them. */
export function draftFacts(
  facts: CaseFacts,
  seals: Seals,
  reviewer: Opinion['reviewer'],
  language: 'en' | 'zh',
): DraftFacts {
  return {
    side: facts.side === 'unknown' ? 'not-applicable' : facts.side,
    reviewer,
    questions: facts.questions.map(({ id }) => id),
    limits: facts.limits[language],
    reviewed: toReview(facts.series),
    documents: openPapers(facts, seals),
    procedure: seals.isOpen('plan') ? facts.proposedOperation : null,
  };
}

const openPapers = ({ papers }: CaseFacts, seals: Seals): readonly string[] =>
  papers.filter((paper) => paper.seals.every((thing) => seals.isOpen(thing))).map(({ id }) => id);

/** What the draft is judged by. Whether an operation was proposed is not told before the plan is open. */
export const signingContext = (
  { questions, series, limits, papers }: CaseFacts,
  { procedure }: DraftFacts,
  before: Opinion | null,
): SigningContext => ({
  questions,
  images: series,
  limits: limits.en.map(({ requirement }) => requirement),
  operationProposed: procedure !== null,
  hasReport: papers.some(({ isReport }) => isReport),
  before,
});

/** Who the reviewer is without saying who: as the directory has it; blank where they have no entry yet. */
export async function reviewerIn(queries: Executor, personId: string): Promise<Opinion['reviewer']> {
  const [row] = await queries.select().from(directoryEntries).where(eq(directoryEntries.personId, personId));
  const entry = directoryEntry.safeParse(row?.entry).data;
  return { role: entry?.role ?? '', specialty: entry?.specialty ?? '', country: entry?.country ?? '' };
}

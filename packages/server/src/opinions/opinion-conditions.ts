import { and, desc, eq } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { opinions, opinionVersions } from '../database/tables/reading.ts';
import type { House } from '../http/house.ts';
import { translationsOf } from './opinion-translations.ts';
import { lastOf, toRelease } from './signed-opinions.ts';
import { openSigned } from './signed-version.ts';

/** Whether the person has signed, with every question answered or declined in what they signed. */
export async function hasAnsweredAll(
  { seal }: Pick<House, 'seal'>,
  queries: Executor,
  caseId: string,
  personId: string | undefined,
): Promise<boolean> {
  if (personId === undefined) return false;
  const [last] = await queries
    .select({ row: opinionVersions })
    .from(opinionVersions)
    .innerJoin(opinions, eq(opinions.id, opinionVersions.opinionId))
    .where(and(eq(opinions.caseId, caseId), eq(opinions.personId, personId)))
    .orderBy(desc(opinionVersions.version))
    .limit(1);
  if (!last) return false;
  const { questions, opinion } = await openSigned(seal, last.row);
  return questions.every(({ id }) =>
    opinion.answers.some(({ question, outcome }) => question === id && outcome !== null),
  );
}

/** Whether there is something to release, all of it in English or in an English that a second person has checked. */
export async function isInEnglish(queries: Executor, caseId: string): Promise<boolean> {
  const waiting = await toRelease(queries, caseId);
  for (const opinion of waiting) {
    const row = lastOf(opinion);
    if (row.language === 'en') continue;
    const translations = await translationsOf(queries, row);
    if (!translations.some(({ language, state }) => language === 'en' && state === 'checked')) return false;
  }
  return waiting.length > 0;
}

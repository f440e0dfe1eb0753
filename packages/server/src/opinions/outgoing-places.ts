import { checkHonesty, outgoingFindings, type ProblemBody } from '@overread/case';
import { inArray } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { people } from '../database/tables/sign-in.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { keptFollowUp } from './follow-up.ts';
import { openTranslation, translationsOf } from './opinion-translations.ts';
import { lastOf, toRelease, type SignedOpinion } from './signed-opinions.ts';
import { openSigned } from './signed-version.ts';

type Places = ProblemBody['details'];

/**
 * Where the honesty check stops what the next release would give out: opinions with their checked translations, or the
 * answer to the questions after it. `opinions.1.en.answers.q-…`, and the kind of what is said there.
 */
export async function outgoingPlaces(house: House, queries: Executor, kase: CaseRow): Promise<Places> {
  const opinions = await toRelease(queries, kase.id);
  const places = [];
  for (const opinion of opinions) places.push(...(await placesIn(house, queries, kase, opinion)));
  if (kase.state === 'follow-up') places.push(...(await placesInAnswer(house, queries, kase)));
  return places;
}

async function placesIn(
  house: House,
  queries: Executor,
  kase: CaseRow,
  signed: SignedOpinion,
): Promise<Places> {
  const row = lastOf(signed);
  const names = await namesOf(queries, [signed.personId]);
  const { opinion: original } = await openSigned(house.seal, row);
  const checked = (await translationsOf(queries, row)).filter(({ state }) => state === 'checked');
  const translated = await Promise.all(checked.map((one) => openTranslation(house.seal, kase.id, one)));
  return [original, ...translated].flatMap((opinion) =>
    outgoingFindings(opinion, original, names).map(({ path, kind }) => ({
      at: `opinions.${signed.number}.${opinion.language}.${path}`,
      reason: kind,
    })),
  );
}

async function placesInAnswer(house: House, queries: Executor, kase: CaseRow): Promise<Places> {
  const answer = (await keptFollowUp(house, queries, kase.id))?.answer ?? '';
  return checkHonesty(answer, 'en', { author: 'reviewer' }).map(({ kind }) => ({
    at: 'follow-up.answer',
    reason: kind,
  }));
}

/** How people are called in the house. */
export async function namesOf(queries: Executor, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await queries
    .select({ name: people.name })
    .from(people)
    .where(inArray(people.id, [...ids]));
  return rows.map(({ name }) => name);
}

import { asc, eq } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { offers } from '../database/tables/reading.ts';
import { people } from '../database/tables/sign-in.ts';
import { openOffersOf, readersOf } from './readers-of.ts';

export type OfferAnswer = 'open' | 'accepted' | 'declined' | 'expired' | 'withdrawn';

/** Every offer of a case with its answer, oldest first. */
export async function offersOf(queries: Executor, caseId: string) {
  const rows = await queries
    .select({ offer: offers, name: people.name })
    .from(offers)
    .leftJoin(people, eq(people.id, offers.personId))
    .where(eq(offers.caseId, caseId))
    .orderBy(asc(offers.offeredAt), asc(offers.id));
  return rows.map(({ offer: { id, personId, offeredAt, expiresAt, answer, reason }, name }) => ({
    id,
    personId: personId as never,
    name: name ?? '',
    offeredAt: offeredAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    answer: answer as OfferAnswer,
    reason,
  }));
}

/** How many opinions the case is to have: of those who read it, and of those who are asked. At least one. */
export async function opinionsWanted(queries: Executor, caseId: string): Promise<number> {
  const asked = await openOffersOf(queries, caseId);
  const reading = await readersOf(queries, caseId);
  return Math.max(1, asked.length + reading.length);
}

import { and, eq, gt, isNull, lte, min } from 'drizzle-orm';
import { consentsNow } from '../cases/consent.ts';
import { cases } from '../database/tables/cases.ts';
import { opinionVersions, outcomeAsks } from '../database/tables/reading.ts';
import type { House } from '../http/house.ts';
import { afterMonths, monthsDue, outcomeMonths } from './due-outcomes.ts';
import { patientSideOf } from '../cases/patient-side.ts';

/** For so long after a month has come a patient is still asked; later the house would seem to dig. */
const latestMonth = 14;

type Needs = Pick<House, 'database' | 'now' | 'tellByMail'>;

/**
 * Asks patients by mail, without a word of what about, to say what became of it: once when each month has come, while their consent to it
 * is in force. Answers how many were asked.
 */
export async function askOutcomes(house: Needs): Promise<number> {
  const at = house.now();
  const delivered = min(opinionVersions.releasedAt);
  const candidates = await house.database
    .select({ caseId: cases.id })
    .from(cases)
    .innerJoin(opinionVersions, eq(opinionVersions.caseId, cases.id))
    .where(isNull(cases.erasedAt))
    .groupBy(cases.id)
    .having(
      and(lte(delivered, afterMonths(at, -outcomeMonths[0])), gt(delivered, afterMonths(at, -latestMonth))),
    );
  let asked = 0;
  for (const { caseId } of candidates) asked += await askOne(house, caseId, at);
  return asked;
}

const askOne = ({ database, tellByMail }: Needs, caseId: string, at: Date): Promise<number> =>
  database.transaction(async (tx) => {
    const [last] = (await monthsDue(tx, caseId, at)).toReversed();
    if (last === undefined || !(await consentsNow(tx, caseId, at)).includes('outcomes')) return 0;
    const fresh = await tx
      .insert(outcomeAsks)
      .values({ caseId, month: last, at })
      .onConflictDoNothing()
      .returning({ month: outcomeAsks.month });
    if (fresh.length === 0) return 0;
    await tellByMail(tx, await patientSideOf(tx, caseId), 'case-news');
    return 1;
  });

import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Transaction } from '../database/open-database.ts';
import { cases } from '../database/tables/cases.ts';
import { recordRequests } from '../database/tables/checking.ts';
import { judgeReadiness } from '../cases/judge-readiness.ts';
import type { House } from '../http/house.ts';
import { patientSideOf } from '../cases/patient-side.ts';
import { requestsOf, type RequestRow } from './requests.ts';

/** After so many the house is silent: who has not answered three times is called by a person. */
const mostReminders = 3;

/** Writes to the patient's side that something is waiting, and notes that it did. */
export async function remind(house: House, tx: Transaction, row: RequestRow): Promise<Date> {
  const at = house.now();
  await tx
    .update(recordRequests)
    .set({ remindedAt: at, reminders: row.reminders + 1 })
    .where(eq(recordRequests.id, row.id));
  await house.tellByMail(tx, await patientSideOf(tx, row.caseId), 'case-news');
  return at;
}

/** Reminds where it was asked for, the days are over, and something has still not come. Answers how many were. */
export async function remindOfRequests(house: House): Promise<number> {
  const due = await house.database
    .select({ id: recordRequests.id })
    .from(recordRequests)
    .innerJoin(cases, eq(cases.id, recordRequests.caseId))
    .where(
      and(
        isNull(recordRequests.endedAt),
        isNull(cases.erasedAt),
        lt(recordRequests.reminders, mostReminders),
        sql`coalesce(${recordRequests.remindedAt}, ${recordRequests.askedAt})
          + make_interval(days => ${recordRequests.remindAfterDays}) <= ${house.now().toISOString()}::timestamptz`,
      ),
    );
  let reminded = 0;
  for (const { id } of due) reminded += await remindOne(house, id);
  return reminded;
}

const remindOne = (house: House, id: string): Promise<number> =>
  house.database.transaction(async (tx) => {
    const [row] = await tx.select().from(recordRequests).where(eq(recordRequests.id, id)).for('update');
    if (!row || row.endedAt) return 0;
    const [kase] = await tx.select().from(cases).where(eq(cases.id, row.caseId));
    if (!kase) return 0;
    const asked = await requestsOf(house, tx, kase, await judgeReadiness(house, tx, kase));
    const isWaiting = asked.some((one) => one.id === id && one.items.some(({ came }) => !came));
    if (!isWaiting) return 0;
    await remind(house, tx, row);
    return 1;
  });

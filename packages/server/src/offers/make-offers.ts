import { randomUUID } from 'node:crypto';
import { asc, inArray } from 'drizzle-orm';
import { moveCase } from '../cases/move-case.ts';
import type { Transaction } from '../database/open-database.ts';
import { directoryEntries, offers } from '../database/tables/reading.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { candidatesFor } from './candidates.ts';
import { beginPart } from './parts-in-case.ts';
import { openOffersOf, readersOf } from './readers-of.ts';

const hour = 3_600_000;
const atMost = 2;

/**
 * Offers the case to one reviewer, or to two who read blind to each other. Refused as `invalid-input` for someone who may not be
 * asked, with the reason, and for more than two in all.
 */
export async function makeOffers(
  house: House,
  tx: Transaction,
  kase: CaseRow,
  asked: {
    readonly personIds: readonly string[];
    readonly hours: number;
    readonly by: string;
    readonly secondFactor: boolean;
  },
): Promise<void> {
  const personIds = [...new Set(asked.personIds)];
  const open = await openOffersOf(tx, kase.id);
  const reading = await readersOf(tx, kase.id);
  const taken = open.length + reading.length;
  if (taken + personIds.length > atMost)
    throw new Refusal('invalid-input', [{ at: 'personIds', reason: 'two-at-most' }]);
  await holdPlaces(tx, personIds);
  await refuseBarred(house, tx, kase, personIds);
  const at = house.now();
  const stay = kase.state === 'reading' || kase.state === 'needs-more';
  await moveCase(house, tx, kase, 'offer-case', { by: asked.by, stay, secondFactor: asked.secondFactor });
  const expiresAt = new Date(at.getTime() + asked.hours * hour);
  for (const personId of personIds) {
    const made = {
      id: randomUUID(),
      caseId: kase.id,
      personId,
      offeredBy: asked.by,
      offeredAt: at,
      expiresAt,
    };
    await tx.insert(offers).values(made);
    await beginPart(tx, { caseId: kase.id, personId, standing: 'offered-reviewer', since: at });
  }
  await house.tellByMail(tx, personIds, 'reading-offered');
}

/** Two cases offered at once do not both take a reviewer's last free place. */
const holdPlaces = (tx: Transaction, personIds: readonly string[]) =>
  tx
    .select({ personId: directoryEntries.personId })
    .from(directoryEntries)
    .where(inArray(directoryEntries.personId, [...personIds]))
    .orderBy(asc(directoryEntries.personId))
    .for('update');

async function refuseBarred(
  house: House,
  tx: Transaction,
  kase: CaseRow,
  personIds: readonly string[],
): Promise<void> {
  const candidates = await candidatesFor(house, tx, kase);
  const faults = personIds.flatMap((personId, index) => {
    const at = `personIds.${index}`;
    const candidate = candidates.find((one) => one.personId === personId);
    return (candidate?.barredBy ?? ['no-reviewer']).map((reason) => ({ at, reason }));
  });
  if (faults.length > 0) throw new Refusal('invalid-input', faults);
}

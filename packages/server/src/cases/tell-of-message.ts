import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../database/open-database.ts';
import { caseMembers, messages } from '../database/tables/cases.ts';
import { people } from '../database/tables/sign-in.ts';
import type { CaseRow } from '../http/admit.ts';
import type { PostOffice } from '../mail/post-office.ts';

const patientSide = ['patient', 'relative'];

/**
 * Writes to the other side that there is a message, no more. Several messages that were not read yet make one mail: the first
 * has told already.
 */
export const tellOfMessage =
  (postOffice: PostOffice, link: string) =>
  async (tx: Transaction, kase: CaseRow, from: string): Promise<void> => {
    const byPatient = patientSide.includes(from);
    const side = byPatient ? patientSide : ['coordinator'];
    const unread = await tx.$count(
      messages,
      and(eq(messages.caseId, kase.id), inArray(messages.fromStanding, side), isNull(messages.readAt)),
    );
    if (unread > 1) return;
    const readers = byPatient ? await coordinators(tx) : await patientSideOf(tx, kase.id);
    for (const { address, locale } of readers)
      await postOffice.post(tx, { kind: 'case-news', address, locale, link });
  };

const reader = { address: people.email, locale: people.locale };
const active = isNull(people.deactivatedAt);

const coordinators = (tx: Transaction) =>
  tx
    .select(reader)
    .from(people)
    .where(and(active, sql`'coordinator' = any(${people.roles})`));

const patientSideOf = (tx: Transaction, caseId: string) =>
  tx
    .selectDistinct(reader)
    .from(caseMembers)
    .innerJoin(people, eq(people.id, caseMembers.personId))
    .where(
      and(
        active,
        eq(caseMembers.caseId, caseId),
        inArray(caseMembers.standing, patientSide),
        isNull(caseMembers.until),
      ),
    );

import { checkOutgoing, type ProblemBody } from '@overread/case';
import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../database/open-database.ts';
import { caseMembers } from '../database/tables/cases.ts';
import { people } from '../database/tables/sign-in.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { pseudonymiserOf } from '../reading/images/pseudonymiser-of.ts';

type Place = ProblemBody['details'][number];

/** @throws Refusal `not-yet-held` where words would promise, decide or name a reviewer before a patient */
export async function refuseToPatient(tx: Transaction, kase: CaseRow, text: string): Promise<void> {
  refuseAt(
    checkOutgoing(text, await reviewersOf(tx, kase))
      .filter(({ severity }) => severity === 'error')
      .map(({ start, end, kind }) => ({ at: placeOf(start, end), reason: kind })),
  );
}

/** @throws Refusal `not-yet-held` where a reviewer would learn whose case it is, or who treats them where */
export async function refuseToReviewer(
  house: House,
  tx: Transaction,
  kase: CaseRow,
  text: string,
): Promise<void> {
  const { clean } = await pseudonymiserOf(house, tx, kase);
  refuseAt(
    [...text.matchAll(/[^\r\n\u2028\u2029]+/gu)].flatMap(({ 0: line, index }) => {
      const left = clean(line);
      if (left === line.trim() || left === line) return [];
      const [start, end] = changed(line, left);
      return [{ at: placeOf(index + start, index + end), reason: 'names-someone' }];
    }),
  );
}

/** As the web reads it, to lead the writer there; the words themselves are not repeated. */
const placeOf = (start: number, end: number): string => `${start}-${end}`;

function refuseAt(places: readonly Place[]): void {
  if (places.length > 0) throw new Refusal('not-yet-held', [...places]);
}

/** Where in a line something was taken out: from the first sign that differs to the last. */
function changed(line: string, left: string): readonly [start: number, end: number] {
  let start = 0;
  while (start < left.length && line[start] === left[start]) start++;
  let same = 0;
  while (same < left.length - start && line.at(-1 - same) === left.at(-1 - same)) same++;
  return [start, line.length - same];
}

/** Names of everyone who reads the case or did: the patient learns no name from a message. */
async function reviewersOf(tx: Transaction, kase: CaseRow): Promise<readonly string[]> {
  const rows = await tx
    .selectDistinct({ name: people.name })
    .from(caseMembers)
    .innerJoin(people, eq(people.id, caseMembers.personId))
    .where(and(eq(caseMembers.caseId, kase.id), inArray(caseMembers.standing, reading)));
  return rows.map(({ name }) => name);
}

const reading = ['reviewer', 'offered-reviewer'];

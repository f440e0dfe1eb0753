import { randomUUID } from 'node:crypto';
import type { Basics, CaseId } from '@overread/case';
import type { Transaction } from '../database/open-database.ts';
import { caseMembers, cases } from '../database/tables/cases.ts';
import type { House } from '../http/house.ts';
import { newCaseCode } from './case-code.ts';
import { keepPart } from './case-part.ts';

type Made = { readonly basics: Basics; readonly language: 'en' | 'zh' } & (
  | { readonly patientId: string }
  /** A coordinator, for a patient who takes it over later. */
  | { readonly openedBy: string }
);

/** Begins a case: its key, its row, the patient's part in it and the basics, or none of them. */
export async function createCase(house: House, tx: Transaction, made: Made): Promise<CaseId> {
  const id = randomUUID() as CaseId;
  const at = house.now();
  const byPhone = 'openedBy' in made;
  const by = byPhone ? made.openedBy : made.patientId;
  await tx.insert(cases).values({
    id,
    code: newCaseCode(),
    state: 'draft',
    caseType: made.basics.caseType,
    side: made.basics.side,
    language: made.language,
    byPhone,
    ownerId: byPhone ? by : null,
    createdAt: at,
    updatedAt: at,
  });
  await house.vault.createCase(tx, id);
  if (!byPhone)
    await tx.insert(caseMembers).values({ caseId: id, personId: by, standing: 'patient', since: at });
  await keepPart(tx, house.seal, {
    caseId: id,
    part: 'basics',
    over: 0,
    content: made.basics,
    by,
    at,
  });
  return id;
}

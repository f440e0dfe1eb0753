import { randomUUID } from 'node:crypto';
import type { Basics, CaseId } from '@overread/case';
import type { Transaction } from '../database/open-database.ts';
import { caseMembers, cases } from '../database/tables/cases.ts';
import type { House } from '../http/house.ts';
import { newCaseCode } from './case-code.ts';
import { keepPart } from './case-part.ts';

/** Begins a case: its key, its row, the patient's part in it and the basics, or none of them. */
export async function createCase(
  house: House,
  tx: Transaction,
  made: { readonly patientId: string; readonly basics: Basics; readonly language: 'en' | 'zh' },
): Promise<CaseId> {
  const id = randomUUID() as CaseId;
  const at = house.now();
  await tx.insert(cases).values({
    id,
    code: newCaseCode(),
    state: 'draft',
    caseType: made.basics.caseType,
    side: made.basics.side,
    language: made.language,
    createdAt: at,
    updatedAt: at,
  });
  await house.vault.createCase(tx, id);
  await tx
    .insert(caseMembers)
    .values({ caseId: id, personId: made.patientId, standing: 'patient', since: at });
  await keepPart(tx, house.seal, {
    caseId: id,
    part: 'basics',
    over: 0,
    content: made.basics,
    by: made.patientId,
    at,
  });
  return id;
}

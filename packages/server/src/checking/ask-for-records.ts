import { randomUUID } from 'node:crypto';
import { checkHonesty, transitionFor, type RequestView, type State } from '@overread/case';
import { isOpen } from '@overread/readiness';
import { judgeReadiness } from '../cases/judge-readiness.ts';
import { deliverMessage } from '../cases/deliver-message.ts';
import { moveCase } from '../cases/move-case.ts';
import type { Transaction } from '../database/open-database.ts';
import { recordRequests } from '../database/tables/checking.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { patientSideOf } from '../cases/patient-side.ts';
import { requestPlace, requestsOf } from './requests.ts';

interface Asked {
  readonly id: string;
  readonly to: 'patient' | 'hospital';
  readonly language: 'en' | 'zh';
  readonly requirements: readonly string[];
  readonly text: string;
  readonly hospital: string;
  readonly remindAfterDays: number | null;
  readonly by: string;
}

/**
 * Asks for what is open. The patient reads the words as a message, and the case goes back to them; a hospital is asked by a
 * letter, which only the patient can sign, so that it too is put before them.
 * @throws Refusal `invalid-input` for what is not open, `not-yet-held` with `honest-wording`
 */
export async function askForRecords(
  house: House,
  tx: Transaction,
  kase: CaseRow,
  asked: Asked,
): Promise<RequestView> {
  const readiness = await judgeReadiness(house, tx, kase, asked.language);
  const open = readiness.check.requirements.filter(isOpen).map(({ id }) => id);
  const isNew = await keep(house, tx, kase, asked);
  if (isNew) {
    const notOpen = asked.requirements.filter((id) => !open.includes(id));
    if (notOpen.length > 0)
      throw new Refusal(
        'invalid-input',
        notOpen.map((id) => ({ at: id, reason: 'not-open' })),
      );
    if (checkHonesty(asked.text, asked.language).length > 0)
      throw new Refusal('not-yet-held', [{ at: 'text', reason: 'honest-wording' }]);
    await tell(house, tx, kase, asked);
  }
  const kept = (await requestsOf(house, tx, kase, readiness)).find(({ id }) => id === asked.id);
  if (!kept) throw new Refusal('different-content');
  return kept;
}

async function keep(
  { seal, now }: House,
  tx: Transaction,
  kase: CaseRow,
  { id, to, language, requirements, text, hospital, remindAfterDays, by }: Asked,
): Promise<boolean> {
  const rows = await tx
    .insert(recordRequests)
    .values({
      id,
      caseId: kase.id,
      addressee: to,
      language,
      sealed: await seal.seal(kase.id, requestPlace(id), { requirements, text, hospital }),
      askedBy: by,
      askedAt: now(),
      remindAfterDays,
    })
    .onConflictDoNothing()
    .returning({ id: recordRequests.id });
  return rows.length > 0;
}

async function tell(house: House, tx: Transaction, kase: CaseRow, { to, text, by }: Asked): Promise<void> {
  if (to === 'hospital') return house.tellByMail(tx, await patientSideOf(tx, kase.id), 'case-news');
  if (kase.state !== 'needs-records') {
    if (!transitionFor('request-records', kase.state as State)) throw new Refusal('not-from-this-state');
    await moveCase(house, tx, kase, 'request-records', { reason: text, by, secondFactor: true });
  }
  await deliverMessage(house, tx, {
    id: randomUUID(),
    thread: { caseId: kase.id, of: null },
    from: by,
    as: 'coordinator',
    text,
  });
}

import { timingSafeEqual } from 'node:crypto';
import type { Answer, routes } from '@overread/case';
import { and, count, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Executor, Transaction } from '../database/open-database.ts';
import { cases } from '../database/tables/cases.ts';
import { shareOpenings, shares } from '../database/tables/reading.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { inLanguage } from '../opinions/in-language.ts';
import { patientSideOf } from '../cases/patient-side.ts';
import { lastOf, signedOpinions, type SignedOpinion } from '../opinions/signed-opinions.ts';
import { trueDates } from '../opinions/true-dates.ts';
import { released } from '../opinions/visible-opinions.ts';
import { shareWords, type ShareRow } from './share-rows.ts';
import { codeDigest, digestOf, newToken, type ShareSecrets } from './share-secrets.ts';

/** A share that is open, and its case. */
export interface OpenedShare {
  readonly share: ShareRow;
  readonly kase: CaseRow;
}

/** So many wrong codes close a share for good. */
const mostFailures = 10;

/**
 * Opens what a patient gave to their doctor, for whoever has link and code: what is released, in the language it was
 * given in. That it was opened is kept, and the patient is told so by mail the first time.
 * @throws Refusal `not-found`, alike for a wrong link, a wrong code and a share that has ended
 */
export async function openShare(
  house: House,
  tx: Transaction,
  secrets: ShareSecrets,
): Promise<{ readonly opened: OpenedShare; readonly answer: Answer<typeof routes.openShare> }> {
  const opened = await admitted(house, tx, secrets);
  const { share, kase } = opened;
  const ticket = newToken();
  const at = house.now();
  const [before] = await tx
    .select({ times: count() })
    .from(shareOpenings)
    .where(eq(shareOpenings.shareId, share.id));
  await tx.insert(shareOpenings).values({ shareId: share.id, at, ticketHash: digestOf(ticket) });
  if (before?.times === 0) await house.tellByMail(tx, await patientSideOf(tx, kase.id), 'case-news');
  const { note } = await shareWords(house.seal, share);
  return {
    opened,
    answer: {
      language: languageOf(share),
      note,
      caseType: kase.caseType,
      side: kase.side,
      opinions: await sharedOpinions(house, tx, opened),
      ticket,
    },
  };
}

export const languageOf = ({ language }: ShareRow): 'en' | 'zh' => (language === 'zh' ? 'zh' : 'en');

/** What the patient's side has got of the case: no more than they could give away themselves. */
export const givenOpinions = async (
  queries: Executor,
  { kase }: Pick<OpenedShare, 'kase'>,
): Promise<readonly SignedOpinion[]> => released(await signedOpinions(queries, kase.id));

async function sharedOpinions(house: House, tx: Transaction, opened: OpenedShare) {
  const shared = [];
  for (const signed of await givenOpinions(tx, opened)) {
    const how = { language: languageOf(opened.share), drafts: false };
    const { opinion, questions } = await inLanguage(house, tx, lastOf(signed), how);
    shared.push({
      number: signed.number,
      opinion,
      questions: questions.map(({ id, text }) => ({ id, text })),
      dates: await trueDates(house, tx, opened.kase, opinion),
    });
  }
  return shared;
}

async function admitted(house: House, tx: Transaction, secrets: ShareSecrets): Promise<OpenedShare> {
  const [found] = await tx
    .select({ share: shares, kase: cases })
    .from(shares)
    .innerJoin(cases, and(eq(cases.id, shares.caseId), isNull(cases.erasedAt)))
    .where(eq(shares.tokenHash, digestOf(secrets.token)));
  const isOpen = found !== undefined && isShareOpen(found.share, house.now());
  if (!isOpen) throw new Refusal('not-found');
  if (!timingSafeEqual(codeDigest(secrets), found.share.codeHash)) {
    await countFailure(house.database, found.share.id, house.now());
    throw new Refusal('not-found');
  }
  return found;
}

/** Whether a share can still be opened. */
export const isShareOpen = ({ closedAt, expiresAt, failures }: ShareRow, at: Date): boolean =>
  closedAt === null && expiresAt > at && failures < mostFailures;

/** Beside the caller's transaction, which is undone by the refusal. */
const countFailure = async (database: Database, id: string, at: Date): Promise<void> =>
  void (await database
    .update(shares)
    .set({
      failures: sql`${shares.failures} + 1`,
      closedAt: sql`case when ${shares.failures} + 1 >= ${mostFailures} then ${at.toISOString()}::timestamptz else ${shares.closedAt} end`,
    })
    .where(eq(shares.id, id)));

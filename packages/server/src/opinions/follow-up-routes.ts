import { routes, type Standing } from '@overread/case';
import { eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { moveCase } from '../cases/move-case.ts';
import type { Executor } from '../database/open-database.ts';
import { followUps } from '../database/tables/reading.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';
import { signedIn } from '../http/signed-in.ts';
import { readersOf } from '../offers/readers-of.ts';
import { readingWordsOf } from '../reading/brief/reading-words.ts';
import { answerPlace, keptFollowUp, questionsPlace } from './follow-up.ts';

/** The one round of questions after the opinion: asked, answered by a reviewer, released by a coordinator's move. */
export function followUpRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.viewFollowUp, async ({ queries, kase, standings }) =>
    followUpFor(house, queries, kase, standings),
  );

  serve(app, house, routes.askFollowUp, async ({ queries, kase, actor, standings, body }) => {
    const { personId: by, secondFactor } = signedIn(actor);
    if (await keptFollowUp(house, queries, kase.id))
      throw new Refusal('not-from-this-state', [{ at: 'follow-up', reason: 'asked-already' }]);
    await moveCase(house, queries, kase, 'ask-follow-up', { by, secondFactor });
    await queries.insert(followUps).values({
      caseId: kase.id,
      sealedQuestions: await house.seal.seal(kase.id, questionsPlace, body.questions),
      askedAt: house.now(),
    });
    const readers = (await readersOf(queries, kase.id)).filter(({ signed }) => signed);
    await house.tellByMail(
      queries,
      readers.map(({ personId }) => personId),
      'case-news',
    );
    return followUpFor(house, queries, kase, standings);
  });

  serve(app, house, routes.draftFollowUp, async ({ queries, kase, standings, body }) => {
    const kept = await keptFollowUp(house, queries, kase.id);
    if (kase.state !== 'follow-up' || !kept || kept.answeredAt) throw new Refusal('not-from-this-state');
    await queries
      .update(followUps)
      .set({ sealedAnswer: await house.seal.seal(kase.id, answerPlace, body.answer) })
      .where(eq(followUps.caseId, kase.id));
    await house.tellByMail(queries, 'coordinators', 'case-news');
    return followUpFor(house, queries, kase, standings);
  });
}

/** The patient's side sees the answer once it is released; a reviewer reads the questions without who and where. */
async function followUpFor(house: House, queries: Executor, kase: CaseRow, standings: readonly Standing[]) {
  const kept = await keptFollowUp(house, queries, kase.id);
  if (!kept) return { questions: [], askedAt: null, answer: null, answeredAt: null };
  const knowsWho = standings.some((one) => ['patient', 'relative', 'coordinator'].includes(one));
  const clean = knowsWho ? same : (await readingWordsOf(house, queries, kase)).clean;
  const seesDraft = standings.some((one) => one === 'coordinator' || one === 'reviewer');
  return {
    questions: kept.questions.map(clean),
    askedAt: kept.askedAt.toISOString(),
    answer: seesDraft || kept.answeredAt ? kept.answer : null,
    answeredAt: kept.answeredAt?.toISOString() ?? null,
  };
}

const same = (text: string): string => text;

import { moveDoors, routes, type TransitionAct } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import { eq } from 'drizzle-orm';
import { cases } from '../database/tables/cases.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';
import { signedIn } from '../http/signed-in.ts';
import { endSharing } from '../offers/end-sharing.ts';
import { moveEffects } from './move-effects.ts';
import { keepPart, readPart } from './case-part.ts';
import { caseRecord } from './case-record.ts';
import { consentRecords, consentsNow, giveConsent, withdrawConsent } from './consent.ts';
import { consentTextNow } from './consent-text.ts';
import { createCase } from './create-case.ts';
import { eraseCase } from './erase-case.ts';
import { judgeReadiness } from './judge-readiness.ts';
import { moveCase } from './move-case.ts';
import { questionsIn } from './questions.ts';
import { parseStory } from './story.ts';
import { listOwnCases, viewCase } from './view-case.ts';

/** Every door of a case but imaging, papers, messages and relatives, which have their own rooms. */
export function caseRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.listOwnCases, async ({ queries, actor }) => ({
    cases: await listOwnCases(queries, signedIn(actor).personId),
  }));

  serve(app, house, routes.createCase, async ({ queries, actor, body }) => {
    const { personId, secondFactor } = signedIn(actor);
    const id = await createCase(house, queries, { patientId: personId, ...body });
    const [kase] = await queries.select().from(cases).where(eq(cases.id, id));
    if (!kase) throw new Refusal('fault');
    return viewCase(house, queries, kase, { personId, standings: ['patient'], secondFactor });
  });

  serve(app, house, routes.viewCase, async ({ queries, kase, standings, actor }) =>
    viewCase(house, queries, kase, { ...signedIn(actor), standings }),
  );

  serve(app, house, routes.editBasics, async ({ queries, kase, actor, body }) => {
    const at = house.now();
    const { caseType, side } = body.basics;
    await queries.update(cases).set({ caseType, side, updatedAt: at }).where(eq(cases.id, kase.id));
    return keepPart(queries, house.seal, {
      caseId: kase.id,
      part: 'basics',
      over: body.version,
      content: body.basics,
      by: signedIn(actor).personId,
      at,
    });
  });

  serve(app, house, routes.moveCase, async ({ queries, kase, actor, act, body, standings }) => {
    const { personId: by, secondFactor } = signedIn(actor);
    // A move of another door carries more than this one takes.
    if (moveDoors[act as TransitionAct] !== 'move')
      throw new Refusal('invalid-input', [{ at: 'move', reason: 'has-a-door-of-its-own' }]);
    const move = { ...body, by, secondFactor };
    const effect = moveEffects[act];
    if (effect) return { state: await effect(house, queries, kase, move, standings) };
    return { state: await moveCase(house, queries, kase, act, move) };
  });

  serve(app, house, routes.eraseCase, async ({ queries, kase, body, afterCommit }) => {
    await eraseCase(house, queries, kase, body.code);
    afterCommit(() => house.vault.sweepCase(kase.id));
    return { erased: true as const };
  });

  serve(app, house, routes.viewCaseRecord, async ({ queries, kase, actor, query }) =>
    caseRecord(queries, kase.id, signedIn(actor).personId, query.before),
  );

  partRoutes(app, house);
  consentRoutes(app, house);
}

function partRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.viewStory, async ({ queries, kase }) =>
    kept(await readPart(queries, house.seal, kase, 'story')),
  );

  serve(app, house, routes.keepStory, async ({ queries, kase, actor, body }) =>
    keepPart(queries, house.seal, {
      caseId: kase.id,
      part: 'story',
      over: body.version,
      content: parseStory(body.content),
      by: signedIn(actor).personId,
      at: house.now(),
    }),
  );

  serve(app, house, routes.viewQuestions, async ({ queries, kase }) => {
    const { version, updatedAt, content } = await readPart(queries, house.seal, kase, 'questions');
    return { version, updatedAt: updatedAt.toISOString(), questions: questionsIn(content) };
  });

  serve(app, house, routes.keepQuestions, async ({ queries, kase, actor, body }) =>
    keepPart(queries, house.seal, {
      caseId: kase.id,
      part: 'questions',
      over: body.version,
      content: body.questions,
      by: signedIn(actor).personId,
      at: house.now(),
    }),
  );

  serve(app, house, routes.viewReadiness, async ({ queries, kase, query }) => {
    const { check, items, others, mayBeSubmitted } = await judgeReadiness(
      house,
      queries,
      kase,
      query.language,
    );
    return {
      check,
      checklist: items.map((one) => ({
        ...one,
        evidence: [...one.evidence],
        requirements: [...one.requirements],
      })),
      others: [...others],
      mayBeSubmitted: {
        as: mayBeSubmitted.as,
        limits: [...mayBeSubmitted.limits],
        unanswerable: [...mayBeSubmitted.unanswerable],
        refusals: [...mayBeSubmitted.refusals],
      },
    };
  });
}

function consentRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.viewConsent, async ({ queries, kase, query }) => ({
    text: consentTextNow(house, query.language),
    records: await consentRecords(queries, kase.id),
  }));

  serve(app, house, routes.giveConsent, async ({ queries, kase, actor, body }) => {
    const text = consentTextNow(house, body.language);
    if (text.version !== body.textVersion || text.hash !== body.textHash)
      throw new Refusal('changed-meanwhile');
    await giveConsent(queries, { caseId: kase.id, ...body, by: signedIn(actor).personId, at: house.now() });
    return { records: await consentRecords(queries, kase.id) };
  });

  serve(app, house, routes.withdrawConsent, async ({ queries, kase, actor, body }) => {
    await withdrawConsent(queries, kase.id, body.purpose, house.now());
    const held = await consentsNow(queries, kase.id, house.now());
    if (!held.includes('share') || !held.includes('transfer'))
      await endSharing(house, queries, kase, signedIn(actor).personId);
    return { records: await consentRecords(queries, kase.id) };
  });
}

const kept = ({ version, updatedAt, content }: Awaited<ReturnType<typeof readPart>>) => ({
  version,
  updatedAt: updatedAt.toISOString(),
  content,
});

import { commitBlind, routes } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';
import { signedIn } from '../http/signed-in.ts';
import { sealsOf } from '../reading/seals/seals-of.ts';
import { reviewerIn } from './draft-facts.ts';
import { fitted, openForChange, openOwnOpinion, openPoints, type OpinionInHand } from './own-opinion.ts';
import { keepDraft } from './own-opinion-row.ts';
import { parseOpinion } from './parse-opinion.ts';
import { proposeReportStatements } from './propose-report-statements.ts';
import { signedVersionView, versionsOf } from './signed-version.ts';

/** The reviewer's own opinion: written, committed. */
export function ownOpinionRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.viewOwnOpinion, async ({ queries, kase, actor }) => {
    const held = await openOwnOpinion(house, queries, kase, signedIn(actor));
    return {
      version: held.row.version,
      updatedAt: held.row.updatedAt.toISOString(),
      opinionId: held.row.id as never,
      opinion: held.opinion,
      open: openPoints(held, held.opinion, house.now()),
      signed: (await versionsOf(queries, held.row.id)).map(signedVersionView),
      isDraft: held.isDraft,
      before: held.isDraft ? held.before : null,
    };
  });

  serve(app, house, routes.keepOwnOpinion, async ({ queries, kase, actor, body }) => {
    const me = signedIn(actor);
    const given = parseOpinion(body.opinion);
    const held = await openForChange(house, queries, kase, me);
    const opinion = fitted(held, given, await reviewerIn(queries, me.personId));
    const at = house.now();
    const kept = await keepDraft(queries, house.seal, held.row, { over: body.version, opinion, at });
    return { ...kept, open: openPoints(held, opinion, at) };
  });

  serve(app, house, routes.commitReading, async ({ queries, kase, actor, body }) => {
    const me = signedIn(actor);
    const held = await openForChange(house, queries, kase, me);
    const at = house.now();
    const committed = commit(held, at);
    await keepDraft(queries, house.seal, held.row, {
      over: body.version,
      opinion: committed,
      committedAt: at,
      at,
    });
    // What was sealed is part of it now: the operation that was proposed, the papers.
    const now = { ...held, opinion: committed, seals: await sealsOf(queries, kase.id, me.personId) };
    const opinion = fitted(now, committed, committed.reviewer);
    return {
      version: body.version + 1,
      updatedAt: at.toISOString(),
      opinion,
      open: openPoints(now, opinion, at),
    };
  });

  serve(app, house, routes.proposeReportStatements, async ({ queries, kase, actor }) => ({
    statements: [...(await proposeReportStatements(house, queries, kase, signedIn(actor).personId))],
  }));
}

function commit({ isDraft, opinion, seals }: OpinionInHand, at: Date) {
  if (!isDraft) throw new Refusal('not-from-this-state', [{ at: 'opinion', reason: 'signed' }]);
  const done = commitBlind(opinion, { at: at.toISOString(), openedBefore: seals.openedBefore });
  if ('refused' in done) throw new Refusal('not-yet-held', [{ at: 'opinion', reason: done.refused }]);
  return done.opinion;
}

import type { Accepted, Requirement } from '../rules/requirement.ts';
import type { Recency } from '../rules/recency.ts';
import { bestOf } from './best-candidate.ts';
import { holds } from './condition-holds.ts';
import type { Context } from './context.ts';
import { documentOutcome } from './document-outcome.ts';
import { answerEvidence, seriesEvidence } from './evidence-of.ts';
import { imagesOutcome } from './images-outcome.ts';
import type { Outcome } from './outcome.ts';
import { badness } from './shortfalls.ts';

/** The best that any accepted way comes to. */
export function requirementOutcome(requirement: Requirement, context: Context): Outcome {
  const recency = requirement.recency?.find(
    ({ when }) => when === undefined || holds(when, context).value === 'yes',
  );
  return requirement.accepts
    .filter((way) => applies(way, context))
    .map((way) => tryWay(way, context, recency))
    .reduce((best, next) => (badness(next.shortfall) < badness(best.shortfall) ? next : best));
}

function applies(way: Accepted, context: Context): boolean {
  return way.kind !== 'images' || way.when === undefined || holds(way.when, context).value === 'yes';
}

function tryWay(way: Accepted, context: Context, recency: Recency | undefined): Outcome {
  switch (way.kind) {
    case 'images':
      return imagesOutcome(way.parts, context, recency);
    case 'document':
      return documentOutcome(way, context, recency);
    case 'answer':
      return answerOutcome(way.question, context);
    case 'look':
      return lookOutcome(way, context);
    case 'check':
      return { ...empty, shortfall: null };
  }
}

const empty: Outcome = { shortfall: null, evidence: [], openParts: [], parts: 1, need: null, params: {} };

function answerOutcome(question: string, { circumstances, chosenRegion }: Context): Outcome {
  const answer = circumstances.answers[question] ?? '';
  if (answer !== '' && answer !== 'unsure') return { ...empty, evidence: [answerEvidence(question, answer)] };
  if (chosenRegion !== null) return { ...empty, evidence: [answerEvidence(question, chosenRegion)] };
  return { ...empty, shortfall: 'unanswered', params: { question } };
}

/** Headers cannot tell, so this is never met; without such a series there is nothing to look at. */
function lookOutcome(way: Extract<Accepted, { kind: 'look' }>, context: Context): Outcome {
  const { facts } = bestOf(way.at, context, undefined);
  return {
    ...empty,
    shortfall: 'must-look',
    evidence: facts.flatMap((fact) => seriesEvidence(way.at, fact)),
    need: way.at,
  };
}

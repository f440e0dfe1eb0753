import type { StatedDocument } from '../finding.ts';
import type { Accepted } from '../rules/requirement.ts';
import type { Recency } from '../rules/recency.ts';
import type { Context } from './context.ts';
import { monthsBetween } from './dates.ts';
import { discDocumentEvidence, statedEvidence } from './evidence-of.ts';
import type { Outcome } from './outcome.ts';
import { badness, type Shortfall } from './shortfalls.ts';

type DocumentNeed = Extract<Accepted, { kind: 'document' }>;

/** Papers count by what the person says they are; nobody has read them. */
export function documentOutcome(need: DocumentNeed, context: Context, recency: Recency | undefined): Outcome {
  const none = need.mayBeOnDisc === true ? unnamedPapers(context) : nothing;
  return context.circumstances.documents
    .map((document) => weigh(need, document, context, recency))
    .filter((outcome): outcome is Outcome => outcome !== null)
    .reduce((best, next) => (badness(next.shortfall) < badness(best.shortfall) ? next : best), none);
}

const nothing: Outcome = {
  shortfall: 'absent',
  evidence: [],
  openParts: [],
  parts: 1,
  need: null,
  params: {},
};

function unnamedPapers({ facts, circumstances }: Context): Outcome {
  const named = new Set(circumstances.documents.map(({ file }) => file));
  const papers = facts.documents.filter(({ file, looks }) => looks === 'paper' && !named.has(file));
  if (papers.length === 0) return nothing;
  return {
    ...nothing,
    shortfall: 'papers-not-named',
    evidence: papers.slice(0, 10).map(discDocumentEvidence),
    params: { count: papers.length },
  };
}

function weigh(
  need: DocumentNeed,
  document: StatedDocument,
  context: Context,
  recency: Recency | undefined,
): Outcome | null {
  const partial = need.partial?.includes(document.type) === true;
  if (!partial && !need.types.includes(document.type)) return null;
  const found = [sideOf(need, document, context), ageOf(document, context, recency)];
  const shortfall = found.reduce<Shortfall | null>(
    (a, b) => (badness(b) > badness(a) ? b : a),
    partial ? 'partial' : null,
  );
  return {
    ...nothing,
    shortfall,
    evidence: [statedEvidence(document)],
    params: { file: document.file, ...(document.date === undefined ? {} : { date: document.date }) },
  };
}

function sideOf(need: DocumentNeed, { side }: StatedDocument, { circumstances }: Context): Shortfall | null {
  const wanted = circumstances.side;
  if (need.side === 'any' || (wanted !== 'left' && wanted !== 'right')) return null;
  return side === undefined || side === 'both' || side === 'unknown' || side === wanted ? null : 'wrong-side';
}

function ageOf({ date }: StatedDocument, context: Context, recency: Recency | undefined): Shortfall | null {
  const months = recency === undefined ? null : monthsBetween(date ?? null, context.circumstances.today);
  return months !== null && recency !== undefined && months > recency.limit ? 'too-old' : null;
}

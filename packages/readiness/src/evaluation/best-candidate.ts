import type { ImagingNeed } from '../rules/imaging-need.ts';
import type { Recency } from '../rules/recency.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { badness, shortfalls, type Shortfall } from './shortfalls.ts';
import { targetSides, type TargetSide } from './sides.ts';
import { regionsShowing, weighSeries } from './weigh-series.ts';

/** The closest candidate for the worse-served of the sides in question. */
export function bestOf(need: ImagingNeed, context: Context, recency: Recency | undefined): Candidate {
  if (recency !== undefined) return search(need, context, recency);
  const known = context.known.get(need);
  if (known !== undefined) return known;
  const found = search(need, context, undefined);
  context.known.set(need, found);
  return found;
}

function search(need: ImagingNeed, context: Context, recency: Recency | undefined): Candidate {
  const perSide = targetSides(need.side, context.circumstances.side).map((side) =>
    forSide(need, side, context, recency),
  );
  const worst = perSide.reduce((a, b) => (badness(b.shortfall) > badness(a.shortfall) ? b : a));
  return {
    ...worst,
    shortfall: withOtherSide(worst.shortfall, perSide),
    facts: [...new Set(perSide.flatMap((candidate) => candidate.facts))],
    hard: perSide.every(({ hard }) => hard),
  };
}

/** Of two sides wanted one is there: not nothing. */
function withOtherSide(worst: Shortfall | null, perSide: readonly Candidate[]): Shortfall | null {
  const none = worst === 'absent' || worst === 'wrong-side';
  const someThere = perSide.some(({ shortfall }) => badness(shortfall) < badness('localizer-only'));
  return none && someThere ? 'one-side-only' : worst;
}

function forSide(
  need: ImagingNeed,
  side: TargetSide,
  context: Context,
  recency: Recency | undefined,
): Candidate {
  const question = { need, side, recency, regions: regionsShowing(need, context) };
  let best: Candidate = { need, side, shortfall: 'absent', facts: [], hard: true };
  let bestScore = badness('absent') + 1;
  let hard = true;
  const days = new Set<string>();
  for (const fact of context.facts.imaging) {
    const found = weighSeries(question, fact, context);
    if (found === null) continue;
    const shortfall = found.worst;
    hard &&= found.hard;
    const score = badness(shortfall) + found.count / 64;
    if (isGood(shortfall) && fact.date !== null) days.add(fact.date);
    if (score < bestScore) {
      bestScore = score;
      best = { need, side, shortfall: relative(need, shortfall), facts: [fact], hard };
    }
  }
  return { ...best, hard, ...(tooFewDates(need, best, days) && { shortfall: 'only-one-date' as const }) };
}

const isGood = (shortfall: Shortfall | null): boolean =>
  shortfall === null || shortfalls[shortfall].verdict === 'met';

/** A picture of one side is no fault where the other is wanted besides; it is just not there. */
function relative(need: ImagingNeed, shortfall: Shortfall | null): Shortfall | null {
  return shortfall === 'wrong-side' && need.side !== 'affected' ? 'absent' : shortfall;
}

function tooFewDates(need: ImagingNeed, best: Candidate, days: ReadonlySet<string>): boolean {
  return need.dates !== undefined && isGood(best.shortfall) && days.size < need.dates;
}

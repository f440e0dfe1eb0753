import type { DirectoryEntry } from '../api/reviewers.ts';
import { barsOf } from './bars-of.ts';
import { procedureNamed } from './procedures.ts';
import type { Bar, MatchReason } from './reason-codes.ts';
import type { CaseToMatch, ReviewerToMatch } from './to-match.ts';
import { volumeWeights, weights } from './weights.ts';

export interface RankedReviewer {
  readonly personId: string;
  /** Empty: they may be asked. */
  readonly barredBy: readonly Bar[];
  /** The weightiest first, whichever way it weighs. */
  readonly reasons: readonly MatchReason[];
  readonly points: number;
}

/** Who may read the case, the best suited first; then those who may not, and why. Equals stand by their id. */
export const matchReviewers = (
  kase: CaseToMatch,
  reviewers: readonly ReviewerToMatch[],
): readonly RankedReviewer[] =>
  reviewers
    .map((reviewer) => ranked(kase, reviewer))
    .toSorted(
      (a, b) =>
        Number(a.barredBy.length > 0) - Number(b.barredBy.length > 0) ||
        b.points - a.points ||
        (a.personId < b.personId ? -1 : 1),
    );

function ranked(kase: CaseToMatch, reviewer: ReviewerToMatch): RankedReviewer {
  const { personId, entry } = reviewer;
  const reasons = entry === null ? [] : reasonsFor(kase, reviewer, entry);
  return {
    personId,
    barredBy: barsOf(kase, reviewer),
    reasons: reasons.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    points: reasons.reduce((sum, { points }) => sum + points, 0),
  };
}

function reasonsFor(
  kase: CaseToMatch,
  { open, declines }: ReviewerToMatch,
  entry: DirectoryEntry,
): readonly MatchReason[] {
  const free = Math.max(0, entry.capacity - open);
  const share = entry.capacity === 0 ? 0 : free / entry.capacity;
  const reads = entry.languages.includes(kase.language);
  return [
    ...seesIt(kase, entry),
    { code: 'free-places', points: Math.round(share * weights.free), count: free },
    reads
      ? { code: 'reads-language', points: weights.readsLanguage, count: null }
      : { code: 'needs-translation', points: weights.needsTranslation, count: null },
    ...(declines > 0
      ? [
          {
            code: 'past-declines' as const,
            points: Math.max(weights.declinesAtMost, declines * weights.eachDecline),
            count: declines,
          },
        ]
      : []),
  ];
}

/** How often they do exactly what was proposed. */
function seesIt(
  { caseType, operation }: CaseToMatch,
  { procedures }: DirectoryEntry,
): readonly MatchReason[] {
  if (operation === null) return [];
  const wanted = procedureNamed(operation, caseType);
  const same = procedures.filter(({ name }) =>
    wanted
      ? procedureNamed(name, caseType)?.id === wanted.id
      : name.trim().toLowerCase() === operation.trim().toLowerCase(),
  );
  if (same.length === 0) return [{ code: 'procedure-unlisted', points: weights.unlisted, count: null }];
  const counted = same.flatMap(({ perYear }) => (perYear === null ? [] : [perYear]));
  if (counted.length === 0) return [{ code: 'procedure-uncounted', points: weights.uncounted, count: null }];
  const count = Math.max(...counted);
  const points = volumeWeights.find(({ from }) => count >= from)?.points ?? 0;
  return [{ code: 'procedure-volume', points, count }];
}

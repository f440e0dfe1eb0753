import type { Opinion } from './opinion.ts';

export type CommitRefusal = 'already-committed' | 'no-findings' | 'nothing-recommended';

/**
 * Fixes what was found and advised before the first report and the plan are opened; it stays beside what is
 * concluded after. `openedBefore` says what the reviewer opened earlier all the same.
 */
export function commitBlind(
  opinion: Opinion,
  { at, openedBefore }: { readonly at: string; readonly openedBefore: readonly ('report' | 'plan')[] },
): { readonly opinion: Opinion } | { readonly refused: CommitRefusal } {
  if (opinion.blind !== null) return { refused: 'already-committed' };
  if (opinion.findings.length === 0) return { refused: 'no-findings' };
  if (opinion.recommendation.indicated === null) return { refused: 'nothing-recommended' };
  const { findings, recommendation } = structuredClone(opinion);
  return {
    opinion: {
      ...opinion,
      blind: { committedAt: at, openedBefore: [...new Set(openedBefore)], findings, recommendation },
    },
  };
}

import { isOpen } from '../evaluation/is-open.ts';
import type { Finding } from '../finding.ts';

/**
 * What a person decided about an open finding after looking: `attested`, that they saw what no header tells (the patient
 * stood, the marker says left); `overruled`, that it can be read although this stays open.
 */
export const judgementKinds = ['attested', 'overruled'] as const;
export type JudgementKind = (typeof judgementKinds)[number];

export interface Judgement {
  /** The finding's id. */
  readonly requirement: string;
  readonly kind: JudgementKind;
  /** {@link basisOf} the finding that was judged. */
  readonly basis: string;
  readonly reason: string;
  /** Files that were looked at, as the inventory names them. */
  readonly files: readonly string[];
}

/** What a finding rests on, as one line: a judgement holds only as long as it is the same. */
export const basisOf = ({ verdict, reason, evidence }: Finding): string =>
  JSON.stringify([
    verdict,
    reason.code,
    evidence.map(({ file, about, value }) => `${file} ${about} ${value}`).toSorted(),
  ]);

/**
 * Whether a finding can be judged so. What a paper is, is said on the paper itself; and only what holds the review back
 * needs overruling.
 */
export const mayBeJudged = (finding: Finding, kind: JudgementKind): boolean =>
  isOpen(finding) &&
  (kind === 'attested'
    ? finding.group !== 'document' && finding.severity !== 'helpful'
    : finding.severity === 'blocks');

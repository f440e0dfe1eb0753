import type { Language } from '../../wording-support/language.ts';
import { checkSegment } from '../check-segment.ts';
import type { LabelledPair } from './labelled-pair.ts';

export interface Measured {
  /** Translations looked at, right and wrong. */
  readonly segments: number;
  readonly precision: number;
  readonly recall: number;
  readonly missed: readonly LabelledPair[];
  readonly falseAlarms: readonly (readonly [source: string, right: string])[];
}

/** How many wrong translations are pointed at (recall), and how many of those pointed at are wrong (precision). */
export function measureChecks(
  pairs: readonly LabelledPair[],
  alsoRight: readonly (readonly [source: string, right: string])[],
  languages: { readonly from: Language; readonly to: Language },
): Measured {
  const isFlagged = (source: string, target: string) => checkSegment(source, target, languages).length > 0;
  const missed = pairs.filter(({ source, wrong }) => !isFlagged(source, wrong));
  const right = [...pairs.map((one) => [one.source, one.right] as const), ...alsoRight];
  const falseAlarms = right.filter(([source, target]) => isFlagged(source, target));
  const found = pairs.length - missed.length;
  return {
    segments: pairs.length + right.length,
    precision: found / (found + falseAlarms.length),
    recall: found / pairs.length,
    missed,
    falseAlarms,
  };
}

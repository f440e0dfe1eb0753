import type { Verdict } from '../finding.ts';

interface Meaning {
  readonly verdict: Verdict;
  /** As bad as nothing at all: the requirement's full severity holds. Otherwise it limits at most. */
  readonly hard: boolean;
  /** What to do about it: `remedy.<code>`. */
  readonly remedy: string;
}

const soft = (verdict: Verdict, remedy: string): Meaning => ({ verdict, hard: false, remedy });
const hard = (verdict: Verdict, remedy: string): Meaning => ({ verdict, hard: true, remedy });

/**
 * Every way in which evidence can fall short, mildest first: the order decides which of several candidates
 * comes closest, and which shortfall is named.
 */
export const shortfalls = {
  ageing: soft('met', 'none'),
  thickish: soft('met', 'none'),
  'digitised-film': soft('doubtful', 'ask-original'),
  'derived-only': soft('doubtful', 'ask-original'),
  'near-plane': soft('doubtful', 'look'),
  gap: soft('doubtful', 'ask-thin'),
  'coarse-pixels': soft('doubtful', 'ask-original'),
  'weak-field': soft('doubtful', 'weak-field'),
  'too-thick': soft('doubtful', 'ask-thin'),
  'much-too-thick': hard('doubtful', 'ask-thin'),
  'too-old': soft('doubtful', 'take-new'),
  'date-unknown': soft('unknown', 'ask-date'),
  'standing-claimed': soft('doubtful', 'ask-standing'),
  'standing-contradicted': soft('doubtful', 'ask-standing'),
  'side-unknown': soft('doubtful', 'ask-side'),
  'side-contradicted': soft('doubtful', 'ask-side'),
  'view-contradicted': soft('doubtful', 'look'),
  'region-contradicted': soft('doubtful', 'look'),
  partial: soft('doubtful', 'ask-complete'),
  'standing-unknown': soft('unknown', 'ask-standing'),
  'thickness-unknown': soft('unknown', 'look'),
  'field-unknown': soft('unknown', 'look'),
  'kernel-unknown': soft('unknown', 'look'),
  'metal-reduction-unknown': soft('unknown', 'look'),
  'contrast-unknown': soft('unknown', 'look'),
  'fat-suppression-unknown': soft('unknown', 'look'),
  'weighting-unknown': soft('unknown', 'look'),
  'plane-unknown': soft('unknown', 'look'),
  'view-unknown': soft('unknown', 'look'),
  'event-date-unknown': soft('unknown', 'answer-question'),
  'region-unknown': hard('unknown', 'look'),
  'must-look': soft('unknown', 'look'),
  damaged: hard('doubtful', 'ask-again'),
  'before-event': soft('missing', 'take-new'),
  'only-one-date': soft('missing', 'ask-older'),
  'not-of-that-day': soft('missing', 'ask-older'),
  'standing-no': soft('missing', 'take-standing'),
  'no-contrast': soft('missing', 'ask-hospital'),
  'no-metal-reduction': soft('missing', 'ask-hospital'),
  'other-kernel': soft('missing', 'ask-kernel'),
  'fat-not-suppressed': soft('missing', 'ask-hospital'),
  'fat-suppressed': soft('missing', 'ask-hospital'),
  'other-weighting': soft('missing', 'ask-hospital'),
  'other-plane': soft('missing', 'ask-hospital'),
  'other-view': soft('missing', 'ask-hospital'),
  'one-side-only': soft('missing', 'ask-hospital'),
  'papers-not-named': hard('unknown', 'name-papers'),
  unanswered: hard('unknown', 'answer-question'),
  'localizer-only': hard('missing', 'ask-all-series'),
  'wrong-side': hard('missing', 'ask-right-side'),
  'wrong-format': hard('wrong-format', 'ask-original'),
  'report-only': hard('wrong-format', 'ask-original'),
  absent: hard('missing', 'ask-hospital'),
} as const satisfies Record<string, Meaning>;

export type Shortfall = keyof typeof shortfalls;

const order = Object.fromEntries(Object.keys(shortfalls).map((name, index) => [name, index]));

/** Larger is worse; -1 for none. */
export function badness(shortfall: Shortfall | null): number {
  return shortfall === null ? -1 : (order[shortfall] ?? 0);
}

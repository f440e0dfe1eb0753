import type { Confirmed } from '../wording-support/confirmed.ts';
import { spanOf } from './partial-date.ts';

/**
 * Questionnaires of function. `own`: our words or nobody’s, asked here. `score-only`: the person brings a score;
 * not one item of it is in this repository, for its owner has not agreed to that. An English permission never covers
 * a translation. Scores are context: they never gate, grade or recommend.
 */
export interface Instrument {
  readonly use: 'own' | 'score-only';
  readonly lowest: number;
  readonly highest: number;
  readonly higherIsBetter: boolean;
  /** Items, and how many of them must be answered; none where the owner’s rule is not ours to apply. */
  readonly items: number | null;
  readonly answeredAtLeast: number | null;
  readonly licence: string;
  readonly confirmed: Confirmed;
}

const own = { use: 'own', items: null, answeredAtLeast: null, confirmed: 'from-memory' } as const;
const scoreOnly = { use: 'score-only', confirmed: 'source-read' } as const;

export const instruments = {
  'pain-nrs': { ...own, lowest: 0, highest: 10, higherIsBetter: false, licence: 'generic scale, not owned' },
  activities: { ...own, lowest: 0, highest: 10, higherIsBetter: true, licence: 'our own wording' },
  'percent-of-normal': { ...own, lowest: 0, highest: 100, higherIsBetter: true, licence: 'our own wording' },
  'koos-jr': {
    ...scoreOnly,
    lowest: 0,
    highest: 100,
    higherIsBetter: true,
    items: 7,
    answeredAtLeast: 7,
    licence:
      'HSS: free to use, not to be altered; the items derive from KOOS, so publishing them needs written leave',
  },
  'hoos-jr': {
    ...scoreOnly,
    lowest: 0,
    highest: 100,
    higherIsBetter: true,
    items: 6,
    answeredAtLeast: 6,
    licence:
      'HSS: free to use, not to be altered; the items derive from HOOS, so publishing them needs written leave',
  },
  koos: {
    ...scoreOnly,
    lowest: 0,
    highest: 100,
    higherIsBetter: true,
    items: 42,
    answeredAtLeast: 21,
    licence: 'E. M. Roos 1998, all rights reserved; free to use',
  },
  'roland-morris': {
    ...scoreOnly,
    lowest: 0,
    highest: 24,
    higherIsBetter: false,
    items: 24,
    answeredAtLeast: 20,
    licence:
      'authors: no permission needed for the English form; items not yet checked against it word by word',
  },
  'oxford-score': {
    ...scoreOnly,
    lowest: 0,
    highest: 48,
    higherIsBetter: true,
    items: 12,
    answeredAtLeast: null,
    licence: 'Oxford University Innovation: licence required',
  },
  oswestry: {
    ...scoreOnly,
    lowest: 0,
    highest: 100,
    higherIsBetter: false,
    items: 10,
    answeredAtLeast: null,
    licence: 'J. Fairbank 1980, all rights reserved; use through ePROVIDE',
  },
  quickdash: {
    ...scoreOnly,
    lowest: 0,
    highest: 100,
    higherIsBetter: false,
    items: 11,
    answeredAtLeast: 10,
    licence: 'Institute for Work and Health; commercial software needs a licence',
  },
  'promis-t': {
    ...scoreOnly,
    lowest: 0,
    highest: 100,
    higherIsBetter: true,
    items: null,
    answeredAtLeast: null,
    licence: 'HealthMeasures: technology needs written permission; T score, direction depends on the domain',
  },
} as const satisfies Record<string, Instrument>;

export type InstrumentId = keyof typeof instruments;

export interface GivenScore {
  readonly instrument: InstrumentId;
  readonly score: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** How many items were answered; null: not said. */
  readonly answered: number | null;
}

export type ScoreDoubt = 'out-of-range' | 'too-few-answers' | 'stale' | 'no-date';

/** What to say beside a score before anyone leans on it. Months after which it is stale: our default. */
export function doubtsOf(given: GivenScore, today: string): readonly ScoreDoubt[] {
  const { lowest, highest, answeredAtLeast }: Instrument = instruments[given.instrument];
  const [then, now] = [spanOf(given.date), spanOf(today)];
  const checks: readonly (readonly [boolean, ScoreDoubt])[] = [
    [!(given.score >= lowest && given.score <= highest), 'out-of-range'],
    [
      given.answered !== null && answeredAtLeast !== null && given.answered < answeredAtLeast,
      'too-few-answers',
    ],
    [then === null, 'no-date'],
    [then !== null && now !== null && now.first - then.last > staleDays, 'stale'],
  ];
  return checks.flatMap(([holds, code]) => (holds ? [code] : []));
}

const staleDays = 92;

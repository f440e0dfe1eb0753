import type { CaseType } from '../wording-support/case-type.ts';
import type { FunctionFactId } from './function-facts.ts';
import type { EntryKind, TreatmentKind } from './story.ts';

/** One step of the guided story. The sentence is `prompt.<id>`. */
export interface Prompt {
  readonly id: PromptId;
  /** Entries the step adds; none when it asks for facts. */
  readonly entry: EntryKind | null;
  readonly facts: readonly FunctionFactId[];
  /** Treatments usual for the case type, to offer first. */
  readonly treatments: readonly TreatmentKind[];
}

export type PromptId =
  | 'onset'
  | 'trigger'
  | 'change'
  | 'treatment'
  | 'operation'
  | 'told'
  | 'walking'
  | 'daily'
  | 'arm'
  | 'nerves'
  | 'joint'
  | 'growth'
  | 'healing'
  | 'pain'
  | 'sleep'
  | 'work-and-sport'
  | 'medicines'
  | 'activities'
  | 'goals';

/** The steps of a case type, in order. */
export function promptsFor(caseType: CaseType): readonly Prompt[] {
  const { asks, treatments } = byCaseType[caseType];
  return [
    ...entrySteps.map((id) => ({
      id,
      entry: id,
      facts: [],
      treatments: id === 'treatment' ? treatments : [],
    })),
    ...asks.map(([id, facts]) => ({ id, entry: null, facts, treatments: [] })),
    ...(['medicines', 'activities', 'goals'] as const).map((id) => ({
      id,
      entry: null,
      facts: [],
      treatments: [],
    })),
  ];
}

/** Facts a case type's page must carry as numbers, or says are missing. */
export function factsFor(caseType: CaseType): readonly FunctionFactId[] {
  return byCaseType[caseType].asks.flatMap(([, facts]) => facts);
}

const entrySteps = ['onset', 'trigger', 'change', 'treatment', 'operation', 'told'] as const;

type Ask = readonly [PromptId, readonly FunctionFactId[]];

const pain: Ask = ['pain', ['pain-rest', 'pain-activity', 'pain-worst', 'percent-of-normal']];
const sleep: Ask = ['sleep', ['nights-woken', 'woken-by', 'pain-night']];
const walking = ['walking-metres', 'walking-minutes', 'walking-aid'] as const;
const stairs = ['stair-flights', 'stair-rail', 'rise-from-chair'] as const;
const workAndSport: Ask = ['work-and-sport', ['work', 'days-off-work', 'sport']];

const byCaseType: Readonly<
  Record<CaseType, { readonly asks: readonly Ask[]; readonly treatments: readonly TreatmentKind[] }>
> = {
  'knee-replacement': {
    asks: [
      ['walking', [...walking, ...stairs, 'sitting-minutes', 'standing-minutes']],
      ['joint', ['swelling-days', 'morning-stiffness', 'locking', 'giving-way', 'bend-degrees']],
      pain,
      sleep,
      workAndSport,
    ],
    treatments: ['physiotherapy', 'injection', 'painkillers', 'weight-loss', 'brace'],
  },
  'hip-replacement': {
    asks: [
      ['walking', [...walking, ...stairs, 'limp', 'sitting-minutes', 'standing-minutes']],
      ['daily', ['shoes-and-socks', 'car-entry', 'pain-site-hip', 'leg-length-mm', 'morning-stiffness']],
      pain,
      sleep,
      workAndSport,
    ],
    treatments: ['physiotherapy', 'injection', 'painkillers', 'weight-loss', 'walking-aid'],
  },
  spine: {
    asks: [
      ['walking', [...walking, 'lean-forward', 'sitting-minutes', 'standing-minutes', 'stair-flights']],
      ['nerves', ['leg-pain-percent', 'numb-or-weak', 'bladder-or-bowel']],
      pain,
      sleep,
      workAndSport,
    ],
    treatments: ['physiotherapy', 'exercise', 'injection', 'painkillers', 'brace'],
  },
  'acl-meniscus': {
    asks: [
      ['walking', [...walking, 'stair-flights', 'stair-rail', 'sitting-minutes', 'standing-minutes']],
      ['joint', ['giving-way', 'locking', 'swelling-days', 'activity-before', 'activity-now']],
      pain,
      sleep,
      workAndSport,
    ],
    treatments: ['physiotherapy', 'exercise', 'brace', 'rest', 'injection'],
  },
  'shoulder-cuff': {
    asks: [
      ['arm', ['dominant-arm', 'raise-degrees', 'reach-behind-back', 'work-load-kg']],
      pain,
      sleep,
      workAndSport,
    ],
    treatments: ['physiotherapy', 'injection', 'painkillers', 'exercise', 'rest'],
  },
  'fracture-revision': {
    asks: [
      ['walking', [...walking, 'weight-on-leg', 'stair-flights', 'sitting-minutes', 'standing-minutes']],
      ['healing', ['wound-problem', 'antibiotic-weeks', 'smoking', 'diabetes']],
      pain,
      sleep,
      workAndSport,
    ],
    treatments: ['cast', 'physiotherapy', 'painkillers', 'walking-aid', 'rest'],
  },
  deformity: {
    asks: [
      ['walking', [...walking, 'sitting-minutes', 'standing-minutes', 'stair-flights']],
      ['growth', ['age-noticed', 'brace-hours', 'leg-length-mm']],
      pain,
      sleep,
      workAndSport,
    ],
    treatments: ['brace', 'physiotherapy', 'exercise', 'insoles', 'cast'],
  },
  'foot-ankle': {
    asks: [
      ['walking', [...walking, 'standing-minutes', 'stair-flights', 'sitting-minutes']],
      ['joint', ['giving-way', 'swelling-days', 'shoe-limits']],
      pain,
      sleep,
      workAndSport,
    ],
    treatments: ['insoles', 'physiotherapy', 'injection', 'brace', 'rest'],
  },
};

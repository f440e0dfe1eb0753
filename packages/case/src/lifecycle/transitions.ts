import type { Standing } from '../roles.ts';
import type { State } from './states.ts';

/** What must hold before a move; the server finds out, the person is told by this code. */
export type Condition =
  | 'basics-complete'
  | 'consent-to-process'
  | 'consent-to-share'
  | 'story-told'
  | 'questions-asked'
  | 'nothing-blocks-or-help-asked'
  | 'nothing-blocks-or-overruled'
  | 'reason-given'
  | 'second-factor'
  | 'every-question-answered'
  | 'opinion-in-english'
  | 'every-reviewer-signed'
  | 'honest-wording';

export interface Transition {
  readonly act: string;
  readonly from: readonly State[];
  readonly to: State;
  /**
   * States in which the act may also be done without leaving them: while another reviewer of the case goes on, or another
   * offer is open. Whether it stays is found out by whoever does it.
   */
  readonly stays?: readonly State[];
  /** Nobody: the house does it by itself. */
  readonly by: readonly Standing[];
  readonly requires: readonly Condition[];
}

const patientSide = ['patient', 'relative'] as const;
/** While another offer of the case is open, or another reviewer reads it. */
const beside = ['offered', 'reading', 'needs-more'] as const satisfies readonly State[];
const untilDelivered = [
  'draft',
  'collecting',
  'submitted',
  'checking',
  'needs-records',
  'ready',
  'offered',
  'reading',
  'needs-more',
  'signed',
  'translating',
  'urgent',
] as const;

/**
 * A case's whole life. What is not here cannot happen; code, permissions, screens, tests and documentation
 * are made from these rows.
 */
export const transitions = [
  {
    act: 'begin-collecting',
    from: ['draft'],
    to: 'collecting',
    by: patientSide,
    requires: ['basics-complete'],
  },
  {
    act: 'submit-case',
    from: ['collecting'],
    to: 'submitted',
    by: patientSide,
    requires: [
      'basics-complete',
      'consent-to-process',
      'consent-to-share',
      'story-told',
      'questions-asked',
      'nothing-blocks-or-help-asked',
    ],
  },
  {
    act: 'tell-urgent',
    from: ['draft', 'collecting', 'submitted', 'checking', 'needs-records', 'ready'],
    to: 'urgent',
    by: [...patientSide, 'coordinator'],
    requires: [],
  },
  {
    act: 'resume-after-urgent',
    from: ['urgent'],
    to: 'collecting',
    by: [...patientSide, 'coordinator'],
    requires: [],
  },
  { act: 'start-checking', from: ['submitted'], to: 'checking', by: ['coordinator'], requires: [] },
  {
    act: 'request-records',
    from: ['checking', 'ready'],
    to: 'needs-records',
    by: ['coordinator'],
    requires: ['reason-given', 'honest-wording'],
  },
  {
    act: 'send-records',
    from: ['needs-records'],
    to: 'checking',
    by: [...patientSide, 'coordinator'],
    requires: ['consent-to-process'],
  },
  {
    act: 'mark-ready',
    from: ['checking'],
    to: 'ready',
    by: ['coordinator'],
    requires: ['consent-to-share', 'nothing-blocks-or-overruled'],
  },
  {
    act: 'advise-against',
    from: ['submitted', 'checking', 'ready'],
    to: 'not-advised',
    by: ['coordinator'],
    requires: ['reason-given', 'honest-wording'],
  },
  {
    act: 'decline-case',
    from: ['submitted', 'checking', 'ready'],
    to: 'declined',
    by: ['coordinator'],
    requires: ['reason-given', 'honest-wording'],
  },
  {
    act: 'offer-case',
    from: ['ready', 'offered'],
    to: 'offered',
    stays: ['reading', 'needs-more'],
    by: ['coordinator'],
    requires: ['consent-to-share'],
  },
  {
    act: 'withdraw-offer',
    from: beside,
    to: 'ready',
    stays: beside,
    by: ['coordinator'],
    requires: [],
  },
  {
    act: 'decline-offer',
    from: beside,
    to: 'ready',
    stays: beside,
    by: ['offered-reviewer'],
    requires: [],
  },
  { act: 'expire-offer', from: beside, to: 'ready', stays: beside, by: [], requires: [] },
  {
    act: 'accept-offer',
    from: ['offered'],
    to: 'reading',
    stays: ['reading', 'needs-more'],
    by: ['offered-reviewer'],
    requires: ['consent-to-share'],
  },
  {
    act: 'ask-for-more',
    from: ['reading'],
    to: 'needs-more',
    stays: ['needs-more'],
    by: ['reviewer'],
    requires: ['reason-given'],
  },
  {
    act: 'resume-reading',
    from: ['needs-more'],
    to: 'reading',
    by: ['coordinator', 'reviewer'],
    requires: [],
  },
  {
    act: 'hand-back',
    from: ['reading', 'needs-more'],
    to: 'ready',
    stays: ['reading', 'needs-more'],
    by: ['reviewer', 'coordinator'],
    requires: ['reason-given'],
  },
  {
    act: 'sign-opinion',
    from: ['reading'],
    to: 'signed',
    stays: ['reading'],
    by: ['reviewer'],
    requires: ['second-factor', 'every-question-answered', 'honest-wording'],
  },
  {
    // One of two has signed, and the other will not: they handed it back, or nobody took the second offer.
    act: 'close-reading',
    from: ['reading', 'needs-more'],
    to: 'signed',
    by: ['coordinator'],
    requires: ['every-reviewer-signed'],
  },
  { act: 'start-translating', from: ['signed'], to: 'translating', by: ['coordinator'], requires: [] },
  {
    act: 'release-opinion',
    from: ['signed', 'translating'],
    to: 'delivered',
    // An amendment of what was delivered.
    stays: ['delivered', 'follow-up'],
    by: ['coordinator'],
    requires: ['opinion-in-english', 'honest-wording'],
  },
  { act: 'ask-follow-up', from: ['delivered'], to: 'follow-up', by: patientSide, requires: [] },
  {
    act: 'answer-follow-up',
    from: ['follow-up'],
    to: 'delivered',
    by: ['coordinator'],
    requires: ['honest-wording'],
  },
  {
    act: 'close-case',
    from: ['delivered', 'follow-up', 'urgent'],
    to: 'closed',
    by: ['coordinator', 'patient'],
    requires: [],
  },
  { act: 'withdraw-case', from: untilDelivered, to: 'withdrawn', by: ['patient'], requires: [] },
] as const satisfies readonly Transition[];

export type TransitionAct = (typeof transitions)[number]['act'];

/** The row for an act, or null where no such move exists from `state`. */
export function transitionFor(act: string, state: State): Transition | null {
  const row: Transition | undefined = transitions.find((one) => one.act === act);
  return row?.from.includes(state) || row?.stays?.includes(state) ? row : null;
}

/** Where an act leads from `state`; `stay` says that it is done without leaving. Null: no such move. */
export function leadsTo(act: string, state: State, stay = false): State | null {
  const row: Transition | undefined = transitions.find((one) => one.act === act);
  if (stay) return row?.stays?.includes(state) ? state : null;
  return row?.from.includes(state) ? row.to : null;
}

/** What `standing` may do next from `state`, in the table's order. */
export const movesFrom = (state: State, standing: Standing): readonly Transition[] =>
  (transitions as readonly Transition[]).filter(
    ({ from, stays, by }) =>
      (from.includes(state) || stays?.includes(state) === true) && by.includes(standing),
  );

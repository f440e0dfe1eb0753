import type { Standing } from '../roles.ts';
import { transitions, type TransitionAct } from '../lifecycle/transitions.ts';

/** Who may do an act. `case` says whether it is done to one case (404 to everyone without a standing in it). */
export interface Grant {
  readonly who: readonly Standing[];
  readonly on: 'house' | 'case';
}

const patientSide = ['patient', 'relative'] as const;
/** A reviewer is not among them: these doors show who the patient is, and a reviewer must not see it. */
const everyoneOnCase = [...patientSide, 'coordinator', 'translator'] as const;

/** Every act of the house that is not a move of a case. Deny by default: what is not here nobody may do. */
const plainActs = {
  'look-around': { on: 'house', who: ['stranger', 'person'] },
  'manage-own-account': { on: 'house', who: ['person'] },
  'create-case': { on: 'house', who: ['person'] },
  'open-case-by-phone': { on: 'house', who: ['coordinator'] },
  'list-own-cases': { on: 'house', who: ['person'] },
  'list-all-cases': { on: 'house', who: ['coordinator'] },
  'administer-people': { on: 'house', who: ['administrator'] },
  /** Kept by the reviewer themselves, and for them by those who match. */
  'keep-own-entry': { on: 'house', who: ['house-reviewer'] },
  'list-own-readings': { on: 'house', who: ['house-reviewer'] },
  'administer-directory': { on: 'house', who: ['coordinator', 'administrator'] },
  'administer-house': { on: 'house', who: ['administrator'] },
  'verify-record': { on: 'house', who: ['administrator'] },

  'view-case': { on: 'case', who: everyoneOnCase },
  'edit-basics': { on: 'case', who: [...patientSide, 'coordinator'] },
  'view-imaging': { on: 'case', who: everyoneOnCase },
  'add-imaging': { on: 'case', who: [...patientSide, 'coordinator'] },
  'remove-imaging': { on: 'case', who: [...patientSide, 'coordinator'] },
  'view-documents': { on: 'case', who: everyoneOnCase },
  'add-document': { on: 'case', who: [...patientSide, 'coordinator'] },
  'confirm-document': { on: 'case', who: [...patientSide, 'coordinator', 'translator'] },
  'remove-document': { on: 'case', who: [...patientSide, 'coordinator'] },
  'view-story': { on: 'case', who: everyoneOnCase },
  'edit-story': { on: 'case', who: patientSide },
  'view-questions': { on: 'case', who: everyoneOnCase },
  'edit-questions': { on: 'case', who: patientSide },
  'view-readiness': { on: 'case', who: [...patientSide, 'coordinator'] },
  'view-visits': { on: 'case', who: [...patientSide, 'coordinator'] },
  'plan-visit': { on: 'case', who: ['coordinator'] },
  'move-visit': { on: 'case', who: [...patientSide, 'coordinator'] },
  'own-case': { on: 'case', who: ['coordinator'] },
  'check-case': { on: 'case', who: ['coordinator'] },
  'ask-for-records': { on: 'case', who: ['coordinator'] },
  'view-requests': { on: 'case', who: [...patientSide, 'coordinator'] },
  'view-consent': { on: 'case', who: [...patientSide, 'coordinator'] },
  'give-consent': { on: 'case', who: ['patient'] },
  'withdraw-consent': { on: 'case', who: ['patient'] },
  'view-messages': { on: 'case', who: [...patientSide, 'coordinator'] },
  'send-message': { on: 'case', who: [...patientSide, 'coordinator'] },
  'view-threads': { on: 'case', who: ['coordinator'] },
  'write-to-colleague': { on: 'case', who: ['coordinator'] },
  'read-own-thread': { on: 'case', who: ['translator', 'reviewer'] },
  'write-to-coordinators': { on: 'case', who: ['translator', 'reviewer'] },
  'view-case-record': { on: 'case', who: [...patientSide, 'coordinator', 'administrator'] },
  'manage-relatives': { on: 'case', who: ['patient'] },
  'view-phone-call': { on: 'case', who: [...patientSide, 'coordinator'] },
  'invite-patient': { on: 'case', who: ['coordinator'] },
  'open-store-door': { on: 'case', who: [...patientSide, 'coordinator'] },
  'export-case': { on: 'case', who: ['patient', 'coordinator'] },
  'clear-for-reading': { on: 'case', who: ['coordinator'] },
  'assign-translators': { on: 'case', who: ['coordinator'] },
  'match-reviewers': { on: 'case', who: ['coordinator'] },
  'view-asked-for-more': { on: 'case', who: ['coordinator'] },

  /** A reviewer's doors show a pseudonymous case; a coordinator may look at the brief as the reviewer sees it. */
  'read-brief': { on: 'case', who: ['offered-reviewer', 'reviewer', 'coordinator'] },
  'read-images': { on: 'case', who: ['reviewer'] },
  'read-papers': { on: 'case', who: ['reviewer'] },
  'open-sealed': { on: 'case', who: ['reviewer'] },
  annotate: { on: 'case', who: ['reviewer'] },
  'write-opinion': { on: 'case', who: ['reviewer'] },
  'write-follow-up': { on: 'case', who: ['reviewer'] },

  'view-opinions': { on: 'case', who: everyoneOnCase },
  'translate-papers': { on: 'case', who: ['translator', 'coordinator'] },
  'translate-opinion': { on: 'case', who: ['translator', 'coordinator'] },
  'read-follow-up': { on: 'case', who: [...patientSide, 'coordinator', 'reviewer'] },
  'share-opinion': { on: 'case', who: ['patient'] },
  'tell-outcome': { on: 'case', who: patientSide },
  'read-outcomes': { on: 'case', who: [...patientSide, 'coordinator', 'reviewer'] },
  'erase-case': { on: 'case', who: ['patient', 'administrator'] },
} as const satisfies Record<string, Grant>;

type PlainAct = keyof typeof plainActs;

/** All acts, moves of a case included. */
export type Act = PlainAct | TransitionAct;

/** A transition's `by` is its grant. */
const moves = {} as Record<TransitionAct, Grant>;
for (const { act, by } of transitions) moves[act] = { on: 'case', who: by };

/** The one table of who may do what. */
export const acts: Readonly<Record<Act, Grant>> = { ...moves, ...plainActs };

/** Whether any of the standings someone has is granted the act. */
export const mayDo = (act: Act, having: readonly Standing[]): boolean =>
  acts[act].who.some((standing) => having.includes(standing));

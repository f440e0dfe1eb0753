import { randomUUID } from 'node:crypto';
import type { Standing, State } from '@overread/case';
import type { Transaction } from '../database/open-database.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { endEveryPart } from '../offers/end-every-part.ts';
import { handBack, type PersonMove } from '../offers/hand-back.ts';
import { releaseFollowUp } from '../opinions/release-follow-up.ts';
import { releaseOpinions } from '../opinions/release-opinions.ts';
import { deliverMessage } from './deliver-message.ts';
import { moveCase } from './move-case.ts';

type Effect = (
  house: House,
  tx: Transaction,
  kase: CaseRow,
  move: PersonMove,
  standings: readonly Standing[],
) => Promise<State>;

/** A coordinator's reason that is meant for the patient reaches them as a message. */
const tellingWhy =
  (act: string): Effect =>
  async (house, tx, kase, move) => {
    const state = await moveCase(house, tx, kase, act, move);
    await deliverMessage(house, tx, {
      id: randomUUID(),
      thread: { caseId: kase.id, of: null },
      from: move.by,
      as: 'coordinator',
      text: move.reason ?? '',
    });
    return state;
  };

/** Moves of the plain door that do more than change the state. */
export const moveEffects: Readonly<Partial<Record<string, Effect>>> = {
  'request-records': tellingWhy('request-records'),
  'advise-against': tellingWhy('advise-against'),
  'decline-case': tellingWhy('decline-case'),
  'hand-back': handBack,
  'release-opinion': releaseOpinions,
  'answer-follow-up': releaseFollowUp,
  'withdraw-case': async (house, tx, kase, move) => {
    const state = await moveCase(house, tx, kase, 'withdraw-case', move);
    await endEveryPart(house, tx, kase.id);
    return state;
  },
};

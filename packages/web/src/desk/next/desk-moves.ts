import type { TransitionAct } from '@overread/case';

/** What is written with a move: nothing, words that reach the patient, or why something open may be overruled. */
export type WrittenWith = 'nothing' | 'to-patient' | 'overruling';

export interface DeskMove {
  readonly act: DeskAct;
  readonly written: WrittenWith;
  /** The way a case usually goes, or a turn off it. */
  readonly way: 'on' | 'off';
}

const acts = [
  'start-checking',
  'mark-ready',
  'resume-reading',
  'close-reading',
  'start-translating',
  'release-opinion',
  'answer-follow-up',
  'request-records',
  'advise-against',
  'decline-case',
  'tell-urgent',
] as const satisfies readonly TransitionAct[];
export type DeskAct = (typeof acts)[number];

const written: Readonly<Partial<Record<DeskAct, WrittenWith>>> = {
  'mark-ready': 'overruling',
  'request-records': 'to-patient',
  'advise-against': 'to-patient',
  'decline-case': 'to-patient',
};
const off: readonly DeskAct[] = ['request-records', 'advise-against', 'decline-case', 'tell-urgent'];

/** The coordinator’s moves, in the order of a case’s life. */
export const deskMoves: readonly DeskMove[] = acts.map((act) => ({
  act,
  written: written[act] ?? 'nothing',
  way: off.includes(act) ? 'off' : 'on',
}));

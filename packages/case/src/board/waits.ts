import type { State } from '../lifecycle/states.ts';

/** On whom a case waits. */
export const waitedOn = ['coordinator', 'patient', 'reviewer', 'translator', 'nobody'] as const;
export type WaitedOn = (typeof waitedOn)[number];

/** The columns of the board, in the order of a case's life. */
export const boardColumns = [
  'with-patient',
  'to-check',
  'to-match',
  'being-read',
  'to-deliver',
  'ended',
] as const;
export type BoardColumn = (typeof boardColumns)[number];

export interface Waiting {
  readonly column: BoardColumn;
  readonly on: WaitedOn;
  /** Where the next step is made: a room of the case, or its first page. */
  readonly room: 'overview' | 'check' | 'matching' | 'translations' | 'opinions';
}

/** What each state waits for. What to do next has its words by state; who is waited on and where it is done stand here. */
export const waiting: Readonly<Record<State, Waiting>> = {
  draft: { column: 'with-patient', on: 'patient', room: 'overview' },
  collecting: { column: 'with-patient', on: 'patient', room: 'check' },
  submitted: { column: 'to-check', on: 'coordinator', room: 'overview' },
  checking: { column: 'to-check', on: 'coordinator', room: 'check' },
  'needs-records': { column: 'with-patient', on: 'patient', room: 'check' },
  ready: { column: 'to-match', on: 'coordinator', room: 'matching' },
  offered: { column: 'to-match', on: 'reviewer', room: 'matching' },
  reading: { column: 'being-read', on: 'reviewer', room: 'matching' },
  'needs-more': { column: 'being-read', on: 'coordinator', room: 'matching' },
  signed: { column: 'to-deliver', on: 'coordinator', room: 'opinions' },
  translating: { column: 'to-deliver', on: 'translator', room: 'translations' },
  delivered: { column: 'ended', on: 'nobody', room: 'opinions' },
  'follow-up': { column: 'to-deliver', on: 'coordinator', room: 'opinions' },
  closed: { column: 'ended', on: 'nobody', room: 'overview' },
  'not-advised': { column: 'ended', on: 'nobody', room: 'overview' },
  urgent: { column: 'with-patient', on: 'patient', room: 'overview' },
  withdrawn: { column: 'ended', on: 'nobody', room: 'overview' },
  declined: { column: 'ended', on: 'nobody', room: 'overview' },
};

/** The states of a column. */
export const statesIn = (column: BoardColumn): readonly State[] =>
  (Object.keys(waiting) as State[]).filter((state) => waiting[state].column === column);

/** The states in which a case waits on someone. */
export const statesOn = (on: WaitedOn): readonly State[] =>
  (Object.keys(waiting) as State[]).filter((state) => waiting[state].on === on);

import type { VisitState } from '../lifecycle/states.ts';
import type { Standing } from '../roles.ts';

interface VisitMove {
  readonly move: string;
  readonly from: readonly VisitState[];
  readonly to: VisitState;
  readonly by: readonly Standing[];
  /** What is written with it; `outcome` and `reason` are required, a `wish` is what the move is for. */
  readonly words?: 'wish' | 'reason' | 'outcome';
  /** Only once the appointment has begun. */
  readonly afterStart?: true;
}

const patientSide = ['patient', 'relative'] as const;
const open = ['appointment-proposed', 'confirmed', 'records-transferred'] as const;

/** The life of an appointment, beside the case's own. Planning and planning anew have a door of their own; both propose. */
export const visitMoves = [
  { move: 'accept', from: ['appointment-proposed'], to: 'confirmed', by: patientSide },
  {
    move: 'ask-other-time',
    from: ['appointment-proposed', 'confirmed'],
    to: 'appointment-proposed',
    by: patientSide,
    words: 'wish',
  },
  { move: 'confirm-records', from: ['confirmed'], to: 'records-transferred', by: ['coordinator'] },
  {
    move: 'attend',
    from: ['confirmed', 'records-transferred'],
    to: 'attended',
    by: ['coordinator'],
    words: 'outcome',
    afterStart: true,
  },
  { move: 'cancel', from: open, to: 'cancelled', by: [...patientSide, 'coordinator'], words: 'reason' },
] as const satisfies readonly VisitMove[];

export type VisitMoveName = (typeof visitMoves)[number]['move'];

/** States in which the coordinator may plan the appointment anew. */
export const visitMayChange: ReadonlySet<VisitState> = new Set(open);

/** The row of a move, or null where there is none from `state` for these standings. */
export function visitMoveFor(
  name: string,
  state: VisitState,
  standings: readonly Standing[],
): VisitMove | null {
  const row: VisitMove | undefined = visitMoves.find(({ move }) => move === name);
  const isTheirs = row?.by.some((one) => standings.includes(one)) ?? false;
  return row && isTheirs && row.from.includes(state) ? row : null;
}

/** What someone may do with an appointment now, in the table's order. */
export const visitMovesFrom = (state: VisitState, standings: readonly Standing[]): readonly VisitMoveName[] =>
  visitMoves.filter(({ move }) => visitMoveFor(move, state, standings) !== null).map(({ move }) => move);

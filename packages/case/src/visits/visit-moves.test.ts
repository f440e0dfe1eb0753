import { describe, expect, it } from 'vitest';
import { visitStates, type VisitState } from '../lifecycle/states.ts';
import { visitMoves, visitMovesFrom } from './visit-moves.ts';

describe('an appointment', () => {
  it.each<[VisitState, 'patient' | 'coordinator' | 'reviewer', string[]]>([
    ['appointment-proposed', 'patient', ['accept', 'ask-other-time', 'cancel']],
    ['appointment-proposed', 'coordinator', ['cancel']],
    ['confirmed', 'patient', ['ask-other-time', 'cancel']],
    ['confirmed', 'coordinator', ['confirm-records', 'attend', 'cancel']],
    ['records-transferred', 'coordinator', ['attend', 'cancel']],
    ['records-transferred', 'patient', ['cancel']],
    ['attended', 'coordinator', []],
    ['cancelled', 'patient', []],
    ['confirmed', 'reviewer', []],
  ])('that is %s: a %s may %j', (state, who, moves) => {
    expect(visitMovesFrom(state, [who])).toEqual(moves);
  });

  it('comes to every state', () => {
    const reached = new Set<string>(['appointment-proposed', ...visitMoves.map(({ to }) => to)]);
    expect([...visitStates].filter((state) => !reached.has(state))).toEqual([]);
  });
});

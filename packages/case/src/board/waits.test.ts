import { expect, it } from 'vitest';
import { movesFrom } from '../lifecycle/transitions.ts';
import { ended, states } from '../lifecycle/states.ts';
import { boardColumns, statesIn, waiting } from './waits.ts';

it('every state stands in one column', () => {
  expect(boardColumns.flatMap(statesIn).toSorted()).toEqual([...states].toSorted());
});

it.each(states)('%s waits on a coordinator only if a coordinator can lead it on', (state) => {
  const canLead = movesFrom(state, 'coordinator').some(({ to }) => to !== 'urgent' && to !== 'declined');
  expect(waiting[state].on !== 'coordinator' || canLead).toBe(true);
});

it.each(ended)('%s waits on nobody', (state) => {
  expect(waiting[state].on).toBe('nobody');
});

import { expect, it } from 'vitest';
import type { Route } from '../api/route.ts';
import { routes } from '../api/routes.ts';
import { moveDoors } from './move-doors.ts';
import { transitions, type TransitionAct } from './transitions.ts';

const rows: readonly { readonly act: TransitionAct; readonly by: readonly string[] }[] = transitions;

it.each(rows)('$act goes through a door that there is, and that asks for this very act', ({ act, by }) => {
  const door = moveDoors[act];
  expect(door === 'none').toBe(by.length === 0);
  const route: Route | null = door === 'none' || door === 'move' ? null : routes[door];
  expect(route?.act ?? act).toBe(act);
});

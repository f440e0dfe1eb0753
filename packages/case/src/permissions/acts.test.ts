import { describe, expect, it } from 'vitest';
import { routes } from '../api/routes.ts';
import type { Route } from '../api/route.ts';
import { standings } from '../roles.ts';
import { acts, mayDo, type Act } from './acts.ts';

const all = Object.keys(acts) as Act[];

describe('permissions', () => {
  it('lets a stranger do nothing but look around', () => {
    expect(all.filter((act) => mayDo(act, ['stranger']))).toEqual(['look-around']);
  });

  it('lets a signed-in person do nothing to a case they have no part in', () => {
    expect(all.filter((act) => acts[act].on === 'case' && mayDo(act, ['person']))).toEqual([]);
  });

  it('keeps consent, relatives and withdrawal with the patient alone', () => {
    for (const act of ['give-consent', 'withdraw-consent', 'manage-relatives', 'withdraw-case'] as const)
      expect(standings.filter((one) => mayDo(act, [one]))).toEqual(['patient']);
  });

  it('gives the administrator no way to read a case', () => {
    const reads = all.filter((act) => acts[act].on === 'case' && act.startsWith('view-'));
    expect(reads.filter((act) => mayDo(act, ['administrator']))).toEqual(['view-case-record']);
  });

  it('shows a reviewer nothing by the doors that show who the patient is', () => {
    const shown = all.filter(
      (act) => act.startsWith('view-') && mayDo(act, ['offered-reviewer', 'reviewer']),
    );
    expect(shown).toEqual([]);
  });

  const named = Object.entries(routes) as [string, Route][];

  it.each(named.filter(([, { act }]) => act !== 'move'))(
    '%s names an act, and a case where the act needs one',
    (_, one) => {
      expect(acts[one.act as Act].on).toBe(one.path.includes(':caseId') ? 'case' : 'house');
    },
  );

  it.each(named)('%s parses its parameters, and moves only cases', (_, one) => {
    expect(one.params !== undefined).toBe(one.path.includes(':'));
    expect(one.act !== 'move' || one.path.includes('/:caseId/')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { ended, states } from './states.ts';
import { leadsTo, movesFrom, transitionFor, transitions, type Transition } from './transitions.ts';

const rows: readonly Transition[] = transitions;

/** The undisturbed life, as the design draws it. */
const life = [
  ['draft', 'begin-collecting', 'collecting'],
  ['collecting', 'submit-case', 'submitted'],
  ['submitted', 'start-checking', 'checking'],
  ['checking', 'request-records', 'needs-records'],
  ['needs-records', 'send-records', 'checking'],
  ['checking', 'mark-ready', 'ready'],
  ['ready', 'offer-case', 'offered'],
  ['offered', 'accept-offer', 'reading'],
  ['reading', 'ask-for-more', 'needs-more'],
  ['needs-more', 'resume-reading', 'reading'],
  ['reading', 'sign-opinion', 'signed'],
  ['signed', 'start-translating', 'translating'],
  ['translating', 'release-opinion', 'delivered'],
  ['delivered', 'ask-follow-up', 'follow-up'],
  ['follow-up', 'close-case', 'closed'],
] as const;

describe('the life of a case', () => {
  it.each(life)('%s, %s → %s', (from, act, to) => {
    expect(transitionFor(act, from)?.to).toBe(to);
  });

  it('reaches every state but draft', () => {
    expect(new Set(['draft', ...rows.map(({ to }) => to)])).toEqual(new Set(states));
  });

  it('has no act twice', () => {
    expect(new Set(rows.map(({ act }) => act)).size).toBe(rows.length);
  });

  it.each(ended)('nothing leads out of %s', (state) => {
    expect(rows.filter(({ from }) => from.includes(state))).toEqual([]);
  });

  it.each([
    ['accept-offer', 'reading'],
    ['decline-offer', 'offered'],
    ['hand-back', 'needs-more'],
    ['sign-opinion', 'reading'],
  ] as const)('%s may be done in %s without leaving it', (act, state) => {
    expect(leadsTo(act, state, true)).toBe(state);
    expect(leadsTo('mark-ready', 'checking', true)).toBeNull();
  });

  it('knows no move that is not in the table', () => {
    expect(transitionFor('sign-opinion', 'draft')).toBeNull();
    expect(transitionFor('publish-case', 'reading')).toBeNull();
  });

  it('lets nothing be shared without consent to share', () => {
    for (const act of ['mark-ready', 'offer-case', 'accept-offer', 'submit-case'])
      expect(rows.find((row) => row.act === act)?.requires).toContain('consent-to-share');
  });

  it('lets only a reviewer of the case sign, with a second factor', () => {
    const sign = rows.find(({ act }) => act === 'sign-opinion');
    expect(sign?.by).toEqual(['reviewer']);
    expect(sign?.requires).toContain('second-factor');
  });

  it('offers a stranger nothing', () => {
    for (const state of states) expect(movesFrom(state, 'stranger')).toEqual([]);
  });

  it('lets the patient withdraw until the opinion is delivered', () => {
    const may = states.filter((state) =>
      movesFrom(state, 'patient').some(({ act }) => act === 'withdraw-case'),
    );
    expect(may).toContain('reading');
    expect(may).not.toContain('delivered');
  });
});

import { describe, expect, it } from 'vitest';
import { emptyOpinion, type Opinion } from '@overread/case';
import { Problem, type WebProblemCode } from '../../../api/problem.ts';
import { keepOpinion, type KeptOpinion } from './keep-opinion.ts';
import { opinionDrafts } from './opinion-drafts.ts';

const blank = emptyOpinion({
  id: 'o1',
  case: 'c1',
  caseType: 'spine',
  side: 'not-applicable',
  language: 'zh',
  reviewer: { role: '', specialty: '', country: '' },
  questions: [],
  limits: [],
  reviewed: [],
  documents: [],
  procedure: null,
});
const saying = (summary: string): Opinion => ({ ...blank, summary });

/** A browser's storage. */
function cupboard() {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

/** The server's rule: only over the version it has. */
function house(summary = 'kept', person = 'p1') {
  const kept: { version: number; value: Opinion } = { version: 4, value: saying(summary) };
  const refusals: WebProblemCode[] = [];
  const store = cupboard();
  let losesAnswers = false;
  const enter = (who = person) => {
    const made = keepOpinion(
      { ...kept, open: [] },
      {
        drafts: opinionDrafts(store, who, 'c1'),
        onOpen: () => undefined,
        wait: () => new Promise((resolve) => setImmediate(resolve)),
        latest: async (): Promise<KeptOpinion> => ({ ...kept, open: [] }),
        keep: async (mine) => {
          const refusal = refusals.shift();
          if (refusal) throw new Problem(refusal);
          if (mine.version !== kept.version) throw new Problem('changed-meanwhile');
          Object.assign(kept, { version: kept.version + 1, value: mine.value });
          if (losesAnswers) throw new Problem('no-connection');
          return { version: kept.version, open: [] };
        },
      },
    );
    const settled = async () => {
      while (made.keeper.state.is === 'waiting' || made.keeper.state.is === 'keeping')
        await new Promise((resolve) => setImmediate(resolve));
      return made.keeper.state;
    };
    return { ...made, settled };
  };
  return { kept, refusals, store, enter, loseAnswers: (lost: boolean) => (losesAnswers = lost) };
}

describe('keeping an opinion', () => {
  it('keeps what is written, and then nothing of it stays in the browser', async () => {
    const { enter, kept, store } = house();
    const { change, settled } = enter();
    change(saying('new'));
    expect(store.held.size).toBe(1);
    expect((await settled()).is).toBe('kept');
    expect(kept.value.summary).toBe('new');
    expect(store.held.size).toBe(0);
  });

  it('takes up after a crash what was not yet kept', async () => {
    const { enter, kept, refusals } = house();
    refusals.push('not-signed-in');
    const before = enter();
    before.change(saying('typed before the crash'));
    await before.settled();
    const after = enter();
    expect(after.keeper.state.value.summary).toBe('typed before the crash');
    expect((await after.settled()).is).toBe('kept');
    expect(kept.value.summary).toBe('typed before the crash');
  });

  it('shows both where the other device went on meanwhile, and overwrites neither', async () => {
    const { enter, kept, refusals } = house();
    refusals.push('not-signed-in');
    const before = enter();
    before.change(saying('mine'));
    await before.settled();
    Object.assign(kept, { version: 5, value: saying('theirs') });
    const next = enter();
    await next.settled();
    next.change(saying('mine'));
    const again = enter();
    const state = await again.settled();
    expect(state.is).toBe('changed-meanwhile');
    expect([state.value.summary, state.theirs?.value.summary]).toEqual(['mine', 'theirs']);
    expect(kept.value.summary).toBe('theirs');
    again.choose('mine');
    await again.settled();
    expect(kept).toEqual({ version: 6, value: saying('mine') });
  });

  it('knows its own words again when only the answer was lost', async () => {
    const { enter, loseAnswers, kept } = house();
    loseAnswers(true);
    const { change, settled, version } = enter();
    change(saying('once'));
    await new Promise((resolve) => setImmediate(resolve));
    loseAnswers(false);
    expect((await settled()).is).toBe('kept');
    expect([version(), kept.version]).toEqual([5, 5]);
  });

  it('shows one person’s draft to nobody else', async () => {
    const { enter, refusals } = house();
    refusals.push('not-signed-in');
    const mine = enter('p1');
    mine.change(saying('mine'));
    await mine.settled();
    expect(enter('p2').keeper.state.value.summary).toBe('kept');
  });

  it('goes on where storage is forbidden', async () => {
    const drafts = opinionDrafts(
      {
        getItem: () => {
          throw new Error('forbidden');
        },
        setItem: () => {
          throw new Error('forbidden');
        },
        removeItem: () => {
          throw new Error('forbidden');
        },
      },
      'p1',
      'c1',
    );
    drafts.write({ version: 1, value: blank });
    drafts.drop();
    expect(drafts.read()).toBeNull();
  });
});

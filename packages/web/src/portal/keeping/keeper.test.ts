import { describe, expect, it } from 'vitest';
import { Problem, type WebProblemCode } from '../../api/problem.ts';
import { Keeper, type Kept } from './keeper.ts';

/** The server's rule: only over the version it has. Waiting is instead a turn of the loop. */
function house(value: string) {
  const kept = { version: 1, value };
  const refusals: WebProblemCode[] = [];
  const tries: string[] = [];
  const keeper = new Keeper<string>(
    { ...kept },
    {
      keep: async (mine) => {
        tries.push(mine.value);
        const refusal = refusals.shift();
        if (refusal) throw new Problem(refusal);
        if (mine.version !== kept.version) throw new Problem('changed-meanwhile');
        Object.assign(kept, { version: kept.version + 1, value: mine.value });
        return { version: kept.version };
      },
      latest: async (): Promise<Kept<string>> => ({ ...kept }),
      wait: () => new Promise((resolve) => setImmediate(resolve)),
    },
  );
  const settled = async () => {
    while (keeper.state.is === 'waiting' || keeper.state.is === 'keeping')
      await new Promise((resolve) => setImmediate(resolve));
    return keeper.state;
  };
  return { kept, refusals, tries, keeper, settled };
}

describe('keeping what is typed', () => {
  it('keeps the last of many changes, in one request', async () => {
    const { kept, keeper, tries, settled } = house('a');
    for (const value of ['ab', 'abc', 'abcd']) keeper.change(value);
    expect(await settled()).toMatchObject({ is: 'kept', value: 'abcd', problem: null });
    expect(kept.value).toBe('abcd');
    expect(tries).toEqual(['abcd']);
  });

  it('tries again by itself when the line is down, and keeps what was typed since', async () => {
    const { kept, keeper, refusals, settled } = house('a');
    refusals.push('no-connection', 'store-unavailable');
    keeper.change('b');
    expect((await settled()).is).toBe('kept');
    expect(kept.value).toBe('b');
  });

  it('stops, with the reason, where trying again does not help', async () => {
    const { keeper, refusals, tries, settled } = house('a');
    refusals.push('not-allowed');
    keeper.change('b');
    expect(await settled()).toMatchObject({ is: 'refused', problem: 'not-allowed', value: 'b' });
    expect(tries).toEqual(['b']);
  });

  it('shows both when another device kept something meanwhile, and overwrites nothing', async () => {
    const { kept, keeper, settled } = house('a');
    Object.assign(kept, { version: 2, value: 'theirs' });
    keeper.change('mine');
    expect(await settled()).toMatchObject({
      is: 'changed-meanwhile',
      value: 'mine',
      theirs: { version: 2, value: 'theirs' },
    });
    keeper.change('mine, longer');
    expect(keeper.state).toMatchObject({ is: 'changed-meanwhile', value: 'mine, longer' });
    expect(kept.value).toBe('theirs');
  });

  it.each([
    ['mine', 'mine', 3],
    ['theirs', 'theirs', 2],
  ] as const)('keeps %s when chosen', async (which, value, version) => {
    const { kept, keeper, settled } = house('a');
    Object.assign(kept, { version: 2, value: 'theirs' });
    keeper.change('mine');
    await settled();
    await keeper.choose(which);
    expect(await settled()).toMatchObject({ is: 'kept', value, theirs: null });
    expect(kept).toEqual({ version, value });
  });
});

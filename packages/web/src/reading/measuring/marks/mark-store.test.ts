import type { Annotation } from '@overread/case';
import { describe, expect, it } from 'vitest';
import { Problem, type WebProblemCode } from '../../../api/problem.ts';
import type { KeptMark, MarkDoors } from './mark-doors.ts';
import { MarkStore } from './mark-store.ts';
import { PendingMarks } from './pending-marks.ts';

const mark = (id: string, text = ''): Annotation =>
  ({ id, kind: 'note', text, places: [[1, 1]] }) as unknown as Annotation;

/** The server’s rules, and a line that can be cut. */
function house() {
  const kept = new Map<string, { version: number; annotation: Annotation; by: KeptMark['by'] }>();
  const line = { refusal: undefined as WebProblemCode | undefined, answersLost: 0, asked: 0 };
  const speak = (): void => {
    line.asked++;
    if (line.refusal) throw new Problem(line.refusal);
  };
  const doors: MarkDoors = {
    list: async () => {
      speak();
      return [...kept.values()].map((one) => ({ ...one, at: '2026-01-01T00:00:00Z' }));
    },
    keep: async (annotation, version) => {
      speak();
      const present = kept.get(annotation.id);
      const isSame =
        present !== undefined && JSON.stringify(present.annotation) === JSON.stringify(annotation);
      if ((present?.version ?? 0) !== version && !(isSame && present.version === version + 1))
        throw new Problem(present ? 'changed-meanwhile' : 'not-found');
      kept.set(annotation.id, { version: version + 1, annotation, by: 'me' });
      if (line.answersLost > 0) {
        line.answersLost--;
        throw new Problem('no-connection');
      }
      return { version: version + 1 };
    },
    remove: async (id) => {
      speak();
      kept.delete(id);
    },
  };
  return { kept, line, doors };
}

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & {
  readonly held: Map<string, string>;
} {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const open = (world: ReturnType<typeof house>, storage = memory()) =>
  new MarkStore({ doors: world.doors, pending: new PendingMarks('p', 'c', storage), wait: turn });

async function settled(store: MarkStore, is = 'kept'): Promise<readonly string[]> {
  for (let turns = 0; turns < 200; turns++) {
    await turn();
    if (turns > 5 && store.all().every((one) => one.is === is)) break;
  }
  return store.all().map((one) => `${one.annotation.id} ${one.annotation.text} ${one.is}`.replace('  ', ' '));
}
const load = (store: MarkStore): Promise<void> => store.load(new AbortController().signal);

describe('keeping marks', () => {
  it('keeps a new one, its change and its removal; each can be taken back', async () => {
    const world = house();
    const store = open(world);
    await load(store);
    store.put(mark('a'));
    expect(await settled(store)).toEqual(['a kept']);
    store.put(mark('a', 'moved'));
    await settled(store);
    expect(world.kept.get('a')).toMatchObject({ version: 2, annotation: { text: 'moved' } });
    store.remove('a');
    expect(store.all()).toEqual([]);
    await settled(store);
    expect(world.kept.size).toBe(0);
    expect(store.undo()).toBe('a');
    expect(await settled(store)).toEqual(['a moved kept']);
    expect(world.kept.get('a')?.version).toBe(1);
    store.undo();
    store.undo();
    expect(store.canUndo).toBe(false);
    expect(await settled(store)).toEqual([]);
    expect(world.kept.size).toBe(0);
  });

  it('survives a reload while the line is down, and is sent when it is back', async () => {
    const world = house();
    const storage = memory();
    world.line.refusal = 'no-connection';
    const before = open(world, storage);
    before.put(mark('a', 'while offline'));
    await turn();
    expect([...storage.held.keys()]).toEqual(['overread.marks.p.c']);
    const after = open(world, storage);
    expect(after.all()).toMatchObject([{ annotation: { text: 'while offline' }, is: 'waiting' }]);
    world.line.refusal = undefined;
    await load(after);
    expect(await settled(after)).toEqual(['a while offline kept']);
    await settled(before);
    expect(world.kept.get('a')).toMatchObject({ version: 1 });
    expect(storage.held.size).toBe(0);
  });

  it('a removal made offline is done after a reload, and the mark does not come back', async () => {
    const world = house();
    const storage = memory();
    const before = open(world, storage);
    before.put(mark('a'));
    await settled(before);
    world.line.refusal = 'no-connection';
    before.remove('a');
    await turn();
    const after = open(world, storage);
    world.line.refusal = undefined;
    await load(after);
    expect(await settled(after)).toEqual([]);
    expect(world.kept.size).toBe(0);
  });

  it('keeps one mark where only the answer was lost', async () => {
    const world = house();
    const store = open(world);
    world.line.answersLost = 1;
    store.put(mark('a'));
    expect(await settled(store)).toEqual(['a kept']);
    expect(world.kept.get('a')?.version).toBe(1);
  });

  it('shows both where it was changed elsewhere meanwhile, and keeps what is chosen', async () => {
    const world = house();
    const store = open(world);
    store.put(mark('a', 'first'));
    await settled(store);
    world.kept.set('a', { version: 2, annotation: mark('a', 'theirs'), by: 'me' });
    store.put(mark('a', 'mine'));
    expect(await settled(store, 'changed-meanwhile')).toEqual(['a mine changed-meanwhile']);
    expect(store.all()[0]?.theirs?.text).toBe('theirs');
    expect(world.kept.get('a')?.annotation.text).toBe('theirs');
    store.choose('a', 'mine');
    expect(await settled(store)).toEqual(['a mine kept']);
    expect(world.kept.get('a')).toMatchObject({ version: 3, annotation: { text: 'mine' } });
  });

  it('stops at a refusal and says why; giving up shows what is kept', async () => {
    const world = house();
    const store = open(world);
    store.put(mark('a', 'kept one'));
    await settled(store);
    world.line.refusal = 'not-from-this-state';
    store.put(mark('a', 'too late'));
    await settled(store, 'refused');
    expect(store.all()).toMatchObject([{ is: 'refused', problem: 'not-from-this-state' }]);
    world.line.refusal = undefined;
    await store.giveUp('a');
    expect(await settled(store)).toEqual(['a kept one kept']);
  });

  it('shows someone else’s after one’s own, as someone else’s', async () => {
    const world = house();
    world.kept.set('b', { version: 1, annotation: mark('b'), by: 'earlier' });
    const store = open(world);
    store.put(mark('a'));
    await load(store);
    expect(store.all().map(({ annotation, by }) => [annotation.id, by])).toEqual([
      ['a', 'me'],
      ['b', 'earlier'],
    ]);
  });

  it.each(['{', '{"a":1}', '[{"id":7}]'])('begins empty where the storage holds %s', async (text) => {
    const storage = memory();
    storage.held.set('overread.marks.p.c', text);
    expect(open(house(), storage).all()).toEqual([]);
  });

  it('goes on where storing is forbidden', async () => {
    const world = house();
    const store = new MarkStore({
      doors: world.doors,
      wait: turn,
      pending: new PendingMarks('p', 'c', {
        getItem: () => {
          throw new Error('forbidden');
        },
        setItem: () => {
          throw new Error('full');
        },
        removeItem: () => undefined,
      }),
    });
    store.put(mark('a'));
    expect(await settled(store)).toEqual(['a kept']);
  });
});

import type { Annotation } from '@overread/case';
import { asProblem, type WebProblemCode } from '../../../api/problem.ts';
import { Keeper } from '../../../portal/keeping/keeper.ts';
import type { KeptMark, MarkDoors } from './mark-doors.ts';
import type { PendingMarks } from './pending-marks.ts';

/** A mark as it stands on the screen. */
export interface SeenMark {
  readonly annotation: Annotation;
  /** Someone else’s is shown as such and cannot be changed. */
  readonly by: KeptMark['by'];
  readonly is: 'kept' | 'waiting' | 'keeping' | 'refused' | 'changed-meanwhile';
  readonly problem: WebProblemCode | null;
  /** What it became elsewhere meanwhile; null: it was removed there. Undefined where nothing is to be chosen. */
  readonly theirs: Annotation | null | undefined;
}

type Value = Annotation | null;

interface World {
  readonly doors: MarkDoors;
  readonly pending: PendingMarks;
  readonly wait: (milliseconds: number) => Promise<void>;
}

interface Own {
  readonly keeper: Keeper<Value>;
  /** What the server is known to have. */
  version: number;
}

/** How long until a list that did not come is asked for again. */
const again = 5_000;

/**
 * The marks of a reading, kept as they are made. Each by itself and one request at a time; what waits survives a
 * reload; what was changed elsewhere meanwhile is shown and never overwritten.
 */
export class MarkStore {
  readonly #world: World;
  readonly #own = new Map<string, Own>();
  #others: readonly SeenMark[] = [];
  readonly #undo: { readonly id: string; readonly before: Value }[] = [];
  readonly #listeners = new Set<() => void>();
  #seen: readonly SeenMark[] = [];
  #loaded: 'loading' | 'loaded' | WebProblemCode = 'loading';

  constructor(world: World) {
    this.#world = world;
    // What waits is on the screen at once, with or without a line.
    for (const { id, version, annotation } of world.pending.all()) {
      const own = this.#begin(id, version, annotation);
      own.keeper.change(annotation);
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Own marks in the order they were made, then someone else’s. The same array until something changes. */
  readonly all = (): readonly SeenMark[] => this.#seen;
  readonly loaded = (): 'loading' | 'loaded' | WebProblemCode => this.#loaded;
  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  /** Asks for what is kept, until it comes or `signal` says that nobody waits any more. */
  async load(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        this.#take(await this.#world.doors.list());
        return;
      } catch (error) {
        const { code } = asProblem(error);
        this.#loaded = code;
        this.#changed();
        if (code === 'not-found' || code === 'not-allowed' || code === 'not-signed-in') return;
        await this.#world.wait(again);
      }
    }
  }

  /** A new mark, or one of one’s own changed. */
  put(annotation: Annotation): void {
    this.#change(annotation.id, annotation);
  }

  remove(id: string): void {
    this.#change(id, null);
  }

  /** Takes the last change back; answers the mark it was made to. */
  undo(): string | undefined {
    const last = this.#undo.pop();
    if (last) this.#set(last.id, last.before);
    return last?.id;
  }

  /** After a change elsewhere: one of the two. */
  choose(id: string, which: 'mine' | 'theirs'): void {
    void this.#own.get(id)?.keeper.choose(which);
  }

  again(id: string): void {
    void this.#own.get(id)?.keeper.again();
  }

  /** Gives up what the server will not keep, and shows what it has. */
  async giveUp(id: string): Promise<void> {
    this.#own.delete(id);
    this.#world.pending.drop(id);
    this.#changed();
    const kept = await this.#world.doors.list().catch(() => []);
    this.#take(kept);
  }

  #take(kept: readonly KeptMark[]): void {
    for (const { annotation, version, by } of kept)
      if (by === 'me' && !this.#own.has(annotation.id)) this.#begin(annotation.id, version, annotation);
    this.#others = kept.flatMap(({ annotation, by }) => (by === 'me' ? [] : [{ annotation, by, ...still }]));
    this.#loaded = 'loaded';
    this.#changed();
  }

  #change(id: string, value: Value): void {
    this.#undo.push({ id, before: this.#own.get(id)?.keeper.state.value ?? null });
    this.#set(id, value);
  }

  #set(id: string, value: Value): void {
    const own = this.#own.get(id) ?? this.#begin(id, 0, value);
    own.keeper.change(value);
  }

  #begin(id: string, version: number, value: Value): Own {
    const { doors, wait } = this.#world;
    const keeper: Keeper<Value> = new Keeper<Value>(
      { version, value },
      {
        keep: async (kept) => {
          const next = await this.#keepOnce(id, kept.version, kept.value);
          own.version = next.version;
          return next;
        },
        latest: async () => {
          const found = (await doors.list()).find(({ annotation }) => annotation.id === id);
          return { version: found?.version ?? 0, value: found?.annotation ?? null };
        },
        wait,
      },
    );
    const own: Own = { keeper, version };
    keeper.subscribe(() => this.#remember(id, own));
    this.#own.set(id, own);
    return own;
  }

  async #keepOnce(id: string, version: number, value: Value): Promise<{ readonly version: number }> {
    const { doors } = this.#world;
    if (value !== null) return doors.keep(value, version);
    if (version > 0) await doors.remove(id);
    return { version: 0 };
  }

  #remember(id: string, own: Own): void {
    const { is, value } = own.keeper.state;
    if (is === 'kept') this.#world.pending.drop(id);
    else this.#world.pending.put({ id, version: own.version, annotation: value });
    this.#changed();
  }

  #changed(): void {
    const own = [...this.#own.values()].flatMap(({ keeper }) => seenOf(keeper));
    this.#seen = [...own, ...this.#others];
    for (const listener of this.#listeners) listener();
  }
}

const still = { is: 'kept', problem: null, theirs: undefined } as const;

/** A removed mark is gone from the screen, but where its removal needs a choice. */
function seenOf({ state }: Keeper<Value>): readonly SeenMark[] {
  const { value, is, problem, theirs } = state;
  const choice = is === 'changed-meanwhile' && theirs ? theirs.value : undefined;
  const annotation = value ?? (is === 'refused' ? null : choice) ?? null;
  return annotation === null ? [] : [{ annotation, by: 'me', is, problem, theirs: choice }];
}

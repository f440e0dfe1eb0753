import { asProblem, type WebProblemCode } from '../../api/problem.ts';

/** A part of the case as the server last kept it. */
export interface Kept<Value> {
  readonly version: number;
  readonly value: Value;
}

export interface KeeperState<Value> {
  readonly value: Value;
  readonly is: 'kept' | 'waiting' | 'keeping' | 'refused' | 'changed-meanwhile';
  /** Why it was refused; it is tried again by itself where that helps. */
  readonly problem: WebProblemCode | null;
  /** What another device kept meanwhile. Both stay until the person has chosen. */
  readonly theirs: Kept<Value> | null;
}

interface Doors<Value> {
  /** Keeps `value` over `version`; answers the new version. */
  readonly keep: (kept: Kept<Value>) => Promise<{ readonly version: number }>;
  readonly latest: () => Promise<Kept<Value>>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Long enough that typing a word is one keeping, short enough that closing the lid loses nothing. */
const pause = 900;
const longestPause = 30_000;
const tryAgain: ReadonlySet<WebProblemCode> = new Set([
  'no-connection',
  'store-unavailable',
  'too-many-requests',
  'fault',
]);

/**
 * Keeps what a person types, as they type. One request at a time; what was typed meanwhile follows it. A change
 * made elsewhere is never overwritten, and what was typed here is never dropped: the person chooses.
 */
export class Keeper<Value> {
  #state: KeeperState<Value>;
  #version: number;
  readonly #doors: Doors<Value>;
  readonly #listeners = new Set<() => void>();
  #working = false;

  constructor(kept: Kept<Value>, doors: Doors<Value>) {
    this.#version = kept.version;
    this.#doors = doors;
    this.#state = { value: kept.value, is: 'kept', problem: null, theirs: null };
  }

  get state(): KeeperState<Value> {
    return this.#state;
  }

  /** The version that what is kept here stands over. */
  get version(): number {
    return this.#version;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes what the person made of it; kept after a short pause. */
  change(value: Value): void {
    const held = this.#state.is === 'changed-meanwhile';
    this.#set({ value, ...(held ? {} : { is: 'waiting', problem: null }) });
    if (!held) void this.#work();
  }

  /** After `changed-meanwhile`: keeps one of the two. */
  async choose(which: 'mine' | 'theirs'): Promise<void> {
    const { theirs, value } = this.#state;
    if (!theirs) return;
    this.#version = theirs.version;
    if (which === 'theirs') this.#set({ value: theirs.value, is: 'kept', problem: null, theirs: null });
    else {
      this.#set({ value, is: 'waiting', problem: null, theirs: null });
      await this.#work();
    }
  }

  /** Tries again at once, after a refusal that was mended. */
  async again(): Promise<void> {
    if (this.#state.is === 'kept' || this.#state.is === 'changed-meanwhile') return;
    this.#set({ is: 'waiting', problem: null });
    await this.#work();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    let rest = pause;
    try {
      while (this.#state.is === 'waiting') {
        const before = this.#state.value;
        await this.#doors.wait(rest);
        if (this.#state.value !== before && rest === pause) continue;
        rest = (await this.#keepOnce()) ? pause : Math.min(2 * rest, longestPause);
      }
    } finally {
      this.#working = false;
    }
  }

  /** Whether it was kept, or will not be by trying again. */
  async #keepOnce(): Promise<boolean> {
    const { value } = this.#state;
    this.#set({ is: 'keeping' });
    try {
      const { version } = await this.#doors.keep({ version: this.#version, value });
      this.#version = version;
      this.#set({ is: this.#state.value === value ? 'kept' : 'waiting', problem: null });
      return true;
    } catch (error) {
      return await this.#refused(asProblem(error).code);
    }
  }

  async #refused(code: WebProblemCode): Promise<boolean> {
    if (code === 'changed-meanwhile') {
      const theirs = await this.#doors.latest().catch(() => null);
      if (theirs) this.#set({ is: 'changed-meanwhile', problem: code, theirs });
      else this.#set({ is: 'waiting', problem: 'no-connection' });
      return theirs !== null;
    }
    this.#set({ is: tryAgain.has(code) ? 'waiting' : 'refused', problem: code });
    return !tryAgain.has(code);
  }

  #set(change: Partial<KeeperState<Value>>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

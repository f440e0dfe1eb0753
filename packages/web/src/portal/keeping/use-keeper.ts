import { useEffect, useState, useSyncExternalStore } from 'react';
import { Keeper, type Kept, type KeeperState } from './keeper.ts';

interface Doors<Value> {
  readonly keep: (kept: Kept<Value>) => Promise<{ readonly version: number }>;
  readonly latest: () => Promise<Kept<Value>>;
}

export interface Keeping<Value> {
  readonly state: KeeperState<Value>;
  /** The version that what stands on the screen was kept as. */
  readonly version: () => number;
  readonly change: (value: Value) => void;
  readonly choose: (which: 'mine' | 'theirs') => void;
  readonly again: () => void;
}

/** A part of the case that is kept as the person types. `kept` counts when the screen appears. */
export function useKeeper<Value>(kept: Kept<Value>, doors: Doors<Value>): Keeping<Value> {
  const [keeper] = useState(() => new Keeper(kept, { ...doors, wait: pauseFor }));
  const state = useSyncExternalStore(keeper.subscribe, () => keeper.state);
  const unkept = state.is !== 'kept';
  useEffect(() => {
    if (!unkept) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const online = () => void keeper.again();
    window.addEventListener('beforeunload', ask);
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('online', online);
    };
  }, [unkept, keeper]);
  return {
    state,
    version: () => keeper.version,
    change: (value) => keeper.change(value),
    choose: (which) => void keeper.choose(which),
    again: () => void keeper.again(),
  };
}

const pauseFor = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

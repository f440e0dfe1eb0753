import { useSyncExternalStore } from 'react';
import type { ViewportChange } from '../viewer-port.ts';

interface Watched {
  readonly subscribe: (listener: (change?: ViewportChange) => void) => () => void;
  readonly revision: () => number;
}

/** Draws a component anew with each change of what it shows. */
export function useRevision({ subscribe, revision }: Watched): number {
  return useSyncExternalStore(subscribe, revision);
}

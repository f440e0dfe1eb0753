/** Whether the server can be reached; after a failure it is tried again, at growing intervals. */
export interface Line {
  /** Nothing is to be asked for now. */
  readonly isLost: () => boolean;
  /** The last try failed; for the person. */
  readonly isDown: () => boolean;
  readonly lost: () => void;
  readonly worked: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
}

const firstWait = 500;
const longestWait = 15_000;

/** `tryAgain` is called when it is time for another try; one that works must say so. */
export function createLine(tryAgain: () => void): Line {
  const listeners = new Set<() => void>();
  let wait = firstWait;
  let isWaiting = false;
  let isDown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (down: boolean): void => {
    if (isDown === down) return;
    isDown = down;
    for (const listener of listeners) listener();
  };
  const again = (): void => {
    clearTimeout(timer);
    if (!isWaiting) return;
    isWaiting = false;
    tryAgain();
  };
  globalThis.addEventListener?.('online', again);

  return {
    isLost: () => isWaiting,
    isDown: () => isDown,
    lost: () => {
      set(true);
      if (isWaiting) return;
      isWaiting = true;
      timer = setTimeout(again, wait);
      wait = Math.min(wait * 2, longestWait);
    },
    worked: () => {
      wait = firstWait;
      set(false);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      clearTimeout(timer);
      isWaiting = false;
      globalThis.removeEventListener?.('online', again);
    },
  };
}

import { useState } from 'react';

interface Act {
  readonly busy: boolean;
  readonly error: unknown;
  readonly run: (act: () => Promise<unknown>) => void;
}

/** One act at a time, with what went wrong last. */
export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const run = (act: () => Promise<unknown>) => {
    setBusy(true);
    setError(undefined);
    act()
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return { busy, error, run };
}

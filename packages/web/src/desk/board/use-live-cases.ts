import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { liveCasesPath } from '@overread/case';

/** Changes that come together are looked at together. */
const gatherMs = 400;

/** Looks again at what changed while the board is open, whoever changed it. False while the line is down. */
export function useLiveCases(): boolean {
  const queries = useQueryClient();
  const [isLive, setIsLive] = useState(false);
  useEffect(() => {
    const source = new EventSource(liveCasesPath);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lookAgain = () => {
      timer = undefined;
      void queries.invalidateQueries({ queryKey: ['board'] });
    };
    const soon = () => (timer ??= setTimeout(lookAgain, gatherMs));
    source.addEventListener('message', soon);
    source.addEventListener('open', () => {
      setIsLive(true);
      // What happened while nobody listened.
      soon();
    });
    source.addEventListener('error', () => setIsLive(false));
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [queries]);
  return isLive;
}

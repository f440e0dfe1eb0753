import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import type { Disc } from '../../../scan/disc.ts';
import { discFromDrop } from '../../../scan/dropped-files.ts';

interface Drop {
  /** Something is held over the zone. */
  readonly over: boolean;
  /** Files found so far while a dropped folder is walked. */
  readonly found: number | undefined;
}

/** Takes what is dropped on the zone, and keeps a drop beside it from making the browser leave the page. */
export function useDrop(zone: RefObject<HTMLElement | null>, onDisc: (disc: Disc) => void): Drop {
  const [over, setOver] = useState(false);
  const [found, setFound] = useState<number>();
  const take = useEffectEvent(async (transfer: DataTransfer) => {
    const disc = await discFromDrop(transfer, setFound);
    setFound(undefined);
    onDisc(disc);
  });
  useEffect(() => {
    const stop = new AbortController();
    const isInside = ({ target }: Event) => target instanceof Node && !!zone.current?.contains(target);
    const options = { signal: stop.signal };
    window.addEventListener(
      'dragover',
      (event) => {
        event.preventDefault();
        setOver(isInside(event));
      },
      options,
    );
    window.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), options);
    window.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer && isInside(event)) void take(event.dataTransfer);
      },
      options,
    );
    return () => stop.abort();
  }, [zone]);
  return { over, found };
}

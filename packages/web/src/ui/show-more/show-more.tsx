import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useWording } from '../../wording/wording.tsx';

interface Props<Item> {
  readonly items: readonly Item[];
  /** A page of a whole archive would be too slow to use: so many are shown, and as many more when asked. */
  readonly step: number;
  readonly show: (item: Item, index: number) => ReactNode;
  /** Wraps what is shown; a plain list of siblings when left out. */
  readonly frame?: (shown: ReactNode) => ReactNode;
}

/** A long list, a piece at a time. */
export function ShowMore<Item>({ items, step, show, frame = (shown) => shown }: Props<Item>) {
  const { t } = useWording();
  const [most, setMost] = useState(step);
  const more = items.length - most;
  return (
    <>
      {frame(items.slice(0, most).map(show))}
      {more > 0 && (
        <Button variant="default" style={{ justifySelf: 'start' }} onClick={() => setMost(most + 4 * step)}>
          {t('disc.showMore', { count: more })}
        </Button>
      )}
    </>
  );
}

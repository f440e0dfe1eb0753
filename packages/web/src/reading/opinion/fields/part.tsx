import type { ReactNode } from 'react';
import { useRoom } from '../../room/room-context.tsx';

interface Props {
  /** Place in the opinion, as open points name it. */
  readonly path: string;
  readonly children: ReactNode;
}

/** A place of the opinion that an open point can lead to; marked while something of it is open. */
export function Part({ path, children }: Props) {
  const { own } = useRoom();
  const isOpen = own.open.some((point) => point.path === path);
  return (
    <div className="opinion-part" data-path={path} data-open={isOpen || undefined}>
      {children}
    </div>
  );
}

import { useWording } from '../../wording/wording.tsx';
import type { Brief } from './room-context.tsx';

/** The side, large enough that it is never taken for the other; nothing where there is none. */
export function SideMark({ side, big = false }: { readonly side: Brief['side']; readonly big?: boolean }) {
  const { t } = useWording();
  if (side === 'not-applicable') return null;
  return (
    <span className="side-mark" data-side={side} data-big={big || undefined}>
      {side === 'unknown' ? '?' : t(`case.${side}`)}
    </span>
  );
}

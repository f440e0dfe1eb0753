import { useCallback } from 'react';
import { useRoom } from '../room/room-context.tsx';
import { goToPath } from './go-to-path.ts';
import { sectionOf } from './section-of.ts';

/** Leads from an open point to its field, wherever in the room one is. */
export function useGoTo(): (path: string) => void {
  const { show } = useRoom();
  return useCallback(
    (path: string) => {
      show('opinion');
      // Once the panel is shown and its own focus is set.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const panel = document.querySelector('[data-room-panel="opinion"]');
          if (panel && !goToPath(panel, path))
            panel.querySelector<HTMLElement>(`#opinion-${sectionOf(path)}`)?.focus();
        }),
      );
    },
    [show],
  );
}

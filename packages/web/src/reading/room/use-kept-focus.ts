import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { PanelId } from './panels.ts';

/** Remembers where in each part of the room the focus was, and brings it back when the part is shown again. */
export function useKeptFocus(body: RefObject<HTMLElement | null>): (panel: PanelId) => void {
  const places = useRef(new Map<string, HTMLElement>());
  const [asked, setAsked] = useState<{ readonly panel: PanelId } | undefined>();

  useEffect(() => {
    const element = body.current;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const panel = target.closest<HTMLElement>('[data-room-panel]')?.dataset['roomPanel'];
      if (panel !== undefined) places.current.set(panel, target);
    };
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, [body]);

  useEffect(() => {
    if (!asked) return;
    const kept = places.current.get(asked.panel);
    const home = body.current?.querySelector<HTMLElement>(`[data-room-panel="${asked.panel}"]`);
    if (kept?.isConnected === true) kept.focus();
    else home?.focus();
  }, [asked, body]);

  return useCallback((panel: PanelId) => setAsked({ panel }), []);
}

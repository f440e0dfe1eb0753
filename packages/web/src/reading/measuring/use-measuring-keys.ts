import { useEffect, type RefObject } from 'react';
import type { ViewerPort } from '../viewer/viewer-port.ts';
import type { MeasuringDesk } from './desk/measuring-desk.ts';
import { keyStep } from './layer/key-step.ts';

interface Given {
  readonly desk: MeasuringDesk;
  readonly viewer: ViewerPort | undefined;
  readonly place: RefObject<HTMLElement | null>;
  readonly onPanel: () => void;
  /** While the panel is open. */
  readonly onEscape?: () => void;
}

/**
 * Keys over the images: Q opens what can be measured, K marks a key image. While points are placed the arrows move a
 * cross by pixels of the image and the viewer’s own keys wait. Before the viewer hears of them.
 */
export function useMeasuringKeys({ desk, viewer, place, onPanel, onEscape }: Given): void {
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && onEscape && !desk.state().task) {
        event.stopPropagation();
        onEscape();
        return;
      }
      if (event.altKey || event.ctrlKey || event.metaKey || isOther(event.target)) return;
      if (!take(event, { desk, viewer, onPanel })) return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener('keydown', onKey, { capture: true });
    return () => element.removeEventListener('keydown', onKey, { capture: true });
  }, [desk, viewer, place, onPanel, onEscape]);
}

/** Fields, buttons and points of a figure have their own keys. */
const isOther = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, button, summary, [data-handle]') !== null;

function take(event: KeyboardEvent, { desk, viewer, onPanel }: Omit<Given, 'place' | 'onEscape'>): boolean {
  const viewport = viewer?.active();
  const key = event.key.toLowerCase();
  if (key === 'q') {
    onPanel();
    return true;
  }
  if (key === 'k' && viewport) {
    desk.markKeyImage(viewport);
    return true;
  }
  const { task, cursor } = desk.state();
  if (!task || !viewport) return false;
  if (key === 'escape') desk.choose(null);
  else if (key === 'backspace') desk.back();
  else if (key.startsWith('arrow')) {
    const { clientWidth, clientHeight } = viewport.element;
    const at = cursor?.viewport === viewport.id ? viewport.imageToCanvas(cursor.at) : undefined;
    const from = at ?? ([clientWidth / 2, clientHeight / 2] as const);
    const next = at ? keyStep(event, viewport, from) : viewport.canvasToImage(from);
    if (next) desk.pointAt(viewport, next);
  } else if (key === 'enter') {
    if (cursor?.viewport === viewport.id) desk.place(viewport, cursor.at);
    else return false;
  } else return false;
  return true;
}

import type { CanvasPlace, ViewportPort } from '../../viewer/viewer-port.ts';
import type { MeasuringDesk } from '../desk/measuring-desk.ts';

/**
 * Pointers over a picture’s marks. On the element itself, for the viewer listens on the one around it: what a mark takes,
 * the viewer does not get.
 */
export function listenToLayer(sheet: SVGSVGElement, viewport: ViewportPort, desk: MeasuringDesk): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  let held: { readonly id: string; readonly index: number } | undefined;

  const imageAt = ({ clientX, clientY }: PointerEvent) => {
    const { left, top } = viewport.element.getBoundingClientRect();
    const at: CanvasPlace = [clientX - left, clientY - top];
    return viewport.canvasToImage(at);
  };
  const moveTo = (event: PointerEvent, isDone: boolean): void => {
    const mark = desk.store.all().find(({ annotation }) => annotation.id === held?.id)?.annotation;
    const at = imageAt(event);
    if (mark && held && at) desk.move(mark, held.index, viewport, at, isDone);
  };

  sheet.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      const handle = (event.target as Element).closest<SVGGElement>('[data-handle]');
      if (desk.state().task) {
        const at = imageAt(event);
        if (at) desk.place(viewport, at);
        viewport.element.focus();
      } else if (handle) {
        const [id = '', index = ''] = (handle.dataset['handle'] ?? '').split(' ');
        held = { id, index: Number(index) };
        desk.select(id);
        handle.focus();
        sheet.setPointerCapture(event.pointerId);
      } else return;
      event.stopPropagation();
      event.preventDefault();
    },
    { signal },
  );
  sheet.addEventListener(
    'pointermove',
    (event) => {
      if (!held) return;
      event.stopPropagation();
      moveTo(event, false);
    },
    { signal },
  );
  const letGo = (event: PointerEvent): void => {
    if (!held) return;
    event.stopPropagation();
    moveTo(event, true);
    held = undefined;
  };
  sheet.addEventListener('pointerup', letGo, { signal });
  sheet.addEventListener('pointercancel', letGo, { signal });
  return () => leaving.abort();
}

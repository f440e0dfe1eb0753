import { panned, zoomedAt } from '../picture/placing.ts';
import type { Session } from '../session/session.ts';
import type { Tool } from '../session/tools.ts';
import type { CanvasPlace, PointerOwner } from '../viewer-port.ts';
import type { Cell } from './cell.ts';
import { patientPlace } from './viewport-port.ts';
import { toImage } from '../picture/placing.ts';

interface Given {
  readonly element: HTMLElement;
  readonly session: Session;
  readonly cell: Cell;
  readonly owner: () => PointerOwner;
  readonly onMagnify: (at: CanvasPlace | undefined) => void;
  /** A series was let go over the cell. */
  readonly onDropped: (series: string) => void;
}

type Drag = (from: CanvasPlace, to: CanvasPlace) => void;

/** Pixels of dragging or turning the wheel to the next picture. */
const scrollStep = 12;
const wheelStep = 40;

/** Pointer, wheel and touch over one cell; answers with what undoes it. */
export function listenToGestures(given: Given): () => void {
  const { element, session, cell, owner, onMagnify, onDropped } = given;
  const leaving = new AbortController();
  const { signal } = leaving;
  const down = new Map<number, CanvasPlace>();
  let drag: Drag | undefined;
  let wheeled = 0;

  const placeOf = ({ clientX, clientY }: { clientX: number; clientY: number }): CanvasPlace => {
    const { left, top } = element.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };

  const onDown = (event: PointerEvent): void => {
    session.activate(cell);
    const at = placeOf(event);
    const isOverlay = owner() === 'overlay' && event.button === 0 && down.size === 0;
    if (isOverlay && event.pointerType !== 'touch') return;
    down.set(event.pointerId, at);
    if (isOverlay) return;
    element.setPointerCapture(event.pointerId);
    if (down.size === 2) {
      drag = undefined;
      onMagnify(undefined);
      return;
    }
    const tool = toolFor(event, session.tool());
    drag = drags[tool](given, at);
  };

  const onMove = (event: PointerEvent): void => {
    const from = down.get(event.pointerId);
    if (!from) return;
    const to = placeOf(event);
    if (down.size === 2) pinch(cell, down, event.pointerId, to);
    down.set(event.pointerId, to);
    drag?.(from, to);
  };

  const onUp = (event: PointerEvent): void => {
    down.delete(event.pointerId);
    drag = undefined;
    onMagnify(undefined);
  };

  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    session.activate(cell);
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : wheelStep);
    if (event.ctrlKey || (cell.stack()?.count() ?? 0) < 2) {
      zoomAt(cell, placeOf(event), Math.exp(-pixels / 300));
      return;
    }
    wheeled += pixels;
    const steps = Math.trunc(wheeled / wheelStep);
    wheeled -= steps * wheelStep;
    if (steps !== 0) session.goTo(cell, cell.index() + steps);
  };

  const onTwice = (event: MouseEvent): void => {
    if (owner() === 'viewer') locate(given, placeOf(event));
  };

  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('wheel', onWheel, { signal, passive: false });
  element.addEventListener('dblclick', onTwice, { signal });
  element.addEventListener('focus', () => session.activate(cell), { signal });
  element.addEventListener('dragover', (event) => event.preventDefault(), { signal });
  element.addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      onDropped(event.dataTransfer?.getData('text/plain') ?? '');
    },
    { signal },
  );
  element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  return () => leaving.abort();
}

/** The second and third button, and Shift and Ctrl, do the same whatever the tool. */
function toolFor(event: PointerEvent, tool: Tool): Tool {
  if (event.button === 1 || event.shiftKey) return 'pan';
  if (event.button === 2 || event.ctrlKey) return 'zoom';
  return tool;
}

const drags: Readonly<Record<Tool, (given: Given, start: CanvasPlace) => Drag>> = {
  window: ({ cell }) => {
    const before = cell.window();
    let [x, y] = [0, 0];
    return (from, to) => {
      x += to[0] - from[0];
      y += to[1] - from[1];
      if (!before) return;
      cell.setWindow({
        center: before.center + (y * before.width) / 300,
        width: Math.max(1, before.width * Math.exp(x / 250)),
      });
    };
  },
  scroll: ({ session, cell }) => {
    const before = cell.index();
    let moved = 0;
    return (from, to) => {
      moved += to[1] - from[1];
      session.goTo(cell, before + Math.round(moved / scrollStep));
    };
  },
  pan:
    ({ cell }) =>
    (from, to) => {
      const shape = cell.shape();
      if (shape) cell.setView((view) => panned(view, shape, cell.size(), [to[0] - from[0], to[1] - from[1]]));
    },
  zoom:
    ({ cell }, start) =>
    (from, to) =>
      zoomAt(cell, start, Math.exp((from[1] - to[1]) / 150)),
  locate: (given, start) => {
    locate(given, start);
    return (_, to) => locate(given, to);
  },
  magnify: ({ onMagnify }, start) => {
    onMagnify(start);
    return (_, to) => onMagnify(to);
  },
};

function locate({ session, cell }: Given, at: CanvasPlace): void {
  const placing = cell.placing();
  const place = placing && patientPlace(cell, toImage(placing, at));
  if (place) session.locate(cell, place);
}

function zoomAt(cell: Cell, at: CanvasPlace, by: number): void {
  const shape = cell.shape();
  if (shape) cell.setView((view) => zoomedAt(view, shape, cell.size(), at, by));
}

/** Two fingers: what lies between them moves and grows with them. */
function pinch(cell: Cell, down: ReadonlyMap<number, CanvasPlace>, moving: number, to: CanvasPlace): void {
  const from = down.get(moving);
  const [other] = [...down].flatMap(([id, place]) => (id === moving ? [] : [place]));
  const shape = cell.shape();
  if (!from || !other || !shape) return;
  const apart = (place: CanvasPlace): number => Math.hypot(place[0] - other[0], place[1] - other[1]);
  const middle = (place: CanvasPlace): CanvasPlace => [(place[0] + other[0]) / 2, (place[1] + other[1]) / 2];
  const [before, after] = [middle(from), middle(to)];
  cell.setView((view) => {
    const moved = panned(view, shape, cell.size(), [after[0] - before[0], after[1] - before[1]]);
    return zoomedAt(moved, shape, cell.size(), after, apart(to) / Math.max(1, apart(from)));
  });
}

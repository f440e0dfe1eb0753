import type { FrameHeader } from '../frames/frame-header.ts';
import type { FrameState } from '../frames/frame-state.ts';
import { firstWindow } from '../picture/presets.ts';
import {
  isMirrored,
  placingOf,
  plainView,
  type PictureShape,
  type Placing,
  type Size,
  type View,
} from '../picture/placing.ts';
import { spreadWindow, usualWindow } from '../picture/usual-window.ts';
import type { Stack } from '../stacks/stack.ts';
import type { ShownWindow, ViewportChange } from '../viewer-port.ts';
import { createPainter, type Painted, type Painter } from './painter.ts';

/** One place of the screen: which stack it shows, which of its pictures, and how. */
export interface Cell {
  readonly id: string;
  readonly stack: () => Stack | undefined;
  readonly index: () => number;
  readonly view: () => View;
  readonly size: () => Size;
  readonly state: () => FrameState;
  readonly header: () => FrameHeader | undefined;
  readonly shape: () => PictureShape | undefined;
  readonly placing: () => Placing | undefined;
  /** As it is shown; undefined for colour, for a table of grey values, and before the picture is here. */
  readonly window: () => ShownWindow | undefined;
  readonly isInverted: () => boolean;
  readonly isMirrored: () => boolean;
  readonly hang: (stack: Stack | undefined, index?: number) => void;
  readonly goTo: (index: number) => void;
  readonly setView: (change: (view: View) => View) => void;
  /** `stated`, `spread`: as the image comes, or as its values lie. */
  readonly setWindow: (window: ShownWindow | 'stated' | 'spread') => void;
  readonly invert: () => void;
  readonly reset: () => void;
  /** Something of what it shows came in. */
  readonly refresh: () => void;
  readonly attach: (element: HTMLElement, canvas: HTMLCanvasElement) => () => void;
  readonly element: () => HTMLElement | undefined;
  readonly painted: () => Painted | undefined;
  readonly painter: Painter;
  readonly subscribe: (listener: (change: ViewportChange) => void) => () => void;
  /** Grows with each change. */
  readonly revision: () => number;
}

const waiting: FrameState = { kind: 'waiting' };

export function createCell(id: string): Cell {
  const listeners = new Set<(change: ViewportChange) => void>();
  const painter = createPainter();
  let stack: Stack | undefined;
  let index = 0;
  let view = plainView;
  let chosen: ShownWindow | 'stated' | 'spread' = 'stated';
  let inverted = false;
  let size: Size = { width: 0, height: 0 };
  let at: { readonly element: HTMLElement; readonly canvas: HTMLCanvasElement } | undefined;
  let asked = 0;
  let revision = 0;
  /** Of the first picture without one of its own, so that scrolling does not flicker. */
  let spread: ShownWindow | undefined;

  const state = (): FrameState => stack?.state(index) ?? waiting;
  const header = (): FrameHeader | undefined => stack?.header(index);
  const shape = (): PictureShape | undefined => {
    const known = header();
    return known && { ...known.layout, aspect: known.aspect };
  };
  const placing = (): Placing | undefined => {
    const known = shape();
    return known && size.width > 0 && size.height > 0 ? placingOf(view, known, size) : undefined;
  };
  const window = (): ShownWindow | undefined => {
    const shown = state();
    if (shown.kind !== 'here' || shown.picture.kind !== 'grey') return undefined;
    if (typeof chosen === 'object') return chosen;
    if (chosen === 'stated') {
      const own = shown.header.windows[0];
      if (own ?? shown.header.valueTable) return usualWindow(shown.picture, shown.header);
    }
    if (shown.isExact) spread ??= spreadWindow(shown.picture, shown.header);
    return spread ?? spreadWindow(shown.picture, shown.header);
  };
  const painted = (): Painted | undefined => {
    const shown = state();
    const where = placing();
    if (shown.kind !== 'here' || !where) return undefined;
    return {
      picture: shown.picture,
      header: shown.header,
      placing: where,
      look: { window: window(), isInverted: inverted },
    };
  };

  const paint = (): void => {
    asked = 0;
    if (at) painter.paint(at.canvas, size, painted());
  };
  const tell = (change: ViewportChange): void => {
    revision++;
    if (asked === 0 && at) asked = requestAnimationFrame(paint);
    for (const listener of listeners) listener(change);
  };

  return {
    id,
    stack: () => stack,
    index: () => index,
    view: () => view,
    size: () => size,
    state,
    header,
    shape,
    placing,
    window,
    isInverted: () => inverted,
    isMirrored: () => isMirrored(view),
    hang: (next, from = 0) => {
      stack = next;
      index = from;
      view = plainView;
      inverted = false;
      spread = undefined;
      chosen = (next && firstWindow(next.series.modality)) ?? 'stated';
      tell('image');
    },
    goTo: (next) => {
      const last = (stack?.count() ?? 0) - 1;
      const inside = Math.max(0, Math.min(last, Math.round(next)));
      if (last < 0 || inside === index) return;
      index = inside;
      tell('image');
    },
    setView: (change) => {
      view = change(view);
      tell('camera');
    },
    setWindow: (next) => {
      chosen = next;
      if (next === 'spread') spread = undefined;
      tell('window');
    },
    invert: () => {
      inverted = !inverted;
      tell('window');
    },
    reset: () => {
      view = plainView;
      inverted = false;
      spread = undefined;
      chosen = (stack && firstWindow(stack.series.modality)) ?? 'stated';
      tell('window');
      tell('camera');
    },
    refresh: () => tell('image'),
    attach: (element, canvas) => {
      at = { element, canvas };
      const observer = new ResizeObserver(() => {
        size = { width: element.clientWidth, height: element.clientHeight };
        paint();
        tell('camera');
      });
      observer.observe(element);
      size = { width: element.clientWidth, height: element.clientHeight };
      tell('camera');
      return () => {
        observer.disconnect();
        cancelAnimationFrame(asked);
        asked = 0;
        at = undefined;
      };
    },
    element: () => at?.element,
    painted,
    painter,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    revision: () => revision,
  };
}

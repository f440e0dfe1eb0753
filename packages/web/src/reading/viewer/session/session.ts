import type { ReadingSeries } from '@overread/case';
import { createCell, type Cell } from '../cell/cell.ts';
import { createDecoders } from '../frames/decoders.ts';
import { dicomwebSource } from '../frames/dicomweb-source.ts';
import { createFrameStore, type FrameStore } from '../frames/frame-store.ts';
import { wantedFrames } from '../frames/wanted-frames.ts';
import { comingNext } from '../hanging/coming-next.ts';
import { hang } from '../hanging/hang.ts';
import { isLayout, layoutOf, type LayoutName } from '../hanging/layout.ts';
import type { Cut, Stage } from '../hanging/stage.ts';
import { firstIndex, followed, nearestPicture, sameShare } from '../linking/follow.ts';
import { seriesKey } from '../series-key.ts';
import { cutStack } from '../stacks/cut-stack.ts';
import type { Stack } from '../stacks/stack.ts';
import { takenStack } from '../stacks/taken-stack.ts';
import type { HangingSettings, PatientPlace, ViewerProps, ViewportPort } from '../viewer-port.ts';
import { createCine, type Cine } from './cine.ts';
import type { Tool } from './tools.ts';

/** One reading at the screen: which stacks hang where, and what moves together. */
export interface Session {
  readonly store: FrameStore;
  /** Those of the layout. */
  readonly cells: () => readonly Cell[];
  readonly stages: readonly Stage[];
  readonly stage: () => number;
  readonly showStage: (index: number) => void;
  readonly layout: () => LayoutName;
  readonly setLayout: (layout: LayoutName) => void;
  readonly active: () => Cell;
  readonly activate: (cell: Cell) => void;
  readonly tool: () => Tool;
  readonly setTool: (tool: Tool) => void;
  readonly settings: () => HangingSettings;
  readonly setSettings: (settings: HangingSettings) => void;
  readonly hangSeries: (cell: Cell, series: ReadingSeries, cut?: Cut) => void;
  /** Goes to a picture; linked cells go along. */
  readonly goTo: (cell: Cell, index: number) => void;
  /** Turns all other cells that share its frame of reference to a place of the patient. */
  readonly locate: (cell: Cell, place: PatientPlace) => void;
  readonly show: (seriesUid: string, sopInstanceUid: string, frame: number) => Promise<Cell | undefined>;
  readonly cine: Cine;
  /** The place last turned to, with its frame of reference. */
  readonly located: () => Located | undefined;
  readonly ports: Ports;
  readonly subscribe: (listener: () => void) => () => void;
  readonly revision: () => number;
  readonly close: () => void;
}

/** Cells that are on the screen, as what is drawn over them sees them. */
export interface Ports {
  readonly of: (cell: Cell) => ViewportPort | undefined;
  readonly add: (cell: Cell, port: ViewportPort) => () => void;
}

export interface Located {
  readonly place: PatientPlace;
  readonly frameOfReferenceUid: string | undefined;
}

const mostCells = 6;
const cutMilliseconds = 300;

type Given = Pick<ViewerProps, 'caseId' | 'caseType' | 'side' | 'series' | 'settings'>;

export function createSession({ caseId, caseType, side, series, settings: given }: Given): Session {
  const budget = memoryBudget();
  const store = createFrameStore(dicomwebSource(caseId), createDecoders(), budget);
  const all = Array.from({ length: mostCells }, (_, index) => createCell(`cell-${index + 1}`));
  const stages = hang(caseType, side, series);
  const byKey = new Map(series.map((one) => [seriesKey(one), one]));
  const listeners = new Set<() => void>();
  let settings = given;
  let stage = 0;
  let coming = comingNext(series, stages, stage, budget / 2);
  let layout: LayoutName = '1x1';
  let active = all[0] ?? createCell('cell-1');
  // A finger goes through the images; a mouse has its wheel for that.
  let tool: Tool = matchMedia('(pointer: coarse)').matches ? 'scroll' : 'window';
  let revision = 0;
  let located: Located | undefined;
  const ports = new Map<Cell, ViewportPort>();

  const tell = (): void => {
    revision++;
    for (const listener of listeners) listener();
  };
  const cells = (): readonly Cell[] => {
    const { rows, columns } = layoutOf(layout);
    return all.slice(0, rows * columns);
  };

  const want = (): void => {
    const hung = cells().filter((cell) => cell.stack());
    const first = Math.max(0, hung.indexOf(active));
    const frames = hung.map((cell) => cell.stack()?.framesFor(cell.index()) ?? []);
    const order = [frames[first] ?? [], ...frames.filter((_, index) => index !== first)];
    store.want({
      frames: wantedFrames(frames, first),
      shown: order.flatMap((places) => places.slice(0, 1)),
      next: isSaving() ? [] : coming,
    });
  };

  const stackOf = (one: ReadingSeries, cut: Cut): Stack =>
    cut === 'as-taken' ? takenStack(store, one) : cutStack(store, one, cut);

  const put = (cell: Cell, one: ReadingSeries, cut: Cut): void => {
    const stack = stackOf(one, cut);
    cell.hang(stack, firstIndex(one, stack.count()));
    if (cut !== 'as-taken') centred.delete(cell);
  };
  /** Cells with a cut that were already turned to their middle, which is known only with the headers. */
  const centred = new WeakSet<Cell>();

  const showStage = (next: number): void => {
    const wanted = stages[next];
    if (!wanted) return;
    cine.stop();
    stage = next;
    coming = comingNext(series, stages, stage, budget / 2);
    const own = settings.layouts[caseType];
    layout = stages.length === 1 && isLayout(own) ? own : wanted.layout;
    for (const [index, cell] of all.entries()) {
      const hung = wanted.cells[index];
      const one = hung && byKey.get(hung.series);
      if (one) put(cell, one, hung.cut);
      else cell.hang(undefined);
    }
    if (wanted.code === 'compare') alignCompared();
    active = all[0] ?? active;
    want();
    tell();
  };

  /** Current and earlier start at the same share of their way. */
  const alignCompared = (): void => {
    const [current, earlier] = all;
    const [count, other] = [current?.stack()?.count() ?? 0, earlier?.stack()?.count() ?? 0];
    if (current && earlier && other > 0) earlier.goTo(sameShare(current.index(), count, other));
  };

  const goTo = (cell: Cell, index: number): void => {
    const from = cell.header();
    cell.goTo(index);
    const to = cell.header();
    if (settings.linkedScroll && from && to && from !== to)
      for (const other of cells()) {
        const stack = other === cell ? undefined : other.stack();
        const next = stack && followed({ from, to }, stack, other.index());
        if (next !== undefined) other.goTo(next);
      }
    want();
    tell();
  };

  const cine = createCine({
    step: () => {
      const count = active.stack()?.count() ?? 0;
      if (count > 1) goTo(active, (active.index() + 1) % count);
    },
    speed: () => settings.cineSpeed,
    onChange: tell,
  });

  /** Cells with a cut: it is made anew from what came in, but not for each slice. */
  const stale = new Map<Cell, ReturnType<typeof setTimeout>>();
  const refreshLater = (cell: Cell): void => {
    if (stale.has(cell)) return;
    const timer = setTimeout(() => {
      stale.delete(cell);
      cell.refresh();
    }, cutMilliseconds);
    stale.set(cell, timer);
  };

  const unsubscribe = store.subscribe((ofSeries, index) => {
    for (const cell of cells()) {
      const stack = cell.stack();
      if (!stack || seriesKey(stack.series) !== ofSeries) continue;
      const isCut = stack.cut !== 'as-taken';
      if (isCut && !centred.has(cell) && stack.count() > 0) {
        centred.add(cell);
        cell.goTo(stack.count() >> 1);
      }
      if (isCut && index >= 0) refreshLater(cell);
      else if (index < 0 || index === cell.index()) {
        cell.refresh();
        // Lines across the others’ pictures rest on what this one says of its place.
        tell();
      }
    }
  });

  const session: Session = {
    store,
    cells,
    stages,
    stage: () => stage,
    showStage,
    layout: () => layout,
    setLayout: (next) => {
      layout = next;
      if (!cells().includes(active)) active = all[0] ?? active;
      want();
      tell();
    },
    active: () => active,
    activate: (cell) => {
      if (active === cell) return;
      active = cell;
      cine.stop();
      want();
      tell();
    },
    tool: () => tool,
    setTool: (next) => {
      tool = next;
      tell();
    },
    settings: () => settings,
    setSettings: (next) => {
      settings = next;
      tell();
    },
    hangSeries: (cell, one, cut = 'as-taken') => {
      put(cell, one, cut);
      active = cell;
      want();
      tell();
    },
    goTo,
    locate: (cell, place) => {
      const frameOfReference = cell.header()?.frameOfReferenceUid;
      located = { place, frameOfReferenceUid: frameOfReference };
      for (const other of cells()) {
        const stack = other === cell ? undefined : other.stack();
        if (!stack || other.header()?.frameOfReferenceUid !== frameOfReference) continue;
        const index = nearestPicture(stack, place);
        if (index !== undefined) other.goTo(index);
      }
      want();
      tell();
    },
    show: async (seriesUid, sopInstanceUid, frame) => {
      const one = series.find(
        ({ uid, instances }) =>
          uid === seriesUid && instances.some((instance) => instance.uid === sopInstanceUid),
      );
      if (!one) return undefined;
      const key = seriesKey(one);
      const there = cells().find((cell) => {
        const stack = cell.stack();
        return stack?.cut === 'as-taken' && seriesKey(stack.series) === key;
      });
      const cell = there ?? active;
      if (!there) put(cell, one, 'as-taken');
      active = cell;
      cell.goTo(indexOf(one, sopInstanceUid, frame));
      want();
      tell();
      await settledState(cell);
      return cell;
    },
    cine,
    located: () => located,
    ports: {
      of: (cell) => ports.get(cell),
      add: (cell, port) => {
        ports.set(cell, port);
        tell();
        return () => {
          ports.delete(cell);
          tell();
        };
      },
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    revision: () => revision,
    close: () => {
      cine.stop();
      for (const timer of stale.values()) clearTimeout(timer);
      unsubscribe();
      store.close();
      listeners.clear();
    },
  };
  showStage(0);
  return session;
}

function indexOf({ instances }: ReadingSeries, sopInstanceUid: string, frame: number): number {
  let before = 0;
  for (const instance of instances) {
    if (instance.uid === sopInstanceUid) return before + frame - 1;
    before += Math.max(1, instance.frames);
  }
  return 0;
}

function settledState(cell: Cell): Promise<void> {
  if (cell.state().kind !== 'waiting') return Promise.resolve();
  return new Promise((resolve) => {
    const stop = cell.subscribe(() => {
      if (cell.state().kind === 'waiting') return;
      stop();
      resolve();
    });
  });
}

/** Decoded pictures kept: a quarter of what the browser says the machine has, between 256 MB and 1 GB. */
function memoryBudget(): number {
  const { deviceMemory = 4 } = navigator as Navigator & { readonly deviceMemory?: number };
  return Math.min(1024, Math.max(256, (deviceMemory * 1024) / 4)) * 2 ** 20;
}

/** The person has told the browser to be sparing with data. */
const isSaving = (): boolean =>
  (navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }).connection
    ?.saveData === true;

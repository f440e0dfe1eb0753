import type { Annotation, Basics, ReadingSeries } from '@overread/case';
import {
  calibrateAtObject,
  measurementOf,
  notCalibrated,
  type Fault,
  type KnownObject,
  type MeasurementId,
  type Place,
} from '@overread/imaging';
import type { MarkStore } from '../marks/mark-store.ts';
import { begin, take, type Placement } from '../placement.ts';
import type { ImagePlace, ViewportPort } from '../../viewer/viewer-port.ts';
import { blankMark, measuredMark, type Ground } from './mark-of.ts';

/** What is being placed: a measurement, or an object of known width. */
export type Task =
  | { readonly is: 'measure'; readonly id: MeasurementId }
  | { readonly is: 'calibrate'; readonly millimetres: number; readonly points: 2 | 3 };

/** Why a point was not taken, or what became of one. */
export type DeskNews =
  | 'not-exact'
  | 'as-taken'
  | 'other-image'
  | 'no-position'
  | 'kept'
  | 'calibrated'
  | 'key-image';

export interface DeskState {
  readonly task: Task | null;
  readonly placement: Placement | null;
  /** Where the first point was set. */
  readonly ground: Ground | null;
  /** Of the keyboard. */
  readonly cursor: { readonly viewport: string; readonly at: ImagePlace } | null;
  readonly selected: string | null;
  /** A mark whose points are on the move, not kept yet. */
  readonly moving: Annotation | null;
  readonly fault: Fault | null;
  readonly news: DeskNews | null;
}

const idle: DeskState = {
  task: null,
  placement: null,
  ground: null,
  cursor: null,
  selected: null,
  moving: null,
  fault: null,
  news: null,
};

interface Given {
  readonly store: MarkStore;
  readonly series: readonly ReadingSeries[];
  readonly side: Basics['side'];
}

/** An image by its pseudonymous UIDs. */
interface ImageNamed {
  readonly seriesUid: string;
  readonly sopInstanceUid: string;
}

/** Places points on images, makes marks of them, and changes those that are there. */
export class MeasuringDesk {
  readonly store: MarkStore;
  readonly #series: readonly ReadingSeries[];
  readonly #side: Annotation['side'];
  readonly #objects = new Map<string, KnownObject>();
  readonly #listeners = new Set<() => void>();
  #state = idle;

  constructor({ store, series, side }: Given) {
    this.store = store;
    this.#series = series;
    this.#side = side === 'left' || side === 'right' ? side : null;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly state = (): DeskState => this.#state;

  seriesOf({ seriesUid, sopInstanceUid }: ImageNamed): ReadingSeries | undefined {
    return this.#series.find(
      ({ uid, instances }) => uid === seriesUid && instances.some((one) => one.uid === sopInstanceUid),
    );
  }

  /** Begins to place; null puts the tool away. */
  choose(task: Task | null): void {
    const placement = task && begin(wantedOf(task));
    this.#set({ ...idle, task, placement, selected: task ? null : this.#state.selected });
  }

  select(id: string | null): void {
    this.#set({ selected: id, fault: null });
  }

  /** The keyboard’s cross. */
  pointAt(viewport: ViewportPort, at: ImagePlace): void {
    this.#set({ cursor: { viewport: viewport.id, at } });
  }

  /** Sets the next point where the image was pointed at. */
  place(viewport: ViewportPort, at: ImagePlace): void {
    const { task, placement } = this.#state;
    if (!task || !placement || placement.done) return;
    const ground = this.#groundFor(viewport, task);
    if (typeof ground === 'string') return this.#set({ news: ground, fault: null });
    const place = placeOn(viewport, ground, at);
    if (!place) return this.#set({ news: 'no-position', fault: null });
    const next = take(placement, { is: 'set', place });
    this.#set({ placement: next, ground, fault: null, news: null });
    if (next.done) this.#finish(task, next, ground);
  }

  /** Closes an outline. */
  close(): void {
    const { task, placement, ground } = this.#state;
    if (!task || !placement || !ground) return;
    const next = take(placement, { is: 'finish' });
    this.#set({ placement: next });
    if (next.done) this.#finish(task, next, ground);
  }

  /** Takes the last point back, also of a figure that cannot be kept. */
  back(): void {
    const { placement } = this.#state;
    if (!placement) return;
    const places = placement.places.slice(0, -1);
    this.#set({
      placement: { ...placement, done: false, places },
      ...(places.length === 0 && { ground: null }),
      fault: null,
      news: null,
    });
  }

  /** A point of a mark on its way; `isDone`: it was let go. */
  move(mark: Annotation, index: number, viewport: ViewportPort, at: ImagePlace, isDone: boolean): void {
    const series = this.seriesOf(mark);
    if (!series) return;
    const place = placeOn(viewport, mark, at);
    if (!place) return;
    const from = this.#state.moving?.id === mark.id ? this.#state.moving : mark;
    const places = from.places.map((one, where) =>
      where === index ? [...place] : one,
    ) as Annotation['places'];
    const moved = { ...from, places };
    if (!isDone) return this.#set({ moving: moved, selected: mark.id, fault: null });
    this.#keep(moved, series);
  }

  change(mark: Annotation, part: Partial<Pick<Annotation, 'text' | 'level'>>): void {
    this.store.put({ ...mark, ...part });
  }

  remove(id: string): void {
    this.store.remove(id);
    this.#set({ ...idle });
  }

  /** The image of the cell becomes one that shows the matter (a key image). */
  markKeyImage(viewport: ViewportPort): void {
    const ground = this.#groundFor(viewport, null);
    if (typeof ground === 'string') return this.#set({ news: ground });
    const there = this.store
      .all()
      .some(
        ({ annotation, by }) =>
          by === 'me' &&
          annotation.kind === 'key-image' &&
          annotation.sopInstanceUid === ground.sopInstanceUid &&
          annotation.frame === ground.frame,
      );
    if (!there)
      this.store.put(blankMark('key-image', { ...ground, at: 'image', plane: null }, this.#sideOf(ground)));
    this.#set({ news: 'key-image' });
  }

  /** The object of known width on an image, as marked now or with an earlier measurement. */
  objectOn(sopInstanceUid: string): KnownObject | null {
    const marked = this.store
      .all()
      .findLast(
        ({ annotation, by }) =>
          by === 'me' && annotation.sopInstanceUid === sopInstanceUid && annotation.knownObject !== null,
      );
    return (
      this.#objects.get(sopInstanceUid) ?? (marked?.annotation.knownObject as KnownObject | null) ?? null
    );
  }

  #groundFor(viewport: ViewportPort, task: Task | null): Ground | DeskNews {
    const image = viewport.image();
    if (!image) return 'as-taken';
    if (!image.isExact) return 'not-exact';
    const series = this.seriesOf(image);
    if (!series) return 'as-taken';
    const before = this.#state.ground;
    if (before?.at === 'patient') return before.series.uid === image.seriesUid ? before : 'other-image';
    const isSame = before?.sopInstanceUid === image.sopInstanceUid && before.frame === image.frame;
    if (before) return isSame ? before : 'other-image';
    const plane = viewport.plane();
    const inBody =
      task?.is === 'measure' &&
      measurementOf(task.id)?.acrossSlices === true &&
      series.calibration === 'patient-geometry' &&
      plane !== undefined;
    const window = viewport.window();
    return {
      series,
      sopInstanceUid: image.sopInstanceUid,
      frame: image.frame,
      at: inBody ? 'patient' : 'image',
      plane: inBody ? { row: [...plane.row], column: [...plane.column] } : null,
      window: window ? [window.center, window.width] : null,
    };
  }

  #sideOf({ series }: Ground): Annotation['side'] {
    return series.side === 'left' || series.side === 'right' ? series.side : this.#side;
  }

  #finish(task: Task, { places }: Placement, ground: Ground): void {
    if (task.is === 'calibrate') return this.#calibrate(task, places, ground);
    const isFilm = ground.series.calibration !== 'patient-geometry';
    const mark: Annotation = {
      ...blankMark('measurement', ground, this.#sideOf(ground)),
      measurement: task.id,
      places: places.map((place) => [...place]) as Annotation['places'],
      knownObject: (isFilm ? this.objectOn(ground.sopInstanceUid) : null) as Annotation['knownObject'],
    };
    const kept = measuredMark(mark, ground.series);
    if (typeof kept === 'string') return this.#set({ fault: kept });
    this.store.put(kept);
    this.#set({ ...idle, selected: kept.id, news: 'kept' });
  }

  #calibrate(
    { millimetres }: Extract<Task, { is: 'calibrate' }>,
    ends: readonly Place[],
    ground: Ground,
  ): void {
    const found = calibrateAtObject(ends, millimetres, notCalibrated);
    if (!found.known) return this.#set({ fault: found.fault });
    const known: KnownObject = { millimetres, ends };
    this.#objects.set(ground.sopInstanceUid, known);
    // What was measured on this image before is measured anew.
    for (const { annotation, by } of this.store.all()) {
      const isOn = by === 'me' && annotation.sopInstanceUid === ground.sopInstanceUid;
      if (isOn && annotation.kind === 'measurement' && annotation.at === 'image')
        this.#keep({ ...annotation, knownObject: known as Annotation['knownObject'] }, ground.series);
    }
    this.#set({ ...idle, news: 'calibrated' });
  }

  #keep(mark: Annotation, series: ReadingSeries): void {
    const kept = measuredMark(mark, series);
    if (typeof kept === 'string') return this.#set({ moving: null, fault: kept });
    this.store.put(kept);
    this.#set({ moving: null, fault: null });
  }

  #set(part: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}

function wantedOf(task: Task): Placement['wanted'] {
  if (task.is === 'calibrate') return { points: task.points, outline: false };
  const row = measurementOf(task.id);
  return { points: row?.spots.length ?? 2, outline: row?.outline === true };
}

/** A point of an image, in the coordinates that a mark keeps. */
function placeOn(
  viewport: ViewportPort,
  { at }: Pick<Annotation, 'at'>,
  [column, row]: ImagePlace,
): Place | undefined {
  const image = viewport.image();
  if (!image) return undefined;
  const inside: ImagePlace = [
    Math.min(Math.max(column, 0), image.columns),
    Math.min(Math.max(row, 0), image.rows),
  ];
  if (at === 'image') return inside;
  const canvas = viewport.imageToCanvas(inside);
  return canvas && viewport.canvasToPatient(canvas);
}

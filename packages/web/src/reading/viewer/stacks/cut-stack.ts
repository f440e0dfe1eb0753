import type { ReadingSeries } from '@overread/case';
import type { GreyPicture } from '../frames/decode-protocol.ts';
import type { FrameHeader } from '../frames/frame-header.ts';
import { placesOf } from '../frames/frame-source.ts';
import type { FrameState } from '../frames/frame-state.ts';
import type { FrameStore } from '../frames/frame-store.ts';
import type { Cut } from '../hanging/stage.ts';
import { seriesKey } from '../series-key.ts';
import { cutGeometry, type CutGeometry } from './cut-geometry.ts';
import { cutPicture } from './cut-picture.ts';
import type { Stack } from './stack.ts';
import { volumeGrid, type VolumeGrid } from './volume-grid.ts';

interface Volume {
  readonly grid: VolumeGrid;
  readonly geometry: CutGeometry;
  readonly first: FrameHeader;
}

/** Planes cut through a series, each made when it is looked at, from the slices that are here by then. */
export function cutStack(store: FrameStore, series: ReadingSeries, cut: Exclude<Cut, 'as-taken'>): Stack {
  const key = seriesKey(series);
  const frames = placesOf(series).map((_, index) => ({ series, index }));
  const made = new Map<number, { readonly seen: string; readonly state: FrameState }>();
  let volume: Volume | ReturnType<Stack['refusal']>;

  const known = (): typeof volume => {
    const headers = volume === undefined ? store.headers(key) : undefined;
    if (headers) volume = volumeOf(headers, cut);
    return volume;
  };
  const ready = (): Volume | undefined => {
    const found = known();
    return typeof found === 'object' ? found : undefined;
  };

  return {
    series,
    cut,
    count: () => ready()?.geometry.count ?? 0,
    header: (index) => {
      const found = ready();
      return found && headerOf(found, index);
    },
    state: (index) => {
      const found = ready();
      if (!found) return store.state(key, 0).kind === 'failed' ? store.state(key, 0) : { kind: 'waiting' };
      const slices = found.grid.slices.map((slice) => store.state(key, slice.index));
      const seen = slices.map(seenAs).join('');
      const before = made.get(index);
      if (before?.seen === seen) return before.state;
      const state = cutState(found, index, slices);
      made.delete(index);
      made.set(index, { seen, state });
      const [oldest] = made.keys();
      if (made.size > mostMade && oldest !== undefined) made.delete(oldest);
      return state;
    },
    // The middle slices first, then outwards: a picture grows from its middle.
    framesFor: () => fromTheMiddle(frames),
    refusal: () => {
      const found = known();
      return typeof found === 'string' ? found : undefined;
    },
  };
}

/** Pictures remembered; a coronal of a large CT takes 2 MB. */
const mostMade = 24;

function volumeOf(
  headers: readonly (FrameHeader | undefined)[],
  cut: Exclude<Cut, 'as-taken'>,
): Volume | ReturnType<Stack['refusal']> {
  const grid = volumeGrid(headers);
  const first = headers[0];
  if (typeof grid === 'string' || !first) return typeof grid === 'string' ? grid : 'no-position';
  return { grid, geometry: cutGeometry(grid, cut), first };
}

const seenAs = (state: FrameState): string => (state.kind === 'here' ? (state.isExact ? '2' : '1') : '0');

function cutState(volume: Volume, index: number, slices: readonly FrameState[]): FrameState {
  const pictures = slices.map((state): GreyPicture | undefined =>
    state.kind === 'here' && state.picture.kind === 'grey' ? state.picture : undefined,
  );
  if (pictures.every((picture) => picture === undefined)) return { kind: 'waiting' };
  const { grid, geometry, first } = volume;
  const needed = geometry.across === 'slice' ? [slices[index]] : slices;
  return {
    kind: 'here',
    picture: cutPicture(grid, geometry, index, pictures, blank(pictures, first)),
    header: headerOf(volume, index),
    isExact: needed.every((state) => state?.kind === 'here' && state.isExact),
  };
}

/** What is shown where no slice is: padding, else the darkest value. */
function blank(pictures: readonly (GreyPicture | undefined)[], { padding }: FrameHeader): number {
  if (padding) return padding[0];
  return pictures.reduce((least, picture) => Math.min(least, picture?.least ?? least), 32_767);
}

function headerOf({ geometry, first }: Volume, index: number): FrameHeader {
  const { columns, rows, pixel } = geometry;
  return {
    ...first,
    sopInstanceUid: '',
    frame: index + 1,
    layout: { ...first.layout, columns, rows, frames: 1 },
    plane: geometry.planeAt(index),
    spacing: [pixel, pixel],
    aspect: 1,
    patientOrientation: undefined,
  };
}

function fromTheMiddle<Item>(items: readonly Item[]): readonly Item[] {
  const middle = items.length >> 1;
  return items
    .map((item, at) => ({ item, away: Math.abs(at - middle) }))
    .toSorted((one, other) => one.away - other.away)
    .map(({ item }) => item);
}

import type { ReadingSeries } from '@overread/case';
import { seriesKey } from '../series-key.ts';
import type { Decoders } from './decoders.ts';
import { fetchFrames } from './fetch-frames.ts';
import { fetchStreams } from './fetch-streams.ts';
import type { FrameHeader } from './frame-header.ts';
import { createFrameRecords } from './frame-records.ts';
import type { FramePlace, FrameSource } from './frame-source.ts';
import type { FrameState, Wanted } from './frame-state.ts';
import { createLine, type Line } from './line.ts';
import { frameKey } from './wanted-frames.ts';

/** Fetches, decodes and keeps frames in the order they are wanted; lost lines are tried again until they are back. */
export interface FrameStore {
  readonly line: Line;
  /** Of those frames that said something yet. */
  readonly header: (ofSeries: string, index: number) => FrameHeader | undefined;
  /** Undefined until those of all frames are here. */
  readonly headers: (ofSeries: string) => readonly (FrameHeader | undefined)[] | undefined;
  readonly state: (ofSeries: string, index: number) => FrameState;
  readonly want: (wanted: Wanted) => void;
  /** How many frames of a series are exact and here. */
  readonly exactCount: (ofSeries: string) => number;
  /** Tries once more what failed for good. */
  readonly again: (place: FramePlace) => void;
  /** Calls back with the series and frame that changed; index -1 for all of it. */
  readonly subscribe: (listener: (ofSeries: string, index: number) => void) => () => void;
  readonly thumbnail: (series: ReadingSeries) => Promise<Blob | undefined>;
  readonly close: () => void;
}

/** `budget`: bytes of decoded pictures kept. */
export function createFrameStore(source: FrameSource, decoders: Decoders, budget: number): FrameStore {
  const leaving = new AbortController();
  const { signal } = leaving;
  const line = createLine(() => pump());
  const records = createFrameRecords(decoders, budget, signal);
  const streams = fetchStreams({ source, records, line, signal, onChange: () => pump() });
  const frames = fetchFrames({ source, records, line, signal, streams, budget, onChange: () => pump() });
  let wanted: Wanted = { frames: [], shown: [], next: [] };
  let settled: ReturnType<typeof setTimeout> | undefined;

  const pump = (isSettled = false): void => {
    if (signal.aborted || line.isLost()) return;
    streams.pump(wanted);
    frames.pump(wanted, isSettled);
  };

  return {
    line,
    header: records.header,
    headers: records.headers,
    state: records.state,
    exactCount: records.exactCount,
    subscribe: records.subscribe,
    want: (next) => {
      wanted = next;
      records.keep(new Set(next.frames.map(({ series, index }) => frameKey(seriesKey(series), index))));
      pump();
      clearTimeout(settled);
      settled = setTimeout(() => pump(true), restMilliseconds);
    },
    again: ({ series, index }) => {
      records.forgive(seriesKey(series), index);
      pump(true);
    },
    thumbnail: (series) => source.thumbnail(series, signal),
    close: () => {
      clearTimeout(settled);
      leaving.abort();
      line.close();
      decoders.close();
      records.clear();
    },
  };
}

/** Who stays on an image so long wants that image, whatever else is on its way. */
const restMilliseconds = 250;

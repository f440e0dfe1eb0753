import type { ReadingSeries } from '@overread/case';
import { seriesKey } from '../series-key.ts';
import type { Streams } from './fetch-streams.ts';
import type { FrameRecords } from './frame-records.ts';
import { FrameRefused, type FramePlace, type FrameSource } from './frame-source.ts';
import type { Wanted } from './frame-state.ts';
import type { Line } from './line.ts';
import { frameKey } from './wanted-frames.ts';

interface Given {
  readonly source: FrameSource;
  readonly records: FrameRecords;
  readonly line: Line;
  readonly signal: AbortSignal;
  readonly streams: Streams;
  /** Bytes of decoded pictures to fetch at most. */
  readonly budget: number;
  readonly onChange: () => void;
}

/** Requests at once: browsers open six connections to a server, and the page needs some for itself. */
const lanes = 4;

/**
 * Frames one by one: those of series that are not to be had as a stream, what a broken stream left open, and the ones
 * that somebody stays on while a stream is elsewhere.
 */
export function fetchFrames({ source, records, line, signal, streams, budget, onChange }: Given): {
  readonly pump: (wanted: Wanted, isSettled: boolean) => void;
} {
  const running = new Set<string>();

  const run = async (key: string, work: () => Promise<void>, place: FramePlace): Promise<void> => {
    running.add(key);
    try {
      await work();
      line.worked();
    } catch (error) {
      if (signal.aborted) return;
      const ofSeries = seriesKey(place.series);
      if (error instanceof FrameRefused)
        records.fail(ofSeries, key === ofSeries ? -1 : place.index, error.why);
      else line.lost();
    } finally {
      running.delete(key);
      if (!signal.aborted) onChange();
    }
  };

  const start = (place: FramePlace): void => {
    const { series, index } = place;
    const ofSeries = seriesKey(series);
    const header = records.header(ofSeries, index);
    if (header)
      return void run(
        frameKey(ofSeries, index),
        async () => records.put(ofSeries, index, await source.frame(place, header, signal)),
        place,
      );
    void run(
      ofSeries,
      async () => records.completeHeaders(ofSeries, await source.headers(series, signal)),
      place,
    );
  };

  const isOpen = (place: FramePlace): boolean => {
    const ofSeries = seriesKey(place.series);
    if (records.isExact(ofSeries, place.index) || records.hasFailed(ofSeries, place.index)) return false;
    if (records.header(ofSeries, place.index)) return !running.has(frameKey(ofSeries, place.index));
    if (records.headers(ofSeries)) {
      records.fail(ofSeries, place.index, 'broken');
      return false;
    }
    return !running.has(ofSeries);
  };

  return {
    pump: ({ frames, shown }, isSettled) => {
      if (isSettled)
        for (const place of shown)
          if (
            streams.isElsewhere(place) &&
            isOpen(place) &&
            records.header(seriesKey(place.series), place.index)
          )
            start(place);
      let bytes = 0;
      for (const place of frames) {
        if (running.size >= lanes) return;
        bytes += records.sizeOf(seriesKey(place.series), place.index) ?? guessedSize(place.series);
        if (bytes > budget) return;
        if (!streams.covers(place.series) && isOpen(place)) start(place);
      }
    },
  };
}

/** Until it is here: two bytes a pixel. */
function guessedSize({ instances }: ReadingSeries): number {
  const [first] = instances;
  return (first?.rows ?? 512) * (first?.columns ?? 512) * 2;
}

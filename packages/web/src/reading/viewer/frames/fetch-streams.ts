import type { ReadingSeries } from '@overread/case';
import { seriesKey } from '../series-key.ts';
import type { FrameRecords } from './frame-records.ts';
import {
  FrameRefused,
  type FramePiece,
  type FramePlace,
  type FrameSource,
  type StreamWish,
} from './frame-source.ts';
import type { Wanted } from './frame-state.ts';
import { joinPieces, type PieceJoiner } from './join-pieces.ts';
import type { Line } from './line.ts';

interface Given {
  readonly source: FrameSource;
  readonly records: FrameRecords;
  readonly line: Line;
  readonly signal: AbortSignal;
  readonly onChange: () => void;
}

/** Series that come as a whole. */
export interface Streams {
  readonly pump: (wanted: Wanted) => void;
  /** Its frames come or will come by a stream. */
  readonly covers: (series: ReadingSeries) => boolean;
  /** A stream is on its way but began at another frame, so that this one may come late. */
  readonly isElsewhere: (place: FramePlace) => boolean;
}

/** `over`: what it did not bring is fetched frame by frame. */
type Phase = 'waiting' | 'first' | 'coarse' | 'rest' | 'over';

interface Progress {
  phase: Phase;
  start: number;
  /** The coarse half is here, the rest is still to be asked for. */
  isHalf: boolean;
  joiner: PieceJoiner;
  /** Of a series that nobody looks at yet: it gives way. */
  giveWay: (() => void) | undefined;
}

/**
 * The series looked at comes whole: all slices coarse, then all exact. Once its first picture is here the other cells'
 * series come coarse beside it, and exact after it. A stream that breaks is not begun anew: single frames go on. With all of
 * that here, the series that may hang next come, one at a time.
 */
export function fetchStreams({ source, records, line, signal, onChange }: Given): Streams {
  const all = new Map<string, Progress>();

  const progressOf = (series: ReadingSeries): Progress => {
    const key = seriesKey(series);
    const known = all.get(key);
    if (known) return known;
    const made: Progress = {
      phase: 'waiting',
      start: 0,
      isHalf: false,
      joiner: joinPieces(),
      giveWay: undefined,
    };
    all.set(key, made);
    return made;
  };

  const take = async (key: string, piece: FramePiece, progress: Progress): Promise<void> => {
    const frame = progress.joiner.add(piece);
    if (frame && !records.isExact(key, piece.index)) await records.put(key, piece.index, frame);
    if (progress.phase === 'first') {
      progress.phase = 'coarse';
      onChange();
    }
  };

  const run = async (
    series: ReadingSeries,
    phase: Phase,
    wish: StreamWish,
    until = signal,
  ): Promise<void> => {
    const key = seriesKey(series);
    const progress = progressOf(series);
    progress.phase = phase;
    progress.start = wish.start;
    progress.isHalf = false;
    const decoding = new Set<Promise<void>>();
    let hasBegun = false;
    try {
      for await (const streamed of source.stream(series, wish, until)) {
        line.worked();
        hasBegun = true;
        if (streamed.kind === 'header') {
          records.putHeader(key, streamed.index, streamed.header);
          continue;
        }
        const done = take(key, streamed.piece, progress).finally(() => decoding.delete(done));
        decoding.add(done);
        // The line waits for the decoder rather than the memory for both.
        if (decoding.size >= mostDecoding) await Promise.race(decoding);
      }
      await Promise.all(decoding);
      if (wish.only !== 'rest') records.completeHeaders(key);
      progress.phase = wish.only === 'coarse' ? 'waiting' : 'over';
      progress.isHalf = wish.only === 'coarse';
    } catch (error) {
      if (until.aborted && !signal.aborted) {
        progress.phase = 'waiting';
        progress.joiner = joinPieces();
        return;
      }
      const isLost = !(error instanceof FrameRefused);
      // One that never began can begin anew; of one that was cut off the start would come again.
      progress.phase = isLost && !hasBegun && wish.only !== 'rest' ? 'waiting' : 'over';
      if (signal.aborted) return;
      if (isLost) line.lost();
    }
    onChange();
  };

  /** Before it is asked for, while the line has nothing else to do. */
  const bringNext = ({ series, index }: FramePlace): void => {
    const progress = progressOf(series);
    const leaving = new AbortController();
    const leave = (): void => leaving.abort();
    signal.addEventListener('abort', leave);
    progress.giveWay = leave;
    void run(series, 'first', { start: index, only: undefined }, leaving.signal).finally(() => {
      signal.removeEventListener('abort', leave);
      progress.giveWay = undefined;
      onChange();
    });
  };

  const isSettled = ({ series, index }: FramePlace): boolean => {
    const key = seriesKey(series);
    return records.isExact(key, index) || records.hasFailed(key, index);
  };

  return {
    covers: (series) => progressOf(series).phase !== 'over',
    isElsewhere: ({ series, index }) => {
      const { phase, start } = progressOf(series);
      return phase !== 'waiting' && phase !== 'over' && start !== index;
    },
    pump: ({ frames, shown, next }) => {
      const order = seriesIn(shown, frames);
      const isWanted = order.some(({ series }) => {
        const { phase, isHalf } = progressOf(series);
        return phase === 'waiting' || isHalf;
      });
      const wanted = new Set(order.map(({ series }) => progressOf(series)));
      for (const one of all.values()) if (isWanted && !wanted.has(one)) one.giveWay?.();
      const running = [...all.values()].filter(({ phase }) => phase !== 'waiting' && phase !== 'over');
      if (running.some(({ phase }) => phase === 'first')) return;
      let room = mostStreams - running.length;
      for (const [at, { series, index }] of order.entries()) {
        const progress = progressOf(series);
        if (room <= 0) return;
        if (progress.phase !== 'waiting') continue;
        const isFirst = at === 0;
        if (progress.isHalf) {
          // Exact copies one series after another, in reading order.
          if (running.length > 0) continue;
          void run(series, 'rest', { start: index, only: 'rest' });
          return;
        }
        room--;
        void run(series, 'first', { start: index, only: isFirst ? undefined : 'coarse' });
        if (isFirst) return;
      }
      if (isWanted || running.length > 0 || !frames.every(isSettled)) return;
      const coming = next.find(({ series }) => progressOf(series).phase === 'waiting');
      if (coming) bringNext(coming);
    },
  };
}

const mostDecoding = 8;
/** The page needs connections for itself. */
const mostStreams = 3;

/** Each series once, with the frame of it that is looked at: those on the screen, then what is to come. */
function seriesIn(shown: readonly FramePlace[], frames: readonly FramePlace[]): readonly FramePlace[] {
  const seen = new Map<string, FramePlace>();
  for (const place of [...shown, ...frames]) {
    const key = seriesKey(place.series);
    if (!seen.has(key)) seen.set(key, place);
  }
  return [...seen.values()];
}

import type { ReadingSeries } from '@overread/case';
import { placesOf } from '../frames/frame-source.ts';
import type { FrameStore } from '../frames/frame-store.ts';
import { seriesKey } from '../series-key.ts';
import type { Stack } from './stack.ts';

/** A series as it was taken. */
export function takenStack(store: FrameStore, series: ReadingSeries): Stack {
  const key = seriesKey(series);
  const count = placesOf(series).length;
  return {
    series,
    cut: 'as-taken',
    count: () => count,
    header: (index) => store.header(key, index),
    state: (index) => store.state(key, index),
    framesFor: (index) => outwards(index, count).map((at) => ({ series, index: at })),
    refusal: () => undefined,
  };
}

/** The shown one first, then its neighbours by turns. */
function outwards(from: number, count: number): readonly number[] {
  const order = count > 0 ? [from] : [];
  for (let away = 1; away < count; away++) {
    if (from + away < count) order.push(from + away);
    if (from - away >= 0) order.push(from - away);
  }
  return order;
}

import { describeSeries, type Speech } from '../strip/describe-series.ts';
import type { Cell } from './cell.ts';

/** What a cell shows, in words: for those who hear it. */
export function describeCell(cell: Cell, number: number, speech: Speech): string {
  const stack = cell.stack();
  if (!stack) return speech.say('cell.empty', { number });
  return speech.say('cell.shows', {
    number,
    series: describeSeries(stack.series, speech),
    image: cell.index() + 1,
    count: stack.count(),
  });
}

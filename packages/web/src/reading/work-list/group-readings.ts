import type { Answer, routes } from '@overread/case';

export type ReadingRow = Answer<(typeof routes)['listReadings']>['readings'][number];

export const readingGroups = ['offered', 'reading', 'more', 'signed'] as const;
export type ReadingGroup = (typeof readingGroups)[number];

/** Where a reading stands for its reviewer: what waits for an answer, for reading, for others, for nobody. */
export function groupOf({ as, signed, state }: Pick<ReadingRow, 'as' | 'signed' | 'state'>): ReadingGroup {
  if (as === 'offered-reviewer') return 'offered';
  if (signed) return 'signed';
  return state === 'needs-more' ? 'more' : 'reading';
}

/** In the order of the groups; the offer that ends first and the reading that has waited longest come first. */
export const groupReadings = (
  readings: readonly ReadingRow[],
): readonly (readonly [ReadingGroup, readonly ReadingRow[]])[] =>
  readingGroups.flatMap((group) => {
    const rows = readings.filter((row) => groupOf(row) === group).toSorted(orders[group]);
    return rows.length > 0 ? [[group, rows] as const] : [];
  });

type Order = (a: ReadingRow, b: ReadingRow) => number;

const longestFirst: Order = (a, b) => a.since.localeCompare(b.since);
const soonestFirst: Order = (a, b) => (a.expiresAt ?? '9').localeCompare(b.expiresAt ?? '9');
const newestFirst: Order = (a, b) => b.since.localeCompare(a.since);

const orders: Readonly<Record<ReadingGroup, Order>> = {
  offered: soonestFirst,
  reading: longestFirst,
  more: longestFirst,
  signed: newestFirst,
};

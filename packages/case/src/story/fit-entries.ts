import { cutToLines } from '../wording-support/wrap.ts';
import { page } from './page.ts';
import type { PlacedEntry } from './place-known.ts';

export interface ToldEntry {
  readonly entry: PlacedEntry;
  readonly text: string;
}

/**
 * Entries in so many lines. First every entry is shortened alike, to three lines, two, one; then the least telling
 * are left out: images the case holds anyway, then other things, the oldest first. Onset, operations and what the
 * person was told stay longest.
 */
export function fitEntries(
  told: readonly ToldEntry[],
  room: number,
): { readonly lines: readonly string[]; readonly shortened: number; readonly leftOut: number } {
  for (const limit of [6, 3, 2, 1]) {
    const cut = told.map(({ text }) => cutToLines(text, page.columnEm, limit));
    if (cut.reduce((sum, { lines }) => sum + lines.length, 0) <= room) return result(cut, 0);
  }
  const kept = new Set(
    told
      .map((one, index) => ({ index, rank: ranks[one.entry.kind] - (one.entry.known === null ? 0 : 0.5) }))
      .toSorted((a, b) => b.rank - a.rank || b.index - a.index)
      .slice(0, Math.max(0, room))
      .map(({ index }) => index),
  );
  const cut = told
    .filter((_, index) => kept.has(index))
    .map(({ text }) => cutToLines(text, page.columnEm, 1));
  return result(cut, told.length - cut.length);
}

function result(cut: readonly { lines: readonly string[]; cut: boolean }[], leftOut: number) {
  return {
    lines: cut.flatMap(({ lines }) => lines),
    shortened: cut.filter((one) => one.cut).length,
    leftOut,
  };
}

/** Higher stays longer. */
const ranks: Readonly<Record<PlacedEntry['kind'], number>> = {
  onset: 8,
  operation: 7,
  told: 6,
  treatment: 5,
  trigger: 4,
  change: 3,
  imaging: 2,
  other: 1,
};

import { similarity, unitsOf } from './similarity.ts';

export interface Remembered {
  readonly source: string;
  readonly target: string;
}

export interface Match extends Remembered {
  /** 1: the very same source; below, how alike. */
  readonly score: number;
}

/** Below this a former translation helps less than it misleads. */
const leastAlike = 0.6;
const mostShown = 5;

/**
 * Former translations of a segment, the most alike first. The candidates share a word with it (the store finds
 * those); a score of 1 is given only to the very same text.
 */
export function lookUp(source: string, candidates: Iterable<Remembered>): readonly Match[] {
  const wanted = unitsOf(source);
  const found: Match[] = [];
  const seen = new Set<string>();
  for (const one of candidates) {
    const key = `${one.source}\0${one.target}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const units = unitsOf(one.source);
    if (Math.min(units.length, wanted.length) < leastAlike * Math.max(units.length, wanted.length)) continue;
    const alike = similarity(wanted, units);
    const score = one.source === source ? 1 : Math.min(alike, 0.99);
    if (score >= leastAlike) found.push({ ...one, score });
  }
  return found.toSorted((a, b) => b.score - a.score).slice(0, mostShown);
}

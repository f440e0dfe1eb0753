import type { Hit } from './find-words.ts';
import type { FoldedText } from './fold-text.ts';
import { unknown, type Proposed, type Quote } from './proposal.ts';

/** A hit and what it counts for. */
export interface Weighed<Value> extends Hit<Value> {
  readonly weight: number;
}

export interface Scale {
  /** Below this nothing is proposed. */
  readonly least: number;
  /** The best must weigh so many times the next to be proposed, and so many to be called clear. */
  readonly likely: number;
  readonly clear: number;
  /** What weighs less than this is likely at best. */
  readonly clearFrom: number;
}

/** Proposes the value that weighs most, if it weighs clearly more than the next; else says which compete. */
export const weigh = <Value>(
  text: FoldedText,
  hits: readonly Weighed<Value>[],
  { least, likely, clear, clearFrom }: Scale,
): Proposed<Value> => {
  const sums = new Map<Value, number>();
  for (const { value, weight } of hits) sums.set(value, (sums.get(value) ?? 0) + weight);
  const [best, next] = [...sums].toSorted((a, b) => b[1] - a[1]);
  if (!best || best[1] < least) return unknown();
  const margin = next && next[1] > 0 ? best[1] / next[1] : Infinity;
  if (margin < likely) return ambiguous(text, hits, sums, best[1] / likely);
  return {
    value: best[0],
    sureness: margin >= clear && best[1] >= clearFrom ? 'clear' : 'likely',
    candidates: [],
    shown: quotes(
      text,
      hits.filter(({ value }) => value === best[0]),
    ),
  };
};

const ambiguous = <Value>(
  text: FoldedText,
  hits: readonly Weighed<Value>[],
  sums: ReadonlyMap<Value, number>,
  least: number,
): Proposed<Value> => {
  const candidates = [...sums]
    .filter(([, sum]) => sum >= least)
    .toSorted((a, b) => b[1] - a[1])
    .map(([value]) => value);
  const shown = candidates.flatMap((candidate) =>
    quotes(
      text,
      hits.filter(({ value }) => value === candidate),
    ).slice(0, 2),
  );
  return { value: null, sureness: 'ambiguous', candidates, shown };
};

/** The weightiest words first, a few of them. */
const quotes = <Value>(text: FoldedText, hits: readonly Weighed<Value>[]): readonly Quote[] =>
  hits
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 4)
    .map((hit) => quoteOf(text, hit));

export const quoteOf = (
  text: FoldedText,
  { at, to }: { readonly at: number; readonly to: number },
): Quote => {
  const start = text.origin(at);
  const end = Math.max(text.origin(to), start);
  return { text: text.original.slice(start, end), start, end, in: 'text' };
};

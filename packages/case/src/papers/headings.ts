import type { FoldedText } from './fold-text.ts';

/**
 * How much weight a place has: what stands in a short line near the top is what the paper calls itself; further
 * down it is spoken of.
 */
export const weightAt = (text: FoldedText): ((at: number) => number) => {
  const ends = headEnds(text.text);
  return (at) => ends.find(({ to }) => at < to)?.weight ?? 1;
};

interface Line {
  readonly to: number;
  readonly weight: number;
}

const headEnds = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let at = 0;
  let seen = 0;
  for (const line of text.split('\n')) {
    at += line.length + 1;
    if (line.trim() !== '') seen++;
    lines.push({ to: at, weight: isHeading(line.trim()) ? headWeight(seen) : seen === 1 ? 2 : 1 });
    if (seen >= headLines) break;
  }
  return lines;
};

/** A line of several sentences is running text, however short. */
const isHeading = (line: string): boolean =>
  line.length <= headingLength && !/\p{L}{3}[.;?!] +\p{L}/u.test(line);

const headWeight = (line: number): number => (line <= 3 ? 4 : 3);

const headLines = 12;
const headingLength = 90;

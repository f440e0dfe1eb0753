/** A stretch `[start, end)` of a text, in UTF-16 units, without the blanks around it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Sentences of a piece of running text. A new line ends one only after an ended sentence, before a list's mark or at
 * a blank line: reports are wrapped by hand. Decimal points, levels and abbreviations end nothing.
 */
export function splitSentences(text: string, from: number, to: number): readonly Stretch[] {
  const piece = text.slice(from, to);
  const cuts = [...piece.matchAll(boundary)]
    .filter((match) => !isAbbreviation(piece, match.index, match[0]))
    .map(({ 0: mark, index }) => index + (/^[.!?。！？；;]/u.test(mark) ? markLength(mark) : 0));
  const edges = [0, ...cuts, piece.length];
  return edges.slice(1).flatMap((end, index) => trimmed(text, from + (edges[index] ?? 0), from + end));
}

/** Where a list's item begins: `1.`, `2)`, `(3)`, `①`, `1、`, a dash or a dot. */
const itemMark = String.raw`(?:\(?\d{1,2}[.)、．](?!\d)|[（(]\d{1,2}[)）]|[①-⑳]|[-–•·*▪]\s)`;
const boundary = new RegExp(
  String.raw`[.!?]+["”')]*(?=\s|$)|[。！？；]+|;(?=\s)|\n\s*\n|\n(?=[ \t]*${itemMark})|(?<=[。；;.!?:：]\s?)(?=${itemMark}\s?[\p{L}])`,
  'gu',
);
const markLength = (mark: string): number => mark.length;

const abbreviations =
  /(?:^|[\s(])(?:dr|prof|mr|mrs|ms|st|no|nr|vs|cf|approx|ca|e\.g|i\.e|etc|fig|ser|img|z\.\s?b|bzw|usw|evtl|ggf|d\.\s?h|v\.\s?a|li|re|max|min|inkl|p\.\s?ex|aprox|dcha|izda|dx|sin|sn|cm|mm|st\.?\s?n)$/iu;

/** Nor is the number of a list's item a sentence; “type B.” and “2 cm.” end one all the same. */
function isAbbreviation(piece: string, index: number, mark: string): boolean {
  if (mark !== '' && !mark.startsWith('.')) return false;
  const before = piece.slice(Math.max(0, index - 14), index).replace(mark === '' ? /\.\s?$/u : /$^/u, '');
  if (/\d\s?(?:cm|mm)$|(?:type|grade|grad|stage|class|typ)\s\p{Lu}$/iu.test(before)) return false;
  return notEnding.some((pattern) => pattern.test(before));
}

const notEnding = [abbreviations, /(?:^|\n|[.;:。]\s)\s*\(?\d{1,2}$/u, /(?:^|[\s.])\p{Lu}$/u];

const ornament = new RegExp(String.raw`^(?:\s|${itemMark})+`, 'u');

/** Without the list's mark and the blanks; what has no letter is no statement. */
function trimmed(text: string, start: number, end: number): readonly Stretch[] {
  const piece = text.slice(start, end);
  const lead = ornament.exec(piece)?.[0].length ?? 0;
  const rest = piece.slice(lead);
  const length = rest.trimEnd().length;
  return /\p{L}{2}|\p{Script=Han}/u.test(rest) ? [{ start: start + lead, end: start + lead + length }] : [];
}

import { fold } from './fold-text.ts';
import type { Identities } from './identities.ts';
import { namePatterns } from './name-patterns.ts';
import { birthDatePatterns, generalPatterns, idPattern, placePatterns } from './other-patterns.ts';

/** Takes what identifies out of a text and leaves the rest as it was; may leave nothing. */
export type Cleaner = (text: string) => string;

/**
 * A cleaner for what is known of a case. Medical words stay: side, view, standing and sequence are read from descriptions. What is
 * not known to be a name, and stands behind no title, cannot be told from a word: that risk stays.
 */
export const createCleaner = (identities: Identities): Cleaner =>
  isTooMuch(identities) ? nothing : cleanerOf([...generalPatterns, ...patternsOf(identities)]);

/** A cleaner that takes out what is known of a case and nothing else. */
export const createCodeCleaner = (identities: Identities): Cleaner =>
  isTooMuch(identities) ? nothing : cleanerOf(patternsOf(identities));

/** No true header names so many, or at such length (64 characters, PS3.5 section 6.2); of one that does, no sentence is left. */
const isTooMuch = (identities: Identities): boolean => {
  const all = Object.values(identities).flat();
  return all.length > 400 || all.some((one) => one.length > 1_024);
};
const nothing: Cleaner = () => '';

function cleanerOf(patterns: readonly string[]): Cleaner {
  if (patterns.length === 0) return (text) => text;
  const pattern = new RegExp([...new Set(patterns)].join('|'), 'gu');
  const held = new Map<string, string>();
  return (text) => {
    if (text.trim() === '') return text;
    const known = held.get(text);
    if (known !== undefined) return known;
    const clean = without(text, pattern);
    if (held.size < mostHeld) held.set(text, clean);
    return clean;
  };
}

const mostHeld = 2_000;

function patternsOf({ names, ids, places, birthDates }: Identities): readonly string[] {
  return [
    ...birthDates.flatMap(birthDatePatterns),
    ...places.flatMap(placePatterns),
    ...names.flatMap(namePatterns),
    ...ids.flatMap(idPattern),
  ];
}

function without(text: string, pattern: RegExp): string {
  const folded = fold(text);
  const pieces: string[] = [];
  let at = 0;
  for (const match of folded.text.matchAll(pattern)) {
    const [start, end] = [match.index, match.index + match[0].length].map(
      (place) => folded.from?.[place] ?? place,
    );
    if (start === undefined || end === undefined || end <= at) continue;
    pieces.push(text.slice(at, start));
    at = end;
  }
  return pieces.length === 0 ? text : closed([...pieces, text.slice(at)]);
}

/** Closes the gaps where something was: brackets around it go, and of what parted it from its neighbours one stays. */
function closed(pieces: readonly string[]): string {
  const clean: string[] = [];
  let between = '';
  for (const [index, piece] of pieces.entries()) {
    const [from, to] = core(piece, index > 0, index < pieces.length - 1);
    if (from >= to) {
      between += piece;
      continue;
    }
    if (clean.length > 0) clean.push(parting(between + piece.slice(0, from)));
    clean.push(piece.slice(from, to));
    between = piece.slice(to);
  }
  return clean.join('').trim();
}

/** Where a piece begins and ends without what parts it from a gap before or after it. */
function core(piece: string, isAfterGap: boolean, isBeforeGap: boolean): readonly [from: number, to: number] {
  let [from, to] = [0, piece.length];
  while (isAfterGap && from < to && ends.has(piece.charAt(from))) from++;
  while (isBeforeGap && to > from && begins.has(piece.charAt(to - 1))) to--;
  return piece.slice(from, to).trim() === '' ? [0, 0] : [from, to];
}

const apart = ' \t\r\n,;:^_/|-\u3000、，；：';
const begins: ReadonlySet<string> = new Set(`${apart}([{<（`);
const ends: ReadonlySet<string> = new Set(`${apart})]}>）.`);

function parting(between: string): string {
  const mark = /[,;:、，；：]/.exec(between)?.[0] ?? '';
  return mark + (/\s/.test(between) ? ' ' : (/[\^_/|-]/.exec(between)?.[0] ?? ''));
}

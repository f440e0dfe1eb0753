import { meaningOf, type Reading } from './guards.ts';
import { leftOff, negators, type Negator } from './lexicon/negator-words.ts';
import type { RegionWord } from './lexicon/region-word.ts';
import { regionWords } from './lexicon/region-words.ts';
import { sideWords, type SideWord } from './lexicon/side-words.ts';
import { standingWords, type StandingWord } from './lexicon/standing-words.ts';
import { viewWords } from './lexicon/view-words.ts';
import { tokenise, type Token } from './normalise.ts';
import { cover, PhraseBook, type Entry, type Language, type Match, type Row } from './phrases.ts';
import type { RegionName } from './regions.ts';
import type { ViewWord } from './view-names.ts';

/** A meaning found in a text: tokens `start` up to but not including `end`. */
export interface Hit<Value extends string> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  /** Means it only when nothing else is named. */
  readonly weak: boolean;
}

/** Everything the words of one text say, before anything is concluded from it. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly regions: readonly Hit<RegionWord>[];
  readonly sides: readonly Hit<SideWord>[];
  readonly views: readonly Hit<ViewWord>[];
  readonly standing: readonly Hit<StandingWord>[];
}

export interface TextContext {
  /** `CT`, `MR`, `DX`, … or empty: under CT, MR, NM and PT `WB` is the whole body. */
  readonly modality: string;
  readonly aboutImage: boolean;
  /** Body parts the rest of the header names. */
  readonly regions: readonly RegionName[];
}

/** Finds the words of all lexicons in a text. Remembered by text and context; lexicons compile at first use. */
export const analyse = (text: string, context: TextContext): Words => {
  const key = `${context.modality}|${context.aboutImage}|${context.regions.join()}|${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const words = read(text, context);
  remembered.set(key, words);
  return words;
};

/** A disc has tens of distinct texts; a hostile one may have a distinct text in every file. */
const mostRemembered = 2_000;
const remembered = new Map<string, Words>();

const lazily = <Value extends string>(rows: readonly Row<Value>[]): (() => PhraseBook<Value>) => {
  let book: PhraseBook<Value> | undefined;
  return () => (book ??= new PhraseBook(rows));
};
const regionBook = lazily(regionWords);
const sideBook = lazily(sideWords);
const viewBook = lazily(viewWords);
const standingBook = lazily(standingWords);
const negatorBook = lazily(negators);

const read = (text: string, context: TextContext): Words => {
  const tokens = tokenise(text);
  const found = {
    regions: regionBook().matches(tokens),
    sides: sideBook().matches(tokens),
    views: viewBook().matches(tokens),
    standing: standingBook().matches(tokens),
  };
  const languages = languagesOf(Object.values(found).flat());
  const before: Reading = {
    ...context,
    tokens,
    languages,
    regions: new Set(context.regions),
    parts: [],
    viewEnds: new Set(),
  };
  const regions = regionHits(found.regions, before);
  const named = regions.flatMap(({ value, weak }) =>
    value === 'ignore' || value === 'extent' || weak ? [] : [value],
  );
  const reading: Reading = {
    ...before,
    regions: new Set(named.length > 0 ? named : context.regions),
    parts: regions.filter((hit) => hit.value !== 'ignore'),
  };
  const views = meant(found.views, reading);
  const withViews = { ...reading, viewEnds: new Set(views.map((view) => view.end)) };
  return {
    tokens,
    regions,
    views,
    sides: meant(found.sides, withViews),
    standing: standingHits(found.standing, withViews),
  };
};

/** Weak words count only when nothing else is named. */
const regionHits = (matches: readonly Match<RegionWord>[], reading: Reading): Hit<RegionWord>[] => {
  const hits = meant(matches, reading);
  const isNamed = hits.some((hit) => !hit.weak && hit.value !== 'ignore' && hit.value !== 'extent');
  return hits.filter((hit) => !(hit.weak && isNamed));
};

/** Keeps what the guards allow, the longest first. */
const meant = <Value extends string>(
  matches: readonly Match<Value>[],
  reading: Reading,
  used?: Set<number>,
): Hit<Value>[] =>
  cover(
    matches.flatMap((match) => hitOf(match, meaningOf(match, reading))),
    used,
  );

const hitOf = <Value extends string>(match: Match<Value>, entry: Entry<Value> | undefined): Hit<Value>[] =>
  entry === undefined
    ? []
    : [{ value: entry.value, start: match.start, end: match.end, weak: entry.needs.includes('weak') }];

/** A word of two languages shows neither; a word with a guard shows none. */
const languagesOf = (matches: readonly Match<string>[]): ReadonlySet<Language> => {
  const languages = new Set<Language>();
  for (const { entries } of matches) {
    if (entries.some((entry) => entry.value === 'ignore')) continue;
    for (const entry of entries)
      if (entry.needs.every((name) => name.startsWith('in-') || name === 'not-visceral'))
        languages.add(entry.language);
  }
  return languages;
};

/** Lying, unloaded and look-alikes first, longest first, and they use up their words; then standing. */
const standingHits = (matches: readonly Match<StandingWord>[], reading: Reading): Hit<StandingWord>[] => {
  const all = matches.flatMap((match) => hitOf(match, meaningOf(match, reading)));
  const used = new Set<number>();
  const take = (...values: StandingWord[]): Hit<StandingWord>[] =>
    cover(
      all.filter((hit) => values.includes(hit.value)),
      used,
    );
  const plain = take('no', 'ignore', 'hint-yes', 'hint-no');
  const turn = cover(negatorMatches(reading));
  const positive = take('yes').map((hit) =>
    isNegated(hit, turn, used, reading) ? { ...hit, value: 'no' as const } : hit,
  );
  return [...plain, ...positive].sort((a, b) => a.start - b.start);
};

const negatorMatches = (reading: Reading): Hit<Negator>[] =>
  negatorBook()
    .matches(reading.tokens)
    .flatMap((match) => hitOf(match, meaningOf(match, reading)));

const isNegated = (
  hit: Hit<StandingWord>,
  turns: readonly Hit<Negator>[],
  used: ReadonlySet<number>,
  { tokens }: Reading,
): boolean =>
  turns.some((turn) => {
    if (turn.value === 'after') return turn.start === hit.end;
    if (turn.value === 'directly-before') return turn.end === hit.start;
    return (
      turn.end <= hit.start &&
      hit.start - turn.end <= widestGap &&
      isBridge(turn.end, hit.start, used, tokens)
    );
  });

/** "Prefix negators within 3 tokens", domain 2.1. */
const widestGap = 3;
const leftOffWords = new Set(leftOff.split('|'));

/** Between a negator and its phrase: no clause ends, and nothing else is there to be negated. */
const isBridge = (from: number, to: number, used: ReadonlySet<number>, tokens: readonly Token[]): boolean => {
  if (tokens[to]?.afterBreak === true && to > from) return false;
  for (let at = from; at < to; at++) {
    if (used.has(at) || tokens[at]?.afterBreak === true || leftOffWords.has(tokens[at]?.forms[0] ?? ''))
      return false;
  }
  return true;
};

/** How two written names relate. `incomparable`: one is absent, unreadable, or in another script. */
export type NameRelation = 'same' | 'different' | 'incomparable';

/** `Doe^John` as a person reads it; groups of a PN (PS3.5 6.2.1.1) joined by ` = `. */
export const readableName = (name: string): string =>
  name
    .split('=')
    .map((group) =>
      group
        .split('^')
        .map((part) => part.trim())
        .filter(Boolean)
        .join(' '),
    )
    .filter(Boolean)
    .filter((group, index, all) => all.indexOf(group) === index)
    .join(' = ');

/**
 * Whether two names can be one person's: case, accents, punctuation, order, missing middle names, initials
 * and joined syllables do not count. Alphabetic, ideographic and phonetic groups are compared each with
 * its like; names without a script in common cannot be compared.
 */
export const compareNames = (a: string, b: string): NameRelation => {
  if (a === b) return a === '' ? 'incomparable' : 'same';
  const [first, second] = [writtenIn(a), writtenIn(b)];
  let compared = false;
  for (const [script, words] of first) {
    const others = second.get(script);
    if (others === undefined) continue;
    if (isOneName(words, others)) return 'same';
    compared = true;
  }
  return compared ? 'different' : 'incomparable';
};

/** Two names that {@link compareNames} calls the same share at least one of these. */
export const nameKeys = (name: string): readonly string[] => [
  ...new Set([...writtenIn(name).values()].flatMap((words) => [...words, ...joinings(words)])),
];

/** The words of a name by script; a group that lost characters (`?`, U+FFFD) is left out. */
const writtenIn = (name: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const group of name.split('=')) {
    if (/[?\uFFFD]/u.test(group)) continue;
    for (const word of wordsOf(group)) {
      const script = scripts.find(([, pattern]) => pattern.test(word))?.[0] ?? 'other';
      const words = found.get(script);
      if (words === undefined) found.set(script, [word]);
      else if (!words.includes(word) && words.length < mostWords) words.push(word);
    }
  }
  return found;
};

const scripts: readonly (readonly [string, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['han', /\p{Script=Han}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['kana', /\p{Script=Hiragana}|\p{Script=Katakana}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['thai', /\p{Script=Thai}/u],
];

const mostWords = 8;

const wordsOf = (group: string): readonly string[] =>
  plain(group)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !titles.has(word));

const titles: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'prof',
  'herr',
  'frau',
  'sr',
  'sra',
  'mme',
  'jr',
]);

/** `ü` and `ue` are two ways to write one letter; an accent is often lost on the way. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[äöüßæøåłđı]/gu, (letter) => spelling[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ae|oe|ue/gu, (pair) => pair.charAt(0))
    .replace(/['’`]/gu, '');

const spelling: Readonly<Record<string, string>> = {
  ä: 'a',
  ö: 'o',
  ü: 'u',
  ß: 'ss',
  æ: 'a',
  ø: 'o',
  å: 'a',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

const isOneName = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (joinings(short).some((joined) => joinings(long).includes(joined))) return true;
  return short.length >= 2 && isWithin(short, long);
};

/** Every word of the shorter has its own in the longer: itself, or one that it is the initial of. */
const isWithin = (short: readonly string[], long: readonly string[]): boolean => {
  const left = [...long];
  const byLength = [...short].sort((x, y) => y.length - x.length);
  let whole = 0;
  for (const word of byLength) {
    const at = left.findIndex((other) => other === word || isInitial(word, other) || isInitial(other, word));
    if (at < 0) return false;
    if (left[at] === word && word.length > 1) whole++;
    left.splice(at, 1);
  }
  return whole > 0;
};

const isInitial = (one: string, other: string): boolean => one.length === 1 && other.startsWith(one);

/** `ZHANG XIAO MING`, `ZHANG^XIAOMING`, `XIAOMING ZHANG`: written together, from whichever word on. */
const joinings = (words: readonly string[]): readonly string[] =>
  words.map((_, index) => [...words.slice(index), ...words.slice(0, index)].join(''));

import { fold, spellings } from './fold-text.ts';
import { literal } from './literal.ts';
import { isReadingWord } from './reading-words.ts';

/**
 * Regular expressions for a name, to be used on folded text: the whole name and any two of its parts beside each other in any
 * order, joined or apart; and each part alone where it is long enough to be no abbreviation and is no word that pictures are read by.
 */
export function namePatterns(name: string): readonly string[] {
  return name
    .split('=')
    .map((group) => group.normalize('NFKC').trim())
    .flatMap((group) => (unspaced.test(group) ? unspacedName(group) : spacedName(group)));
}

/** Han, kana, Hangul and Thai: names that stand in a text without spaces. */
const unspaced = /[\u0e01-\u0e5b\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/;
const separators = String.raw`[\s^,.;_=/\\'’()-]`;

function spacedName(group: string): readonly string[] {
  const parts = [...new Set(group.split(/[\s^,.;_=/\\()-]+/).flatMap((part) => partsOf(part)))];
  if (parts.length === 0) return [];
  const any = `(?:${parts.flatMap(spellings).toSorted(byLength).map(literal).join('|')})`;
  const alone = parts.filter((part) => part.length >= 3 && !titles.has(part) && !isReadingWord(part));
  return [
    ...(parts.length > 1 ? [edged(`${any}(?:${separators}{0,3}${any}){1,6}`)] : []),
    ...alone.flatMap((part) => spellings(part).map((form) => edged(inflected(form)))),
  ];
}

const partsOf = (part: string): readonly string[] => {
  const plain = part.replaceAll(/['’]/g, '').toLowerCase();
  return /\p{L}/u.test(plain) ? [plain] : [];
};

const byLength = (a: string, b: string): number => b.length - a.length;

/** No letter before or after it. */
const edged = (pattern: string): string => String.raw`(?<!\p{L})${pattern}(?:['’]s)?(?!\p{L})`;

/** Slavic names end otherwise in another case. */
const inflected = (form: string): string =>
  /^[\u0400-\u04ff]{5,}$/.test(form)
    ? `${literal(form.replace(/[аеёийоуыьэюя]$/, ''))}\\p{L}{0,3}`
    : literal(form);

/** Written as parts of names, and elsewhere. */
const titles: ReadonlySet<string> = new Set(
  'von van der den del dos und the dr med prof mrs herr frau anonymous anonymized anonymised unknown none test patient removed'.split(
    ' ',
  ),
);

function unspacedName(group: string): readonly string[] {
  const parts = group.split(/[\s^,.;_\u30fb]+/).filter((part) => part !== '');
  const whole = parts.map((part) => literal(fold(part).text)).join(`${separators}{0,2}`);
  const reversed = parts
    .toReversed()
    .map((part) => literal(fold(part).text))
    .join(`${separators}{0,2}`);
  const alone = parts.filter((part) => part.length >= 2 && !isReadingWord(part));
  const family = parts[0] ?? '';
  return [
    ...(group.length >= 2 ? [whole, reversed] : []),
    ...alone.map((part) => literal(fold(part).text)),
    ...(parts.length === 1 && family.length >= 3 ? givenOf(family) : []),
    ...(family.length === 1 ? [`${literal(family)}(?:${honorifics})`] : []),
  ];
}

/** `王小明` without a `^`: the given name alone, where it is two characters. */
const givenOf = (whole: string): readonly string[] => {
  const given = whole.slice(whole.length === 3 ? 1 : 2);
  return given.length === 2 && !isReadingWord(given) ? [literal(fold(given).text)] : [];
};

/** What stands behind a family name in Chinese, Japanese and Korean. */
export const honorifics = '先生|女士|小姐|太太|某某?|医生|醫生|医师|醫師|大夫|主任|教授|さん|様|氏|씨|님';

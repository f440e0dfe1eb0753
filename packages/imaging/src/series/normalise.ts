/**
 * One word of a normalised text, or one character where the script does not write spaces between words
 * (Han, kana, Hangul, Thai): there, matching a sequence of characters is matching a substring.
 */
export interface Token {
  /** As written, after compatibility composition (full-width becomes half-width). */
  readonly raw: string;
  /** What a lexicon may know it by; the plainest first, `=` marks a form that kept its diacritics. */
  readonly forms: readonly string[];
  /** A comma, semicolon, full stop, slash or line end stands before it. */
  readonly afterBreak: boolean;
  /** One character of a script without spaces. */
  readonly single: boolean;
  /** The character directly before belongs to the same unbroken run. */
  readonly joined: boolean;
}

/** Cuts a text into tokens as domain practice asks: NFKC, CamelCase and underscores opened, case folded. */
export const tokenise = (text: string): readonly Token[] => {
  const short = text.slice(0, longestText);
  return isPlainAscii(short)
    ? cut(openAsciiCase(short), asciiWord)
    : cut(openCase(short.normalize('NFKC')), wordOrCharacter);
};

const cut = (open: string, word: RegExp): readonly Token[] => {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of open.matchAll(word)) {
    const gap = open.slice(end, match.index);
    tokens.push(tokenOf(match[0], breaks.test(gap), tokens.length > 0 && gap === ''));
    end = match.index + match[0].length;
    if (tokens.length >= mostTokens) break;
  }
  return tokens;
};

/** Bounds the work on a hostile header; real descriptions have at most 64 characters (PS3.5 6.2, LO). */
const longestText = 20_000;
const mostTokens = 4_000;

/** Thai, Hangul, kana with their marks, Han. Ranges, since compiling the scripts' names costs milliseconds. */
const unspaced = String.raw`\u0e01-\u0e5b\u1100-\u11ff\u3005-\u3007\u3040-\u318f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\u{20000}-\u{2ffff}`;
const wordOrCharacter = new RegExp(String.raw`[${unspaced}]|(?:(?![${unspaced}])[\p{L}\p{M}\p{N}])+`, 'gu');
const isUnspaced = new RegExp(`^[${unspaced}]$`, 'u');
/** Most headers are ASCII: the same cut, without the Unicode tables. */
const isPlainAscii = (text: string): boolean => !beyondAscii.test(text);
const beyondAscii = /[\u007f-\uffff]/;
const asciiWord = /[A-Za-z0-9]+/g;
const breaks = /[,;./\n\r|，。、；·]/;

const openCase = (text: string): string =>
  text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
const openAsciiCase = (text: string): string =>
  text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');

const tokenOf = (raw: string, afterBreak: boolean, joined: boolean): Token => {
  const single = raw >= firstUnspaced && isUnspaced.test(raw);
  return { raw, forms: single ? [raw] : formsOf(raw), afterBreak, single, joined };
};

const firstUnspaced = '\u0e01';

/** The forms of one word that needs no cutting. */
export const formsOf = (raw: string): string[] => {
  const kept = raw.toLowerCase();
  const folded = fold(kept);
  const forms = folded === kept ? [folded] : [folded, `=${kept.normalize('NFC')}`];
  const bare = withoutArticle(folded) ?? lettersBeforeDigits(folded);
  if (bare !== undefined) forms.push(bare);
  return forms;
};

/** Lower case without diacritics; letters that do not decompose are spelt out. */
const fold = (lower: string): string => {
  if (isPlainAscii(lower)) return lower;
  return lower
    .replace(letterlike, (letter) => spelling[letter] ?? letter)
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC');
};

/** Combining marks, Arabic tashkeel among them, and the Arabic tatweel. */
const marks = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;
const letterlike = /[ßłøđıæœأإآىةک]/g;
const spelling: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
};

/** Arabic writes its article, and some prepositions with it, onto the word. */
const withoutArticle = (word: string): string | undefined => {
  return word >= '\u0600' ? /^(?:[وبفك]?ال|لل)(.{2,})$/.exec(word)?.[1] : undefined;
};

/** `KNEE2V`, `hip1`: the count is glued to the word. */
const lettersBeforeDigits = (word: string): string | undefined => /^(\D{3,})\d/.exec(word)?.[1];

/** A text made plain for comparing, and where each of its characters came from. */
export interface Folded {
  readonly text: string;
  /** By place in `text`: where it begins in the original; one more at the end. Absent where both are the same. */
  readonly from?: readonly number[];
}

/** Lower case, compatibility forms made one, diacritics off, ligatures spelt out: `Ｍüller` is `muller`, `Strauß` `strauss`. */
export function fold(original: string): Folded {
  if (!beyondAscii.test(original)) return { text: original.toLowerCase() };
  let text = '';
  const from: number[] = [];
  let at = 0;
  for (const character of original) {
    const plain = foldCharacter(character);
    for (let i = 0; i < plain.length; i++) from.push(at);
    text += plain;
    at += character.length;
  }
  from.push(at);
  return { text, from };
}

const beyondAscii = /[^\0-\u007f]/;
const marks = /\p{M}/gu;
const spelling: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const foldCharacter = (character: string): string =>
  Array.from(character.normalize('NFKD').toLowerCase())
    .map((one) => spelling[one] ?? one)
    .join('')
    .replace(marks, '');

/** A word as others spell it: umlauts spelt out and spelt-out umlauts (`müller`, `mueller`, `muller`). */
export function spellings(word: string): readonly string[] {
  const lower = word.normalize('NFC').toLowerCase();
  const spelt = lower.replace(/[äöüåø]/g, (letter) => umlauts[letter] ?? letter);
  const bare = lower.replace(/(?<![aeq])(ae|oe|ue)/g, (pair) => pair.charAt(0));
  return [...new Set([lower, spelt, bare].map((form) => fold(form).text))];
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

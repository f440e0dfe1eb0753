const digits = '零一二三四五六七八九';
const small: Readonly<Record<string, number>> = { 两: 2, 俩: 2, 半: 0.5, 十: 10, 双: 2 };

/** A Chinese numeral up to 99 (`二十三`), or a numeral of the Unicode block (`Ⅳ`, `②`); null where it is none. */
export function chineseNumber(text: string): number | null {
  if (text.length === 1) {
    const digit = digits.indexOf(text);
    return digit >= 0 ? digit : (small[text] ?? null);
  }
  const [, tens = '', ones = ''] = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(text) ?? [];
  if (!text.includes('十')) return null;
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones));
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** `IV` and `Ⅳ` alike; null where it is none. */
export function romanNumber(text: string): number | null {
  const plain = text.normalize('NFKC').toUpperCase();
  const at = romans.indexOf(plain);
  return at < 0 ? null : at + 1;
}

const english: Readonly<Record<string, number>> = Object.fromEntries([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value]),
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, value) => [word, value + 1]),
  ['once', 1],
  ['twice', 2],
  ['both', 2],
  ['half', 0.5],
  ['single', 1],
  ['double', 2],
  ['couple', 2],
  ['a', 1],
  ['an', 1],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** An English number word; null where it is none. */
export const englishNumber = (word: string): number | null => english[word.toLowerCase()] ?? null;
export const englishNumberWords = Object.keys(english).filter((word) => word !== 'a' && word !== 'an');

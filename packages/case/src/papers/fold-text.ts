/** A text made comparable, with the way back to the original. */
export interface FoldedText {
  readonly original: string;
  readonly text: string;
  /** Where a place of `text` stands in the original. */
  origin(at: number): number;
}

/** Papers say what they are on their first pages; this bounds the work on a long one. */
const longest = 24_000;

/**
 * Compatibility form, lower case, without diacritics (also kept apart words stay apart): ß is ss, ł is l, Arabic
 * letters in one form and Arabic-Indic digits as digits. Turkish ı and dotted I both become i.
 */
export const foldText = (original: string): FoldedText => {
  let text = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of original.slice(0, longest)) {
    const plain = fold(character);
    for (let unit = 0; unit < plain.length; unit++) origins.push(at);
    text += plain;
    at += character.length;
  }
  const end = at;
  return { original, text, origin: (place) => origins[place] ?? end };
};

/** Folds words of a table the same way. */
export const foldWord = (word: string): string => Array.from(word, fold).join('');

const fold = (character: string): string => {
  if (character < '\u0080') return character === '\t' ? ' ' : character.toLowerCase();
  const digit = arabicDigits.indexOf(character);
  if (digit >= 0) return String(digit % 10);
  return character
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Mn}\u0640\u200b-\u200f\ufeff]/gu, '')
    .replace(/[ßłøđıæœأإآىةکی’‘–—ё]/gu, (letter) => spelling[letter] ?? letter)
    .normalize('NFC');
};

const arabicDigits = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹';
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
  ی: 'ي',
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
  ё: 'е',
};

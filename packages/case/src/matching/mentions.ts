/** Texts as one line of words, to look for names in. */
export type Mentionable = string & { readonly __words: 'Mentionable' };

/** Folds texts once, however many names are looked for: without accents, case and punctuation. */
export const mentionable = (texts: readonly string[]): Mentionable =>
  ` ${texts.flatMap(wordsOf).join(' ')} ` as Mentionable;

const titles = /\b(dr|prof|professor|doctor|mr|mrs|ms|med|priv|doz)\b|主任|副|医师|医生|教授/giu;
const aside = /\([^)]*\)|（[^）]*）/gu;

/**
 * Whether a person or a place is named in the texts. A name must be long enough not to be met by chance: two words, seven letters or
 * three Chinese characters; two characters count before a doctor's title.
 */
export function mentions(texts: Mentionable, name: string): boolean {
  const bare = name.replace(aside, ' ').replace(titles, ' ');
  const words = wordsOf(bare);
  const letters = words.join('');
  if (/\p{Script=Han}/u.test(letters)) return mentionsHan(texts.replaceAll(' ', ''), letters);
  if (words.length < 2 && letters.length < 7) return false;
  // “Elena Marchetti”, and “Marchetti, Elena”.
  const turned = [words.at(-1) ?? '', ...words.slice(0, -1)];
  return [words, turned].some((order) => texts.includes(` ${order.join(' ')} `));
}

const mentionsHan = (texts: string, name: string): boolean =>
  name.length >= 3
    ? texts.includes(name)
    : name.length === 2 && new RegExp(`${name}(主任|副主任|主治)*(医师|医生|教授)`, 'u').test(texts);

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

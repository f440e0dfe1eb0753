/** Words that many names share and that tell none from another. */
const generic = new Set(
  'the of and for at hospital hospitals clinic clinics klinik klinikum krankenhaus hopital ospedale centre center medical university nhs trust foundation department orthopaedics orthopedics orthopaedic orthopedic general city county central regional dr prof doctor professor'.split(
    ' ',
  ),
);
const genericHan = /附属|医院|诊所|医学院|大学|骨科|科|医师|医生|教授|省|市/gu;

/**
 * Whether two names mean the same place or person, however they are written: accents, case, punctuation and the words all names
 * share do not count. Either may say more than the other (a town, a department), but what they share must be enough to tell it
 * from others: two words, seven letters, or three Chinese characters.
 */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.join('') === b.join('')) return true;
  const [less, more] = [a.filter(isTelling), b.filter(isTelling)].toSorted(
    (x, y) => x.join('').length - y.join('').length,
  );
  return less !== undefined && more !== undefined && tellsApart(less) && holds(more, less);
}

function wordsOf(name: string): readonly string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replaceAll('ß', 'ss')
    .replace(genericHan, ' ');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const isTelling = (word: string): boolean => !generic.has(word);

const han = /\p{Script=Han}/u;

const tellsApart = (words: readonly string[]): boolean => {
  const letters = words.join('');
  return han.test(letters) ? letters.length >= 3 : words.length >= 2 || letters.length >= 7;
};

/** Chinese is written without spaces: there a part of a word is a word. */
const holds = (more: readonly string[], less: readonly string[]): boolean =>
  han.test(less.join('')) ? more.join('').includes(less.join('')) : less.every((word) => more.includes(word));

/** A text in compatibility form (NFKC, straight apostrophes), with the way back to where each unit came from. */
export interface Folded {
  readonly text: string;
  /** Index in the original of an index in `text`. */
  readonly at: (index: number) => number;
}

/** Folds character by character, so that full-width letters and digits hide nothing and every span can be shown. */
export function folded(original: string): Folded {
  let text = '';
  const origins: number[] = [];
  let offset = 0;
  for (const character of original) {
    const plain = fold(character);
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(offset);
    text += plain;
    offset += character.length;
  }
  return { text, at: (index) => origins[index] ?? original.length };
}

/** Invisible characters would split a word that a reader sees whole. */
const invisible = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/u;

/** Chinese punctuation stays as it is: it ends sentences and clauses. */
const kept = /^[，。；：！？（）]$/u;

function fold(character: string): string {
  if (invisible.test(character)) return '';
  if (kept.test(character)) return character;
  if (character === '’' || character === '‘') return "'";
  return character.normalize('NFKC');
}

import { foldWord, type FoldedText } from './fold-text.ts';
import type { DocumentLanguage } from './proposal.ts';

/**
 * Words of one language that mean `value`, parted by `|`: whole words, `…*` a stem, `*…` an ending; where the script
 * writes no blanks between words, any run of characters. `!…` counts only as written in capitals.
 */
export interface WordRow<Value> {
  readonly language: DocumentLanguage | 'any';
  readonly value: Value;
  readonly words: string;
}

/** Words of a table found in a text. `at` and `to` are places of the folded text. */
export interface Hit<Value> {
  readonly value: Value;
  readonly at: number;
  readonly to: number;
}

/** A table ready for searching. */
export interface WordTable<Value> {
  readonly terms: readonly Term<Value>[];
}

interface Term<Value> {
  readonly value: Value;
  readonly language: DocumentLanguage | 'any';
  readonly word: string;
  readonly anyStart: boolean;
  readonly anyEnd: boolean;
  readonly capitals: boolean;
}

export const wordTable = <Value>(rows: readonly WordRow<Value>[]): WordTable<Value> => ({
  terms: rows
    .flatMap(({ words, value, language }) => words.split('|').map((word) => termOf(word, value, language)))
    .toSorted((a, b) => b.word.length - a.word.length),
});

const termOf = <Value>(written: string, value: Value, language: DocumentLanguage | 'any'): Term<Value> => {
  const capitals = written.startsWith('!');
  const bare = capitals ? written.slice(1) : written;
  const unspaced = isUnspaced(bare);
  return {
    value,
    language,
    word: foldWord(bare.replaceAll('*', '')),
    anyStart: unspaced || bare.startsWith('*'),
    anyEnd: unspaced || bare.endsWith('*'),
    capitals,
  };
};

/** Han, kana, Hangul, Thai. */
const isUnspaced = (text: string): boolean =>
  /[\u0e01-\u0e5b\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/u.test(text);

/**
 * Every occurrence of a table's words in the languages given, the longest first: a word inside a longer one that
 * was found does not count. In order of place.
 */
export const findWords = <Value>(
  text: FoldedText,
  table: WordTable<Value>,
  languages: ReadonlySet<DocumentLanguage>,
): readonly Hit<Value>[] => {
  const taken = new Uint8Array(text.text.length);
  const hits: Hit<Value>[] = [];
  for (const term of table.terms) {
    if (term.language !== 'any' && !languages.has(term.language)) continue;
    for (let at = text.text.indexOf(term.word); at >= 0; at = text.text.indexOf(term.word, at + 1)) {
      const to = at + term.word.length;
      if (taken[at] === 1 || taken[to - 1] === 1 || !stands(text, term, at, to)) continue;
      taken.fill(1, at, to);
      hits.push({ value: term.value, at, to });
    }
  }
  return hits.toSorted((a, b) => a.at - b.at);
};

const stands = <Value>(text: FoldedText, term: Term<Value>, at: number, to: number): boolean => {
  if (!term.anyStart && !wordBegins(text.text, at)) return false;
  if (!term.anyEnd && letter.test(text.text[to] ?? '')) return false;
  if (!term.capitals) return true;
  const written = text.original.slice(text.origin(at), text.origin(to));
  return written === written.toUpperCase();
};

/** A Latin word between Han characters stands by itself: `DR检查`. */
const letter = /(?![\u0e01-\u0e5b\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])[\p{L}\p{N}]/u;

/** Arabic writes its article and short prepositions onto the word. */
const wordBegins = (text: string, at: number): boolean => {
  const before = text[at - 1] ?? '';
  if (!letter.test(before)) return true;
  if (before < '\u0600' || before > '\u06ff') return false;
  return /(?:^|[^\p{L}])(?:[وبفك]?ال|لل|[وبفكل])$/u.test(text.slice(Math.max(0, at - 5), at));
};

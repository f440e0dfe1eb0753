import type { WordRow } from '../find-words.ts';
import { documentKinds, type DocumentKind } from '../proposal.ts';
import type { KindWords } from './kind-words-row.ts';
import { kindWordsOfEnglishAndChinese } from './kind-words-of-english-and-chinese.ts';
import { kindWordsOfOtherLatinScript } from './kind-words-of-other-latin-script.ts';
import { kindWordsOfOtherScripts } from './kind-words-of-other-scripts.ts';
import { kindWordsOfWesternEurope } from './kind-words-of-western-europe.ts';

/** What a word says of the kind. */
export interface KindSign {
  readonly kind: DocumentKind | null;
  readonly as: 'title' | 'trait';
}

const kinds: ReadonlySet<string> = new Set(documentKinds);

const tables: readonly KindWords[] = [
  ...kindWordsOfEnglishAndChinese,
  ...kindWordsOfWesternEurope,
  ...kindWordsOfOtherLatinScript,
  ...kindWordsOfOtherScripts,
];

/** All languages' words, ready for searching. */
export const kindWords: readonly WordRow<KindSign>[] = tables.flatMap((table) => [
  ...rowsOf(table, 'title'),
  ...rowsOf(table, 'trait'),
  ...(table.ignore === undefined
    ? []
    : [{ language: table.language, value: { kind: null, as: 'trait' as const }, words: table.ignore }]),
]);

function rowsOf(table: KindWords, as: 'title' | 'trait'): readonly WordRow<KindSign>[] {
  return Object.entries(table[as]).map(([kind, words]) => ({
    language: table.language,
    value: { kind: isKind(kind) ? kind : null, as },
    words,
  }));
}

function isKind(text: string): text is DocumentKind {
  return kinds.has(text);
}

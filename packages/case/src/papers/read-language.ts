import { foldWord, type FoldedText } from './fold-text.ts';
import { unknown, type DocumentLanguage, type Proposed, type Quote } from './proposal.ts';
import { bodyPartWords } from './words/body-part-words.ts';
import { kindWords } from './words/kind-words.ts';
import { languageWords, scripts } from './words/language-words.ts';
import { sideWords } from './words/side-words.ts';

/** The language most of the paper is written in, by its script, and by its small words where the script is Latin. */
export const readLanguage = (text: FoldedText): Proposed<DocumentLanguage> => {
  const scripted = byScript(text.original.slice(0, longest));
  return scripted ?? byWords(text);
};

const longest = 24_000;

/** A scan's stray letters are no language; a Japanese text is Han with kana among it. */
const byScript = (original: string): Proposed<DocumentLanguage> | undefined => {
  const latin = original.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const counts = scripts.map(({ language, letters }) => ({
    language,
    letters,
    count: original.match(letters)?.length ?? 0,
  }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const found = counts.find(({ count }, at) => count > 0 && count >= 2 && count * (at < 1 ? 20 : 2) >= total);
  // One Han character says as much as a word of five letters.
  if (!found || total < 4 || total * (found.letters.test('中') || found.language === 'ja' ? 5 : 1.2) < latin)
    return undefined;
  const run = new RegExp(`${found.letters.source}{2,}`, 'u').exec(original);
  return {
    value: found.language,
    sureness: total >= 20 ? 'clear' : 'likely',
    candidates: [],
    shown: run ? [{ text: run[0], start: run.index, end: run.index + run[0].length, in: 'text' }] : [],
  };
};

interface Count {
  readonly language: DocumentLanguage;
  readonly words: readonly { readonly word: string; readonly at: number }[];
  /** Words found, each counted five times at most. */
  readonly score: number;
}

const byWords = (text: FoldedText): Proposed<DocumentLanguage> => {
  const words = [...text.text.matchAll(/\p{L}+/gu)].map((match) => ({ word: match[0], at: match.index }));
  const counts = tables.map((table) => countOf(table, words)).toSorted((a, b) => b.score - a.score);
  const [best, next] = counts;
  const share = (best?.words.length ?? 0) / Math.max(1, words.length);
  if (!best || new Set(best.words.map(({ word }) => word)).size < 3 || share < 0.08) return unknown();
  const margin = best.score / Math.max(1, next?.score ?? 0);
  const shown = quote(text, best);
  if (margin < 1.12) {
    const candidates = counts
      .filter(({ score }) => score * 1.12 > best.score)
      .map(({ language }) => language);
    return { value: null, sureness: 'ambiguous', candidates, shown };
  }
  return {
    value: best.language,
    sureness: margin >= 1.5 && best.score >= 6 ? 'clear' : 'likely',
    candidates: [],
    shown,
  };
};

type Table = { readonly language: DocumentLanguage; readonly known: ReadonlySet<string> };

const countOf = (
  { language, known }: Table,
  words: readonly { readonly word: string; readonly at: number }[],
): Count => {
  const found = words.filter(({ word }) => known.has(word));
  const times = new Map<string, number>();
  for (const { word } of found) times.set(word, (times.get(word) ?? 0) + 1);
  const score = [...times.values()].reduce((sum, count) => sum + Math.min(5, count), 0);
  return { language, words: found, score };
};

/** The words of papers themselves tell a language too: a short record may have hardly any small words. */
const paperWords = (language: DocumentLanguage): readonly string[] =>
  [...kindWords, ...sideWords, ...bodyPartWords]
    .filter((row) => row.language === language)
    .flatMap(({ words }) => words.split(/[|\s]/u))
    .filter((word) => word.length >= 4 && !/[*!’]/u.test(word))
    .map(foldWord);

const tables: readonly Table[] = languageWords.map(({ language, words }) => ({
  language,
  known: new Set([...words.split('|'), ...paperWords(language)]),
}));

const quote = (text: FoldedText, { words }: Count): readonly Quote[] =>
  words.slice(0, 4).map(({ word, at }) => {
    const start = text.origin(at);
    const end = text.origin(at + word.length);
    return { text: text.original.slice(start, end), start, end, in: 'text' };
  });

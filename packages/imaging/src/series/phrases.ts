import { tokenise, type Token } from './normalise.ts';

/** A row of a lexicon: words of one language that mean one thing. */
export interface Row<Value extends string> {
  readonly language: Language;
  readonly value: Value;
  /** Alternatives between `|`. `stem*` stands for any ending; `=word` must keep its diacritics. */
  readonly words: string;
  /** Names of guards that must all hold, separated by spaces. */
  readonly needs?: string;
}

/** BCP 47; `la` Latin, `xx` any language. Rows outside `en`, `la`, `xx` await a native radiographer's word. */
export type Language =
  | 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'pl' | 'ru' | 'tr' | 'ar' | 'ja' | 'ko'
  | 'zh' | 'id' | 'vi' | 'th' | 'da' | 'nb' | 'sv' | 'la' | 'xx';

/** Whether a native radiographer should still confirm the row. */
export const toBeConfirmed = (row: Row<string>): boolean => !['en', 'la', 'xx'].includes(row.language);

export interface Entry<Value extends string> {
  readonly value: Value;
  readonly language: Language;
  readonly needs: readonly string[];
}

/** Where a phrase of the lexicon stands in a text: tokens `start` up to but not including `end`. */
export interface Match<Value extends string> {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly Entry<Value>[];
}

interface Node<Value extends string> {
  readonly next: Map<string, Node<Value>>;
  /** Children reached by the beginning of a token only (`колен*`). */
  readonly stems: Map<string, Node<Value>>;
  readonly entries: Entry<Value>[];
}

/** All phrases of a lexicon, matched together in one walk over the tokens. */
export class PhraseBook<Value extends string> {
  readonly #root: Node<Value> = emptyNode();

  constructor(rows: readonly Row<Value>[]) {
    for (const row of rows) {
      const entry = { value: row.value, language: row.language, needs: row.needs?.split(' ') ?? [] };
      for (const words of row.words.split('|')) addPhrase(this.#root, words, entry);
    }
  }

  /** Every match, overlapping ones included. Work grows with the tokens times the longest phrase. */
  matches(tokens: readonly Token[]): Match<Value>[] {
    const found: Match<Value>[] = [];
    for (let start = 0; start < tokens.length; start++) collect(this.#root, tokens, start, start, found);
    return found;
  }
}

/** Longest match first; each token is used once. In reading order. */
export const cover = <M extends { readonly start: number; readonly end: number }>(
  matches: readonly M[],
  used: Set<number> = new Set<number>(),
): M[] => {
  const kept: M[] = [];
  const longestFirst = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const match of longestFirst) {
    if (isUsed(match, used)) continue;
    for (let at = match.start; at < match.end; at++) used.add(at);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
};

const isUsed = (match: { start: number; end: number }, used: ReadonlySet<number>): boolean => {
  for (let at = match.start; at < match.end; at++) if (used.has(at)) return true;
  return false;
};

const emptyNode = <Value extends string>(): Node<Value> => ({ next: new Map(), stems: new Map(), entries: [] });

const addPhrase = <Value extends string>(root: Node<Value>, words: string, entry: Entry<Value>): void => {
  let node = root;
  const isStem = words.endsWith('*');
  const strict = words.startsWith('=');
  const tokens = tokenise(words);
  tokens.forEach((token, index) => {
    const key = (strict ? token.forms.find((form) => form.startsWith('=')) : undefined) ?? token.forms[0] ?? '';
    node = childOf(isStem && index === tokens.length - 1 ? node.stems : node.next, key);
  });
  node.entries.push(entry);
};

const childOf = <Value extends string>(children: Map<string, Node<Value>>, key: string): Node<Value> => {
  const known = children.get(key);
  if (known !== undefined) return known;
  const fresh = emptyNode<Value>();
  children.set(key, fresh);
  return fresh;
};

const collect = <Value extends string>(
  node: Node<Value>,
  tokens: readonly Token[],
  start: number,
  at: number,
  found: Match<Value>[],
): void => {
  if (node.entries.length > 0) found.push({ start, end: at, entries: node.entries });
  const token = tokens[at];
  if (token === undefined) return;
  for (const form of token.forms) {
    const child = node.next.get(form);
    if (child !== undefined) collect(child, tokens, start, at + 1, found);
  }
  const stem = node.stems.size > 0 ? longestStem(node.stems, token) : undefined;
  if (stem !== undefined) collect(stem, tokens, start, at + 1, found);
};

const longestStem = <Value extends string>(
  stems: ReadonlyMap<string, Node<Value>>,
  token: Token,
): Node<Value> | undefined => {
  for (const form of token.forms) {
    for (let length = form.length; length >= 2; length--) {
      const node = stems.get(form.slice(0, length));
      if (node !== undefined) return node;
    }
  }
  return undefined;
};

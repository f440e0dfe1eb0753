import { formsOf, tokenise, type Token } from './normalise.ts';

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
  | 'en'
  | 'de'
  | 'fr'
  | 'es'
  | 'pt'
  | 'it'
  | 'nl'
  | 'pl'
  | 'ru'
  | 'tr'
  | 'ar'
  | 'ja'
  | 'ko'
  | 'zh'
  | 'id'
  | 'vi'
  | 'th'
  | 'da'
  | 'nb'
  | 'sv'
  | 'la'
  | 'xx';

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

/** Most nodes are leaves, so what they may hold is made when needed. */
interface Node<Value extends string> {
  next?: Map<string, Node<Value>>;
  /** Children reached by the beginning of a token only (`колен*`). */
  stems?: Map<string, Node<Value>>;
  entries?: Entry<Value>[];
}

/**
 * All phrases of a lexicon, matched together in one walk over the tokens. Languages that are not written in
 * Latin letters are put in when the first text comes that is not either: most discs never ask for them.
 */
export class PhraseBook<Value extends string> {
  readonly #root: Node<Value> = {};
  #waiting: readonly Row<Value>[];

  constructor(rows: readonly Row<Value>[]) {
    this.#add(rows.filter((row) => !otherScripts.has(row.language)));
    this.#waiting = rows.filter((row) => otherScripts.has(row.language));
  }

  /** Every match, overlapping ones included. Work grows with the tokens times the longest phrase. */
  matches(tokens: readonly Token[]): Match<Value>[] {
    if (this.#waiting.length > 0 && tokens.some(isOtherScript)) {
      this.#add(this.#waiting);
      this.#waiting = [];
    }
    const found: Match<Value>[] = [];
    for (let start = 0; start < tokens.length; start++) collect(this.#root, tokens, start, start, found);
    return found;
  }

  #add(rows: readonly Row<Value>[]): void {
    for (const row of rows) {
      const entry = { value: row.value, language: row.language, needs: row.needs?.split(' ') ?? [] };
      for (const words of row.words.split('|')) addPhrase(this.#root, words, entry);
    }
  }
}

const otherScripts: ReadonlySet<Language> = new Set(['ru', 'ar', 'ja', 'ko', 'zh', 'th']);
const isOtherScript = ({ raw }: Token): boolean => raw >= '\u0370';

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

const addPhrase = <Value extends string>(root: Node<Value>, words: string, entry: Entry<Value>): void => {
  const isStem = words.endsWith('*');
  const keys = keysOf(isStem ? words.slice(0, -1) : words);
  let node = root;
  for (let at = 0; at < keys.length; at++) {
    const isLast = at === keys.length - 1;
    const children = isLast && isStem ? (node.stems ??= new Map()) : (node.next ??= new Map());
    node = childOf(children, keys[at] ?? '');
  }
  (node.entries ??= []).push(entry);
};

const keysOf = (words: string): readonly string[] => {
  if (plainPhrase.test(words)) return words.split(' ');
  const strict = words.startsWith('=');
  const bare = strict ? words.slice(1) : words;
  const each = latinPhrase.test(bare)
    ? bare.split(' ').map(formsOf)
    : tokenise(bare).map((token) => token.forms);
  return each.map(
    (forms) => (strict ? forms.find((form) => form.startsWith('=')) : undefined) ?? forms[0] ?? '',
  );
};

/** Already as {@link tokenise} would leave it. */
const plainPhrase = /^[a-z0-9 ]+$/;
const latinPhrase = /^[a-z0-9 \u00df-\u024f\u1ea0-\u1eff]+$/;

const childOf = <Value extends string>(children: Map<string, Node<Value>>, key: string): Node<Value> => {
  const known = children.get(key);
  if (known !== undefined) return known;
  const fresh: Node<Value> = {};
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
  if (node.entries !== undefined) found.push({ start, end: at, entries: node.entries });
  const token = tokens[at];
  if (token === undefined) return;
  for (const form of token.forms) {
    const child = node.next?.get(form);
    if (child !== undefined) collect(child, tokens, start, at + 1, found);
  }
  const stem = node.stems === undefined ? undefined : longestStem(node.stems, token);
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

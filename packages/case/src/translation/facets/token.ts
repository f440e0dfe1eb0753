/** Something of a text that a translation may not change, in a form that is the same in both languages. */
export interface Token {
  readonly kind: 'number' | 'date' | 'level' | 'code';
  readonly value: string;
  /** `mm`, `month`, `grade`…; null: none was said. */
  readonly unit: string | null;
  /** Words that may be a number (“one”, “一”) can answer one, and ask for none. */
  readonly isFirm: boolean;
  readonly start: number;
  readonly end: number;
}

/** Text whose found stretches are blanked out, so that nothing is read twice; places stay what they were. */
export interface Sheet {
  readonly text: string;
}

/** Reads all of a pattern, and gives the tokens with the sheet that is left. */
export function take(
  { text }: Sheet,
  pattern: RegExp,
  read: (
    match: RegExpExecArray,
  ) => Omit<Token, 'start' | 'end'> | readonly Omit<Token, 'start' | 'end'>[] | null,
): { readonly tokens: readonly Token[]; readonly left: Sheet } {
  const tokens: Token[] = [];
  let left = text;
  for (const match of text.matchAll(pattern)) {
    const found = read(match);
    const all = found === null ? [] : 'kind' in found ? [found] : found;
    if (all.length === 0) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    tokens.push(...all.map((one) => ({ ...one, start, end })));
    left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  }
  return { tokens, left: { text: left } };
}

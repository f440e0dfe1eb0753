import type { Locale } from '@overread/readiness';

export type Blanks = Readonly<Record<string, string | number>>;

/**
 * Fills a message's blanks. Of the ICU message format it knows what our sentences use: `{name}`, `{name, number}`
 * and `{name, plural, =0 {…} one {…} other {…}}` with `#` in it. The whole format would be a tenth of the first
 * download; the tests hold this one against it, sentence by sentence.
 */
export function format(message: string, locale: Locale, blanks?: Blanks): string {
  if (!blanks) return message;
  const known = parsed.get(message) ?? parse(message);
  parsed.set(message, known);
  return fill(known, locale, blanks, null);
}

type Part =
  | string
  | { readonly is: 'count' }
  | { readonly is: 'blank'; readonly name: string }
  | { readonly is: 'number'; readonly name: string }
  | { readonly is: 'plural'; readonly name: string; readonly cases: ReadonlyMap<string, readonly Part[]> };

/** Each is parsed once. */
const parsed = new Map<string, readonly Part[]>();
const numbers = new Map<Locale, Intl.NumberFormat>();
const plurals = new Map<Locale, Intl.PluralRules>();

function fill(parts: readonly Part[], locale: Locale, blanks: Blanks, count: number | null): string {
  return parts.map((part) => fillPart(part, locale, blanks, count)).join('');
}

function fillPart(part: Part, locale: Locale, blanks: Blanks, count: number | null): string {
  if (typeof part === 'string') return part;
  if (part.is === 'count') return numberIn(locale, count ?? 0);
  const value = blanks[part.name] ?? '';
  if (part.is === 'blank') return typeof value === 'number' ? numberIn(locale, value) : value;
  if (part.is === 'number') return numberIn(locale, Number(value));
  const number = Number(value);
  const { cases } = part;
  const chosen = cases.get(`=${number}`) ?? cases.get(rulesIn(locale).select(number)) ?? cases.get('other');
  return fill(chosen ?? [], locale, blanks, number);
}

function numberIn(locale: Locale, value: number): string {
  const known = numbers.get(locale) ?? new Intl.NumberFormat(locale);
  numbers.set(locale, known);
  return known.format(value);
}

function rulesIn(locale: Locale): Intl.PluralRules {
  const known = plurals.get(locale) ?? new Intl.PluralRules(locale);
  plurals.set(locale, known);
  return known;
}

function parse(message: string): readonly Part[] {
  const { parts, end } = partsFrom(message, 0, false);
  if (end !== message.length) throw new Error(`a brace too many: ${message}`);
  return parts;
}

/** Parts from `at` on, up to the brace that closes them or the end. */
function partsFrom(message: string, at: number, inPlural: boolean): { parts: readonly Part[]; end: number } {
  const parts: Part[] = [];
  let end = at;
  while (end < message.length && message[end] !== '}') {
    if (message[end] === '{') {
      const blank = blankFrom(message, end + 1);
      parts.push(blank.part);
      end = blank.end;
    } else if (message[end] === '#' && inPlural) {
      parts.push({ is: 'count' });
      end++;
    } else {
      const [text = ''] = matchAt(inPlural ? /[^{}#]+/y : /[^{}]+/y, message, end);
      parts.push(text);
      end += text.length;
    }
  }
  return { parts, end };
}

/** The blank whose opening brace was just passed. */
function blankFrom(message: string, at: number): { part: Part; end: number } {
  const [head = '', name = '', kind] = matchAt(/\s*(\w+)\s*(?:,\s*(number|plural)\s*,?\s*)?/y, message, at);
  const end = at + head.length;
  if (kind === 'plural') return pluralFrom(name, message, end);
  if (message[end] !== '}') throw new Error(`a blank that is not understood: ${message.slice(at, at + 30)}`);
  return { part: { is: kind === 'number' ? 'number' : 'blank', name }, end: end + 1 };
}

function pluralFrom(name: string, message: string, at: number): { part: Part; end: number } {
  const cases = new Map<string, readonly Part[]>();
  let end = at;
  while (message[end] !== '}') {
    const [head = '', selector = ''] = matchAt(/\s*(=\d+|\w+)\s*\{/y, message, end);
    if (head === '') throw new Error(`a plural that is not understood: ${message.slice(at, at + 30)}`);
    const inner = partsFrom(message, end + head.length, true);
    cases.set(selector, inner.parts);
    end = inner.end + 1 + (/^\s*/.exec(message.slice(inner.end + 1))?.[0].length ?? 0);
  }
  return { part: { is: 'plural', name, cases }, end: end + 1 };
}

function matchAt(pattern: RegExp, message: string, at: number): readonly (string | undefined)[] {
  pattern.lastIndex = at;
  return pattern.exec(message) ?? [];
}

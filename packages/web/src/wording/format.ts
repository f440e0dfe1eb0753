import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '@overread/readiness';

export type Blanks = Readonly<Record<string, string | number>>;

/** Parsing a message costs more than filling it: each is parsed once per language. */
const parsed = new Map<string, IntlMessageFormat>();

/** Fills an ICU message's blanks. */
export function format(message: string, locale: Locale, blanks?: Blanks): string {
  if (!blanks) return message;
  const key = `${locale}:${message}`;
  const known = parsed.get(key) ?? new IntlMessageFormat(message, locale);
  parsed.set(key, known);
  return String(known.format({ ...blanks }));
}

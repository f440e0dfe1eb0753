import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './language.ts';

/** What fills a sentence's blanks. Text is put in as it is, never read as a pattern. */
export type Blanks = Readonly<Record<string, string | number>>;

/** Says a sentence by its code in one of the languages. */
export type Say<Code extends string> = (code: Code, language: Language, blanks?: Blanks) => string;

/** The words of one part of the product; a code without its Chinese does not compile. */
export type Catalogue<Code extends string> = Readonly<Record<Language, Readonly<Record<Code, string>>>>;

/** A speaker for a catalogue in ICU message format. Each sentence is compiled once, when first said. */
export function sayFrom<Code extends string>(catalogue: Catalogue<Code>): Say<Code> {
  const formats = new Map<string, IntlMessageFormat>();
  return (code, language, blanks = {}) => {
    const pattern = catalogue[language][code];
    if (!pattern.includes('{')) return pattern;
    const key = `${language} ${code}`;
    const format =
      formats.get(key) ?? new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true });
    formats.set(key, format);
    return String(format.format({ ...blanks }));
  };
}

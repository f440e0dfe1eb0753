import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Locale } from '@overread/readiness';
import { en, type WordingKey } from './en.ts';
import { firstLocale, rememberLocale } from './locale.ts';
import { format, type Blanks } from './format.ts';
import { zh } from './zh.ts';

export interface Wording {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
  /** The sentence for `key` in the person's language, blanks filled. */
  readonly t: (key: WordingKey, blanks?: Blanks) => string;
}

const tables: Readonly<Record<Locale, Readonly<Record<WordingKey, string>>>> = { en, zh };

const WordingContext = createContext<Wording | undefined>(undefined);

export function WordingProvider({ children }: { readonly children: ReactNode }) {
  const [locale, choose] = useState<Locale>(firstLocale);
  const setLocale = useCallback((next: Locale) => {
    rememberLocale(next);
    choose(next);
  }, []);
  const t = useCallback(
    (key: WordingKey, blanks?: Blanks) => format(tables[locale][key], locale, blanks),
    [locale],
  );
  useEffect(() => {
    document.documentElement.lang = htmlLanguage[locale];
  }, [locale]);
  const wording = useMemo(() => ({ locale, setLocale, t }), [locale, setLocale, t]);
  return <WordingContext value={wording}>{children}</WordingContext>;
}

/** The sentences of one room, kept beside it and loaded with it. */
export type Words<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;

/** Speaks a room's own sentences. */
export function useWords<Key extends string>(words: Words<Key>): (key: Key, blanks?: Blanks) => string {
  const { locale } = useWording();
  return useCallback((key, blanks) => format(words[locale][key], locale, blanks), [words, locale]);
}

export function useWording(): Wording {
  const wording = use(WordingContext);
  if (!wording) throw new Error('useWording outside of WordingProvider');
  return wording;
}

const htmlLanguage: Readonly<Record<Locale, string>> = { en: 'en', zh: 'zh-Hans' };

import { describe, expect, it } from 'vitest';
import { guardNames } from '../guards.ts';
import { tokenise } from '../normalise.ts';
import { cover, PhraseBook } from '../phrases.ts';
import { lexicons } from './lexicons.ts';

describe.each(Object.entries(lexicons))('%s lexicon', (_, rows) => {
  it('asks only for guards there are', () => {
    const asked = new Set(rows.flatMap((row) => row.needs?.split(' ') ?? []));
    expect([...asked].filter((name) => !guardNames.has(name))).toEqual([]);
  });

  it('finds every phrase it lists, and no phrase is empty', () => {
    const book = new PhraseBook(rows);
    const phrases = rows.flatMap((row) => row.words.split('|'));
    const lost = phrases.filter((phrase) => {
      const tokens = tokenise(phrase.replaceAll(/[=*]/g, ''));
      return tokens.length === 0 || cover(book.matches(tokens))[0]?.end !== tokens.length;
    });
    expect(lost).toEqual([]);
  });
});

const languages = 'en de fr es pt it nl pl ru tr ar ja ko zh id vi th'.split(' ');
it.each(['region', 'side', 'standing'])('%s speaks every language', (about) => {
  const spoken = new Set(lexicons[about]?.map((row) => row.language));
  expect(languages.filter((language) => !(spoken as ReadonlySet<string>).has(language))).toEqual([]);
});

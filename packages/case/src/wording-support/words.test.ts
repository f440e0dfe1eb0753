import { describe, expect, it } from 'vitest';
import { checkHonesty } from '../honesty/check-honesty.ts';
import { checklistWords } from '../checklist/wording/say-checklist.ts';
import { consentEn } from '../consent/wording/consent-en.ts';
import { consentZh } from '../consent/wording/consent-zh.ts';
import { bankWords } from '../questions/fill-question.ts';
import { questionWords } from '../questions/wording/say-question.ts';
import { storyWords } from '../story/wording/say-story.ts';

const catalogues = {
  story: storyWords,
  bank: bankWords,
  linter: questionWords,
  checklist: checklistWords,
  consent: { en: consentEn, zh: consentZh },
} as const;

describe.each(Object.entries(catalogues))('the words of the %s', (_, { en, zh }) => {
  it('exist in both languages, and fill the same blanks', () => {
    expect(Object.keys(zh).toSorted()).toEqual(Object.keys(en).toSorted());
    const chinese: Readonly<Record<string, string>> = zh;
    const differing = Object.entries(en).filter(
      ([code, text]) => blanks(text) !== blanks(chinese[code] ?? ''),
    );
    expect(differing).toEqual([]);
  });

  it('are Chinese where they should be', () => {
    const words = Object.entries(zh).filter(([, text]) =>
      /[a-z]{4,}/u.test(text.replaceAll(/\{[^}]*\}|Risser/gu, '')),
    );
    expect(words).toEqual([]);
  });

  it('promise nothing and name nobody', () => {
    expect(Object.entries(en).filter(([, text]) => checkHonesty(text, 'en').length > 0)).toEqual([]);
    expect(Object.entries(zh).filter(([, text]) => checkHonesty(text, 'zh').length > 0)).toEqual([]);
  });
});

/** Names of a sentence's blanks. */
function blanks(text: string): string {
  const names = [...text.matchAll(/\{([a-z]+)[,}]/giu)].map(([, name]) => name ?? '');
  return [...new Set(names)].toSorted().join(' ');
}

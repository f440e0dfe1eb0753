import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { format } from './format.ts';
import type { Words } from './wording.tsx';
import { zh } from './zh.ts';

/** Every room's own sentences. */
const rooms = import.meta.glob<Readonly<Record<string, unknown>>>(
  [
    '../portal/**/words.ts',
    '../reading/**/words.ts',
    '../desk/**/words.ts',
    '../sign-in/**/words.ts',
    '../house/**/words.ts',
    '../ui/**/words.ts',
    './problem-words.ts',
  ],
  { eager: true },
);

const tables = Object.entries(rooms).flatMap(([file, exports]) =>
  Object.values(exports)
    .filter((value): value is Words<string> => typeof value === 'object' && value !== null && 'zh' in value)
    .flatMap((words) =>
      Object.keys(words.en).map((key) => [`${file} ${key}`, words.en[key] ?? '', words.zh[key] ?? '']),
    ),
) as (readonly [string, string, string])[];

const own = (Object.keys(en) as (keyof typeof en)[]).map((key) => [key, en[key], zh[key]] as const);

function blanksOf(message: string, locale: string): string[] {
  const names = new Set<string>();
  const walk = (parts: readonly unknown[]) => {
    for (const part of parts) {
      const { type, value, options } = part as {
        type: number;
        value?: string;
        options?: Record<string, { value: unknown[] }>;
      };
      if (type >= 1 && type <= 6 && value !== undefined) names.add(value);
      for (const option of Object.values(options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, locale).getAst());
  return [...names].toSorted();
}

test('every room is looked at', () => {
  expect(Object.keys(rooms).length).toBeGreaterThan(15);
});

test.each(tables)('%s has the same blanks in both languages', (_, english, chinese) => {
  expect(blanksOf(chinese, 'zh')).toEqual(blanksOf(english, 'en'));
  expect(chinese.trim()).not.toBe('');
});

/** Counts that choose each form of a plural, and text that looks like a pattern. */
const counts = [0, 1, 2, 5, 21, 1_234, 2.5];

test.each([...tables, ...own])('%s is filled as the whole message format fills it', (_, ...languages) => {
  for (const [index, message] of languages.entries()) {
    const locale = index === 0 ? 'en' : 'zh';
    const whole = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    for (const count of counts) {
      const blanks = Object.fromEntries(
        blanksOf(message, locale).map((name) => [
          name,
          new RegExp(`\\{${name}, (?:number|plural)`).test(message) ? count : `${name} {x} # <b>`,
        ]),
      );
      expect(format(message, locale, blanks)).toBe(String(whole.format(blanks)));
    }
  }
});

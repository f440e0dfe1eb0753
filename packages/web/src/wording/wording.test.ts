import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { en, type WordingKey } from './en.ts';
import { format } from './format.ts';
import { zh } from './zh.ts';

const keys = Object.keys(en) as WordingKey[];

/** The blanks a message has, plural's inner parts included. */
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

test.each(keys)('%s has the same blanks in both languages', (key) => {
  expect(blanksOf(zh[key], 'zh')).toEqual(blanksOf(en[key], 'en'));
});

test('no sentence is empty, and none was left in English', () => {
  const same = keys.filter((key) => zh[key] === en[key]);
  expect(keys.filter((key) => zh[key].trim() === '' || en[key].trim() === '')).toEqual([]);
  expect(same).toEqual(['app.name', 'group.ct']);
});

test.each([
  ['disc.images', { count: 1 }, '1 image', '1 幅图像'],
  ['disc.images', { count: 1200 }, '1,200 images', '1,200 幅图像'],
  ['scan.heading', { name: '{<b>}' }, 'Reading {<b>}', '正在读取 {<b>}'],
] as const)('%s', (key, blanks, english, chinese) => {
  expect(format(en[key], 'en', blanks)).toBe(english);
  expect(format(zh[key], 'zh', blanks)).toBe(chinese);
});

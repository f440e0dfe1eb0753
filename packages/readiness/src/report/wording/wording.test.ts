import { problemCodes, type ProblemCode } from '@overread/imaging';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { en as letterEn } from '../../letter/wording/en.ts';
import { zh as letterZh } from '../../letter/wording/zh.ts';
import { sayProblem } from '../problem-text.ts';
import { en } from './en.ts';
import { rulesEn } from './rules-en.ts';
import { rulesZh } from './rules-zh.ts';
import { zh } from './zh.ts';

const pairs = { report: [en, zh], rules: [rulesEn, rulesZh], letter: [letterEn, letterZh] } as const;

interface Part {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

const literal = 0;
const pound = 7;

/** Names of the blanks in a message, inside plurals and selections too. */
const blanks = (message: string): string[] => {
  const inside = (parts: readonly Part[]): string[] =>
    parts.flatMap(({ type, value, options = {} }) => [
      ...(type === literal || type === pound ? [] : [String(value)]),
      ...Object.values(options).flatMap((option) => inside(option.value)),
    ]);
  const format = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true });
  return [...new Set(inside(format.getAst() as readonly Part[]))].toSorted();
};

describe.each(Object.entries(pairs))('%s', (_name, [english, chinese]) => {
  test.each(Object.entries(english))('%s has the same blanks in both languages', (key, message) => {
    const other = (chinese as Readonly<Record<string, string>>)[key] ?? '';
    expect(blanks(other)).toEqual(blanks(message));
  });
});

test.each(Object.keys(problemCodes) as ProblemCode[])('%s can be said, with and without detail', (code) => {
  for (const locale of ['en', 'zh'] as const) {
    expect(sayProblem({ code }, locale)).not.toMatch(/[{}]/u);
    const detail = {
      format: 'RAR',
      declared: 'A',
      used: 'B',
      reason: '<b>',
      missing: 2,
      listed: 9,
      count: 3,
      ratio: 10,
      values: 'left, right',
    };
    expect(sayProblem({ code, detail }, locale)).not.toMatch(/[{}]|none/u);
  }
});

/** No promise of an outcome, a name or a date, and no false comfort, in any of our own sentences. */
const forbidden =
  /guarantee|promise|\bcure|within \d+ (?:hours|days|weeks)|don.t worry|you should (?:have|cancel)|保证|承诺|治愈|\d+\s*(?:小时|天|个?工作日)内出/iu;

test('our words promise nothing', () => {
  const all = Object.values(pairs).flatMap(([english, chinese]) => [
    ...Object.values(english),
    ...Object.values(chinese),
  ]);
  expect(all.filter((sentence) => forbidden.test(sentence))).toEqual([]);
});

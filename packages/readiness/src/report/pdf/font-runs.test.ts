import { expect, test } from 'vitest';
import type { Locale } from '../../finding.ts';
import { fontRuns } from './font-runs.ts';

const cases: readonly (readonly [string, Locale, readonly string[]])[] = [
  ['Knee AP', 'en', ['NotoSans:Knee AP']],
  ['膝关节 AP 位', 'zh', ['NotoSansSC:膝关节 AP 位']],
  ['见“AP”。', 'zh', ['NotoSansSC:见', 'NotoSans:“', 'NotoSansSC:AP', 'NotoSans:”', 'NotoSansSC:。']],
  ['“膝”', 'zh', ['NotoSansSC:“膝”']],
  ['Müller', 'zh', ['NotoSansSC:M', 'NotoSans:ü', 'NotoSansSC:ller']],
  ['Иванов · Παπαδάς', 'en', ['NotoSans:Иванов · Παπαδάς']],
  ['Nguyễn', 'en', ['NotoSans:Nguyễn']],
  ['山田 = やまだ', 'en', ['NotoSansSC:山田', 'NotoSans: = ', 'NotoSansSC:やまだ']],
  ['김희중', 'en', ['NotoSansKR:김희중']],
  ['สมชาย', 'en', ['NotoSansThai:สมชาย']],
  ['قباني نزار', 'en', ['NotoSansArabic:نزار', 'NotoSans: ', 'NotoSansArabic:قباني']],
  ['שרון', 'en', ['NotoSansHebrew:שרון']],
];

test.each(cases)('%s (%s)', (text, locale, runs) => {
  expect(fontRuns(text, locale).map((run) => `${run.font}:${run.text}`)).toEqual(runs);
});

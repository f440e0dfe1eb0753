import { expect, test } from 'vitest';
import { assessment, circumstances, inventory } from '../made-up-case.ts';
import { reportDocument } from '../report-document.ts';
import { toText } from './to-text.ts';
import { widthOf } from './width.ts';

const report = (locale: 'en' | 'zh') =>
  reportDocument({ inventory, assessment, circumstances, locale, caseType: 'knee-replacement' });

test.each([
  ['en', 60],
  ['en', 100],
  ['zh', 60],
  ['zh', 100],
] as const)('%s fits %i columns', (locale, width) => {
  const lines = toText(report(locale), { width, colour: false }).split('\n');
  expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
});

test('marks come with words', () => {
  const text = toText(report('en'), { width: 100, colour: false });
  expect(text).toMatch(/^ {2}✗ .*Missing · holds the review back$/mu);
  expect(text).toMatch(/^ {2}✓ .*There$/mu);
});

test('no control character of a disc reaches the terminal', () => {
  const text = toText(report('en'), { width: 100, colour: false });
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202E/u);
  expect(text).toContain('<script>alert(1)</script>');
});

test('colour changes nothing but colour', () => {
  const plain = toText(report('en'), { width: 100, colour: false });
  const coloured = toText(report('en'), { width: 100, colour: true });
  // oxlint-disable-next-line no-control-regex
  expect(coloured.replaceAll(/\u001B\[\d+m/gu, '')).toBe(plain);
});

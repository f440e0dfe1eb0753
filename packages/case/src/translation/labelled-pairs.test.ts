import { expect, test } from 'vitest';
import { chineseToEnglish, rightInEnglish } from './testing/chinese-to-english.ts';
import { englishToChinese, rightInChinese } from './testing/english-to-chinese.ts';
import { measureChecks } from './testing/measure-checks.ts';

test.each([
  ['English to Chinese', { from: 'en', to: 'zh' }, englishToChinese, rightInChinese],
  ['Chinese to English', { from: 'zh', to: 'en' }, chineseToEnglish, rightInEnglish],
] as const)('slips are found and right translations are left alone: %s', (name, languages, pairs, right) => {
  const { segments, precision, recall } = measureChecks(pairs, right, languages);
  console.info(
    `${name}: ${segments} segments, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  expect(segments).toBeGreaterThanOrEqual(140);
  expect(precision).toBeGreaterThan(0.95);
  expect(recall).toBeGreaterThan(0.95);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessment, circumstances, inventory } from '../made-up-case.ts';
import { reportDocument } from '../report-document.ts';
import { toHtml } from './to-html.ts';

const page = (name: string): string => {
  const [patient] = inventory.patients;
  const patients = patient ? [{ ...patient, name }] : [];
  const input = { inventory: { ...inventory, patients }, assessment, circumstances } as const;
  return toHtml(reportDocument({ ...input, caseType: 'knee-replacement', locale: 'en' }));
};

const tagsIn = (html: string): string[] => html.match(/<[^>]*>/gu) ?? [];

test('whatever a name holds, the page has the same tags', () => {
  const tags = tagsIn(page('Ana'));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom(...attacks)), (name) => {
      expect(tagsIn(page(`x${name}`))).toEqual(tags);
    }),
    { numRuns: 200 },
  );
});

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><svg onload=alert(1)>',
  '&lt;b&gt;',
];

test('the page names no address and runs nothing', () => {
  const html = page('Ana').replaceAll('http://www.w3.org/2000/svg', '');
  expect(html).not.toMatch(/https?:|<script|\son[a-z]+=|style="|@import|url\(/u);
  expect(html).toContain("default-src 'none'");
});

test('only pictures in their own bytes are shown', () => {
  const thumbnails = new Map([
    ['DICOM/IM1', 'data:image/png;base64,AAAA'],
    ['DICOM/IM9', 'https://example.org/x.png'],
  ]);
  const input = { inventory, assessment, circumstances, thumbnails } as const;
  const html = toHtml(reportDocument({ ...input, caseType: 'knee-replacement', locale: 'zh' }));
  expect(html.match(/<img [^>]*>/gu)).toEqual(['<img src="data:image/png;base64,AAAA" alt="">']);
  expect(html).toContain('<html lang="zh-Hans">');
});

import { expect } from '@playwright/test';

/** The title in a PDF's information dictionary; fails when the file is not a whole PDF with pages and fonts. */
export function titleOfPdf(content: Buffer): string {
  const text = content.toString('latin1');
  expect(text.startsWith('%PDF-1.')).toBe(true);
  expect(text.trimEnd().endsWith('%%EOF')).toBe(true);
  expect(text).toMatch(/\/Type \/Pages/);
  expect(text).toMatch(/\/FontFile2/);
  const object = /\/Title (\d+) 0 R/.exec(text)?.[1] ?? 'none';
  const title = new RegExp(`\\n${object} 0 obj\\s+\\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`).exec(text);
  return decode(title?.[1] ?? '');
}

/** ISO 32000-1 7.3.4.2 and 7.9.2.2: escapes undone, then UTF-16 when it says so. */
function decode(escaped: string): string {
  const raw = escaped.replace(
    /\\([nrtbf()\\]|[0-7]{1,3}|\r?\n)/g,
    (_, mark: string) => escapes[mark] ?? octal(mark),
  );
  const bytes = Buffer.from(raw, 'latin1');
  return bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2).swap16().toString('utf16le') : raw;
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '(': '(',
  ')': ')',
  '\\': '\\',
};

const octal = (mark: string): string =>
  /^[0-7]/.test(mark) ? String.fromCharCode(Number.parseInt(mark, 8)) : '';

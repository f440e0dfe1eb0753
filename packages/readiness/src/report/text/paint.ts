import type { Mark, Tone } from '../document.ts';

export type Style = 'bold' | 'dim' | Tone;

/** Wraps text in a style; the plain one answers with the text alone. */
export type Paint = (style: Style, text: string) => string;

/** Select Graphic Rendition codes (ECMA-48 8.3.117); the terminal's own palette, so that themes hold. */
const codes: Readonly<Record<Style, string>> = {
  bold: '1',
  dim: '2',
  good: '32',
  caution: '33',
  bad: '31',
  neutral: '39',
};

export const ansi: Paint = (style, text) => (text === '' ? '' : `\u001B[${codes[style]}m${text}\u001B[0m`);
export const plain: Paint = (_style, text) => text;

export const markSigns: Readonly<Record<Mark, string>> = {
  yes: '✓',
  no: '✗',
  unsure: '?',
  'not-needed': '–',
};

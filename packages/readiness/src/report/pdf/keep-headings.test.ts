import { expect, test } from 'vitest';
import type { Block } from '../document.ts';
import { keepHeadings } from './keep-headings.ts';

const h2: Block = { type: 'heading', level: 2, text: 'A' };
const h3: Block = { type: 'heading', level: 3, text: 'B' };
const words: Block = { type: 'paragraph', text: 'c' };
const list: Block = { type: 'list', ordered: true, items: [{ text: '1' }, { text: '2' }] };
const longTable: Block = { type: 'table', columns: [], rows: Array.from({ length: 50 }, () => []) };

test('headings stay with the block below them', () => {
  expect(keepHeadings([h2, h3, words, words])).toEqual([
    { together: [h2, h3, words], after: null },
    { together: [], after: words },
  ]);
});

test('a list keeps its first item, and goes on counting', () => {
  expect(keepHeadings([h2, list])).toEqual([
    {
      together: [h2, { ...list, items: [{ text: '1' }] }],
      after: { ...list, items: [{ text: '2' }], start: 2 },
    },
  ]);
});

test('a long table may go on by itself; a heading at the end is not lost', () => {
  expect(keepHeadings([h2, longTable, h3])).toEqual([
    { together: [h2], after: longTable },
    { together: [h3], after: null },
  ]);
});

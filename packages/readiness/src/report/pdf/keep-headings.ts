import type { Block } from '../document.ts';

type Heading = Block & { type: 'heading' };

/** Headings with the block that must stand on the same page, and what may follow on the next. */
export interface Kept {
  readonly together: readonly Block[];
  readonly after: Block | null;
}

/** A table longer than this breaks across pages by itself; its head is repeated there. */
const mostRows = 6;

/** Headings are set with what they head: a whole block, or the first item of a list. */
export const keepHeadings = (blocks: readonly Block[]): Kept[] => {
  const kept: Kept[] = [];
  let headings: Heading[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') {
      headings.push(block);
      continue;
    }
    kept.push(withHeadings(headings, block));
    headings = [];
  }
  return headings.length === 0 ? kept : [...kept, { together: headings, after: null }];
};

const withHeadings = (headings: readonly Heading[], block: Block): Kept => {
  if (headings.length === 0) return { together: [], after: block };
  if (block.type === 'list') {
    const [first, ...rest] = block.items;
    const start = block.start ?? 1;
    return {
      together: [...headings, { ...block, items: first ? [first] : [] }],
      after: rest.length === 0 ? null : { ...block, items: rest, start: start + 1 },
    };
  }
  if (block.type === 'table' && block.rows.length > mostRows) return { together: headings, after: block };
  return { together: [...headings, block], after: null };
};

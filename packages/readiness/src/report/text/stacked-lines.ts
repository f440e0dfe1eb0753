import type { Cell, Column } from '../document.ts';
import type { Paint } from './paint.ts';
import { padded, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

const indent = 2;

/** A table whose cells are sentences: row by row, the first cell as its title, the others beside their column’s name. */
export const stackedLines = (
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
  paint: Paint,
): string[] => {
  const label = Math.max(...columns.slice(1).map(({ title }) => widthOf(title))) + 2;
  return rows.flatMap(([first, ...others]) => [
    ...wrap(first?.text ?? '', width).map((line) => paint('bold', line)),
    ...wrap(first?.note ?? '', width - indent).map((line) => ' '.repeat(indent) + paint('dim', line)),
    ...others.flatMap((cell, index) => {
      const text = [cell.text, cell.note ?? ''].filter((part) => part !== '').join(' · ');
      return cellLines(columns[index + 1]?.title ?? '', text, label, width, paint);
    }),
    '',
  ]);
};

const cellLines = (title: string, text: string, label: number, width: number, paint: Paint): string[] =>
  text === ''
    ? []
    : wrap(text, Math.max(20, width - indent - label)).map(
        (line, index) =>
          `${' '.repeat(indent)}${paint('dim', padded(index === 0 ? title : '', label))}${line}`,
      );

import type { Cell, Column } from '../document.ts';
import type { Paint } from './paint.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

const gap = 2;

/** A table without rules: a quiet head, cells wrapped in their column, notes under their cell. */
export const tableLines = (
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
  paint: Paint,
): string[] => {
  const widths = columnWidths(columns, rows, width);
  const head = columns.map((column) => wrap(column.title, widths[columns.indexOf(column)] ?? 1));
  return [
    ...laid(head, columns, widths, () => 'dim' as const, paint),
    ...rows.flatMap((row) => rowLines(row, columns, widths, paint)),
  ];
};

const rowLines = (
  row: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
  paint: Paint,
): string[] => {
  const texts = row.map((cell, index) => wrap(cell.text, widths[index] ?? 1));
  const cells = row.map((cell, index) => [
    ...(texts[index] ?? []),
    ...(cell.note ? wrap(cell.note, widths[index] ?? 1) : []),
  ]);
  const style = (column: number, line: number) => {
    if (line >= (texts[column]?.length ?? 0)) return 'dim' as const;
    return row[column]?.strong ? ('bold' as const) : undefined;
  };
  return laid(cells, columns, widths, style, paint);
};

const laid = (
  cells: readonly (readonly string[])[],
  columns: readonly Column[],
  widths: readonly number[],
  styleOf: (column: number, line: number) => 'dim' | 'bold' | undefined,
  paint: Paint,
): string[] => {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => {
        const text = lines[line] ?? '';
        const style = styleOf(column, line);
        const blank = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text)));
        const painted = style ? paint(style, text) : text;
        return columns[column]?.align === 'right' ? blank + painted : painted + blank;
      })
      .join(' '.repeat(gap))
      .trimEnd(),
  );
};

const columnWidths = (
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
): number[] => {
  const natural = columns.map((column, index) =>
    Math.max(
      widthOf(column.title),
      ...rows.map((row) => Math.max(widthOf(row[index]?.text ?? ''), widthOf(row[index]?.note ?? ''))),
    ),
  );
  const fixed = columns.reduce(
    (sum, column, index) => sum + (column.share === 0 ? (natural[index] ?? 0) : 0),
    0,
  );
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const room = Math.max(12, width - fixed - gap * (columns.length - 1));
  return columns.map((column, index) => {
    const wanted = natural[index] ?? 0;
    return column.share === 0 ? wanted : Math.min(wanted, Math.floor((room * column.share) / shares));
  });
};

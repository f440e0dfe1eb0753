import type { Locale } from '../../finding.ts';
import type { Block, Cell, Column } from '../document.ts';
import { ink } from '../look.ts';
import { widthOf } from '../text/width.ts';
import { hairlines } from './pdf-layouts.ts';
import type { PdfNode } from './pdf-node.ts';
import { pdfText } from './pdf-text.ts';

const picture = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=]+$/u;

export const tablePdf = ({ columns, rows }: Block & { type: 'table' }, locale: Locale): PdfNode => ({
  margin: [0, 4, 0, 8],
  fontSize: 8.5,
  table: {
    headerRows: 1,
    dontBreakRows: true,
    keepWithHeaderRows: 1,
    widths: widthsOf(columns, rows),
    body: [
      columns.map((column) =>
        pdfText(column.title, locale, {
          color: ink.quiet,
          bold: true,
          fontSize: 8,
          alignment: column.align ?? 'left',
        }),
      ),
      ...rows.map((row) => row.map((cell, index) => cellPdf(cell, columns[index]?.align ?? 'left', locale))),
    ],
  },
  layout: hairlines,
});

/** Points between the margins of an A4 page. */
const pageWidth = 499;
const padding = 10;
/** Mean width of a digit or lower-case letter at the table's size. */
const perColumn = 4.9;

/** Narrow columns as wide as their text, the rest shared: the same in every table of one document. */
const widthsOf = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): number[] => {
  const fixed = columns.map(({ title, share }, index) => {
    const texts = [title, ...rows.map((row) => row[index]?.text ?? '')];
    return share > 0 ? 0 : Math.max(...texts.map(widthOf)) * perColumn + 2;
  });
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const room =
    pageWidth - columns.length * padding + padding / 2 - fixed.reduce((sum, width) => sum + width, 0);
  return columns.map(({ share }, index) => fixed[index] || (room * share) / shares);
};

const cellPdf = (cell: Cell, alignment: 'left' | 'right', locale: Locale): PdfNode => ({
  alignment,
  stack: [
    ...(cell.picture && picture.test(cell.picture)
      ? [{ image: cell.picture, fit: [52, 52] as const, margin: [0, 0, 0, 3] as const }]
      : []),
    pdfText(cell.text, locale, { bold: cell.strong ?? false }),
    ...(cell.note ? [pdfText(cell.note, locale, { fontSize: 7.5, color: ink.quiet })] : []),
  ],
});

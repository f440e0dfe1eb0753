import type { Locale } from '../../finding.ts';
import type { CheckBlock } from '../document.ts';
import { ink, markSvg, tones } from '../look.ts';
import { ruledAbove } from './pdf-layouts.ts';
import type { PdfNode } from './pdf-node.ts';
import { pdfRuns, pdfText } from './pdf-text.ts';

/** One checklist item: the mark at the left, words at its right, never torn across pages. */
export const checkPdf = (check: CheckBlock, locale: Locale): PdfNode => ({
  table: {
    widths: ['*'],
    dontBreakRows: true,
    body: [
      [
        {
          columnGap: 9,
          columns: [
            { svg: markSvg(check.mark, check.tone), fit: [15, 15], width: 15, margin: [0, 1, 0, 0] },
            {
              width: '*',
              stack: [title(check, locale), pdfText(check.reason, locale), ...rows(check, locale)],
            },
          ],
        },
      ],
    ],
  },
  layout: ruledAbove,
});

const title = (check: CheckBlock, locale: Locale): PdfNode => {
  const severity = check.severity === '' ? [] : pdfRuns(` · ${check.severity}`, locale, { color: ink.quiet });
  return {
    columnGap: 12,
    margin: [0, 0, 0, 2],
    columns: [
      { ...pdfText(check.title, locale, { bold: true, fontSize: 10.5 }), width: '*' },
      {
        width: 'auto',
        alignment: 'right',
        text: [...pdfRuns(check.status, locale, { bold: true, color: tones[check.tone].ink }), ...severity],
      },
    ],
  };
};

const rows = (check: CheckBlock, locale: Locale): PdfNode[] => [
  ...check.details.map(({ label, text }) => row(label, [text], 9, ink.text, locale)),
  ...(check.evidence ? [row(check.evidence.label, check.evidence.lines, 8, ink.quiet, locale)] : []),
  row(check.source.label, [check.source.text], 8, ink.quiet, locale),
];

const row = (
  label: string,
  lines: readonly string[],
  fontSize: number,
  color: string,
  locale: Locale,
): PdfNode => ({
  margin: [0, 1.5, 0, 0],
  columnGap: 8,
  columns: [
    { ...pdfText(label, locale, { fontSize: 8, color: ink.quiet }), width: 78 },
    { width: '*', stack: lines.map((line) => pdfText(line, locale, { fontSize, color })) },
  ],
});

import type { Locale } from '../../finding.ts';
import type { Block, ListItem, Pair, ReportDocument } from '../document.ts';
import { ink, markSvg, tones } from '../look.ts';
import { safeDocument } from '../safe-text.ts';
import { checkPdf } from './check-pdf.ts';
import { keepHeadings, type Kept } from './keep-headings.ts';
import type { PdfBox, PdfNode } from './pdf-node.ts';
import { pdfText } from './pdf-text.ts';
import { bannerLayout, panelLayout } from './pdf-layouts.ts';
import { tablePdf } from './table-pdf.ts';

/** A document in pdfmake's language. Fonts by the names in {@link pdfFonts}. */
export interface PdfDefinition {
  readonly info: { readonly title: string; readonly creator: string };
  readonly language: string;
  readonly pageSize: string;
  readonly pageMargins: readonly [number, number, number, number];
  readonly defaultStyle: PdfBox;
  readonly content: readonly PdfNode[];
  footer(page: number, pages: number): PdfNode;
}

const margin = 48;

/** The document for paper: A4, headings kept with what follows, the footer on every page. */
export const toPdfDefinition = (report: ReportDocument): PdfDefinition => {
  const document = safeDocument(report);
  const { locale } = document;
  return {
    info: { title: document.title, creator: 'Overread' },
    language: locale === 'zh' ? 'zh-Hans' : 'en',
    pageSize: 'A4',
    pageMargins: [margin, 46, margin, 62],
    defaultStyle: {
      font: 'NotoSans',
      fontSize: 9.5,
      lineHeight: locale === 'zh' ? 1.12 : 1.15,
      color: ink.text,
    },
    content: [...head(document), ...keepHeadings(document.blocks).flatMap((kept) => keptPdf(kept, locale))],
    footer: (page, pages) => footerPdf(document, page, pages),
  };
};

const head = ({ title, subtitle, locale }: ReportDocument): PdfNode[] => [
  pdfText(title, locale, { fontSize: 19, bold: true, lineHeight: 1.1 }),
  ...(subtitle === '' ? [] : [pdfText(subtitle, locale, { fontSize: 10.5, color: ink.quiet })]),
];

const footerPdf = ({ footer, pageLabel, locale }: ReportDocument, page: number, pages: number): PdfNode => ({
  margin: [margin, 10, margin, 0],
  columns: [
    { ...pdfText(footer, locale, { fontSize: 7.5, color: ink.quiet }), width: '*' },
    {
      ...pdfText(pageLabel.replace('{page}', String(page)).replace('{pages}', String(pages)), locale, {
        fontSize: 7.5,
        color: ink.quiet,
        alignment: 'right',
      }),
      width: 70,
    },
  ],
  columnGap: 16,
});

const keptPdf = ({ together, after }: Kept, locale: Locale): PdfNode[] => [
  ...(together.length === 0
    ? []
    : [{ unbreakable: true, stack: together.map((block) => blockPdf(block, locale)) }]),
  ...(after ? [blockPdf(after, locale)] : []),
];

const blockPdf = (block: Block, locale: Locale): PdfNode => {
  switch (block.type) {
    case 'heading':
      return headingPdf(block, locale);
    case 'paragraph':
      return pdfText(block.text, locale, {
        margin: [0, 3, 0, 3],
        ...(block.quiet && { color: ink.quiet, fontSize: 8.5 }),
      });
    case 'banner':
      return bannerPdf(block, locale);
    case 'list':
      return {
        margin: [0, 1, 0, 1],
        stack: block.items.map((item, index) =>
          itemPdf(item, block.ordered ? `${index + (block.start ?? 1)}.` : '•', locale),
        ),
      };
    case 'facts':
      return { margin: [0, 4, 0, 4], stack: block.pairs.map((pair) => factPdf(pair, locale)) };
    case 'note':
      return {
        margin: [0, 3, 0, 3],
        table: {
          widths: [11, '*'],
          dontBreakRows: true,
          body: [
            [
              {
                svg: markSvg(block.tone === 'bad' ? 'no' : 'unsure', block.tone),
                fit: [11, 11],
                margin: [0, 1, 0, 0],
              },
              pdfText(block.text, locale),
            ],
          ],
        },
        layout: panelLayout(tones[block.tone].tint),
      };
    case 'table':
      return tablePdf(block, locale);
    case 'lines':
      return {
        margin: [0, block.ruled ? 24 : 6, 0, 6],
        stack: block.lines.map((line) => (line === '' ? { text: ' ', fontSize: 6 } : pdfText(line, locale))),
      };
    case 'check':
      return checkPdf(block, locale);
  }
};

const headingSizes = { 2: 13.5, 3: 11, 4: 10 } as const;

const headingPdf = (block: Block & { type: 'heading' }, locale: Locale): PdfNode => ({
  margin: [0, block.level === 2 ? 18 : 10, 0, block.level === 2 ? 4 : 2],
  stack: [
    pdfText(block.text, locale, { fontSize: headingSizes[block.level], bold: true }),
    ...(block.level === 2
      ? [{ canvas: [{ type: 'line', x1: 0, y1: 3, x2: 499, y2: 3, lineWidth: 0.6, lineColor: ink.line }] }]
      : []),
    ...(block.note
      ? [pdfText(block.note, locale, { fontSize: 8.5, color: ink.quiet, margin: [0, 2, 0, 0] })]
      : []),
  ],
});

const bannerPdf = (block: Block & { type: 'banner' }, locale: Locale): PdfNode => ({
  margin: [0, 12, 0, 6],
  table: {
    widths: ['*'],
    dontBreakRows: true,
    body: [
      [
        {
          stack: [
            pdfText(block.title, locale, { fontSize: 15, bold: true, color: tones[block.tone].ink }),
            ...block.lines.map((line) => pdfText(line, locale, { margin: [0, 2, 0, 0] })),
          ],
        },
      ],
    ],
  },
  layout: bannerLayout(tones[block.tone].ink, tones[block.tone].tint),
});

const itemPdf = ({ text, note }: ListItem, sign: string, locale: Locale): PdfNode => ({
  unbreakable: true,
  margin: [0, 1.5, 0, 1.5],
  columnGap: 6,
  columns: [
    { ...pdfText(sign, locale, { alignment: 'right', color: ink.quiet }), width: 14 },
    {
      width: '*',
      stack: [
        pdfText(text, locale),
        ...(note ? [pdfText(note, locale, { fontSize: 8.5, color: ink.quiet })] : []),
      ],
    },
  ],
});

const factPdf = ({ label, text }: Pair, locale: Locale): PdfNode => ({
  margin: [0, 1, 0, 1],
  columnGap: 10,
  columns: [
    { ...pdfText(label, locale, { color: ink.quiet }), width: 110 },
    { ...pdfText(text, locale), width: '*' },
  ],
});

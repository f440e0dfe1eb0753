import type { Block, ReportDocument } from '../document.ts';
import { safeDocument } from '../safe-text.ts';
import { checkLines } from './check-lines.ts';
import { ansi, plain, type Paint } from './paint.ts';
import { stackedLines } from './stacked-lines.ts';
import { tableLines } from './table-lines.ts';
import { padded, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

export interface TextOptions {
  /** Columns of the terminal or of the page. */
  readonly width: number;
  readonly colour: boolean;
}

/** The document for a terminal or a plain text file: aligned by display width, marks always with words. */
export const toText = (report: ReportDocument, options: TextOptions): string => {
  const document = safeDocument(report);
  const page: Page = { width: Math.max(40, options.width), paint: options.colour ? ansi : plain };
  const lines = [
    ...head(document, page),
    ...document.blocks.flatMap((block) => linesOf(block, page)),
    '',
    ...wrap(document.footer, page.width).map((line) => page.paint('dim', line)),
  ];
  return `${lines.join('\n').replace(/\n{3,}/gu, '\n\n')}\n`;
};

interface Page {
  readonly width: number;
  readonly paint: Paint;
}

const head = ({ title, subtitle }: ReportDocument, { width, paint }: Page): string[] => [
  ...wrap(title, width).map((line) => paint('bold', line)),
  ...(subtitle === '' ? [] : wrap(subtitle, width)),
  '',
];

const linesOf = (block: Block, { width, paint }: Page): string[] => {
  switch (block.type) {
    case 'heading':
      return headingLines(block, width, paint);
    case 'paragraph':
      return [...wrap(block.text, width).map((line) => (block.quiet ? paint('dim', line) : line)), ''];
    case 'banner':
      return bannerLines(block, width, paint);
    case 'list':
      return [
        ...block.items.flatMap((item, index) => itemLines(item, index, block.ordered, width, paint)),
        '',
      ];
    case 'facts':
      return [...factLines(block.pairs, width, paint), ''];
    case 'note':
      return [...hanging(paint(block.tone, '! '), 2, block.text, width), ''];
    case 'table':
      return [...tableOrStack(block, width, paint), ''];
    case 'lines':
      return [...block.lines.flatMap((line) => (line === '' ? [''] : wrap(line, width))), ''];
    case 'check':
      return [...checkLines(block, width, paint), ''];
  }
};

const mostProseColumns = 3;

const tableOrStack = (
  { columns, rows }: Block & { type: 'table' },
  width: number,
  paint: Paint,
): string[] => {
  const prose = columns.filter(({ share }) => share > 0).length;
  return (prose > mostProseColumns ? stackedLines : tableLines)(columns, rows, width, paint);
};

const headingLines = (block: Block & { type: 'heading' }, width: number, paint: Paint): string[] => {
  const note = block.note ? wrap(block.note, width).map((line) => paint('dim', line)) : [];
  const text = wrap(block.text, width);
  const styled = text.map((line) => paint('bold', line));
  if (block.level > 2) return ['', ...styled, ...note];
  const rule = paint('dim', '─'.repeat(Math.min(width, Math.max(...text.map(widthOf)))));
  return ['', ...styled, rule, ...note];
};

const bannerLines = (block: Block & { type: 'banner' }, width: number, paint: Paint): string[] => {
  const bar = paint(block.tone, '┃ ');
  return [
    ...wrap(block.title, width - 2).map((line) => bar + paint('bold', paint(block.tone, line))),
    ...block.lines.flatMap((line) => wrap(line, width - 2)).map((line) => bar + line),
    '',
  ];
};

const itemLines = (
  item: { text: string; note?: string },
  index: number,
  ordered: boolean,
  width: number,
  paint: Paint,
): string[] => {
  const sign = ordered ? `${`${index + 1}.`.padStart(3)} ` : '  • ';
  return [
    ...hanging(sign, 4, item.text, width),
    ...(item.note ? wrap(item.note, width - 4).map((line) => paint('dim', `    ${line}`)) : []),
  ];
};

const factLines = (
  pairs: readonly { label: string; text: string }[],
  width: number,
  paint: Paint,
): string[] => {
  const column =
    Math.min(Math.floor(width / 2), Math.max(0, ...pairs.map((pair) => widthOf(pair.label)))) + 2;
  return pairs.flatMap((pair) => hanging(paint('dim', padded(pair.label, column)), column, pair.text, width));
};

const hanging = (sign: string, indent: number, text: string, width: number): string[] =>
  wrap(text, Math.max(10, width - indent)).map(
    (line, index) => (index === 0 ? sign : ' '.repeat(indent)) + line,
  );

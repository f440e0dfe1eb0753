import type { Block, Cell, ReportDocument } from '@overread/readiness';

/** A document of headings, paragraphs, lists and tables as Markdown. */
export const toMarkdown = (document: ReportDocument, note: string): string => {
  const parts = [
    `<!-- ${note} -->`,
    `# ${plain(document.title)}`,
    plain(document.subtitle),
    ...document.blocks.map(blockText),
    plain(document.footer),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

const blockText = (block: Block): string => {
  if (block.type === 'heading') return `${'#'.repeat(block.level)} ${plain(block.text)}`;
  if (block.type === 'paragraph') return plain(block.text);
  if (block.type === 'list') return block.items.map(({ text }) => `- ${plain(text)}`).join('\n');
  if (block.type === 'table') return tableText(block);
  throw new Error(`no Markdown for ${block.type}`);
};

const tableText = ({ columns, rows }: Block & { type: 'table' }): string => {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => plain(title))),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(row.map(cellText))),
  ].join('\n');
};

const cellText = ({ text, note, strong }: Cell): string => {
  const main = strong && text !== '' ? `**${plain(text)}**` : plain(text);
  return note ? `${main}<br>${plain(note)}` : main;
};

const special = /[\\|<>*_`[\]#]/gu;

const plain = (text: string): string => text.replace(special, (one) => `\\${one}`).replaceAll('\n', ' ');

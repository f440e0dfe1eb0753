import type { Block, Cell, ListItem, Pair, ReportDocument } from '../document.ts';
import { markSvg } from '../look.ts';
import { safeDocument } from '../safe-text.ts';
import { checkHtml } from './check-html.ts';
import { encode } from './encode.ts';
import { styleSheet } from './style-sheet.ts';

const languageTags = { en: 'en', zh: 'zh-Hans' } as const;

/** Nothing is fetched and no script runs, whatever the text holds. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

/** A self-contained page: one file, no script, no address outside itself, fit to print. */
export const toHtml = (report: ReportDocument): string => {
  const document = safeDocument(report);
  return `<!doctype html>
<html lang="${languageTags[document.locale]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${encode(document.title)}</title>
<style>${styleSheet}</style>
</head>
<body class="${document.kind}">
<main>
<header>
<h1>${encode(document.title)}</h1>
${document.subtitle === '' ? '' : `<p class="subtitle">${encode(document.subtitle)}</p>`}
</header>
${document.blocks.map(blockHtml).join('\n')}
</main>
<footer><p>${encode(document.footer)}</p></footer>
</body>
</html>
`;
};

const blockHtml = (block: Block): string => {
  switch (block.type) {
    case 'heading':
      return (
        `<h${block.level}>${encode(block.text)}</h${block.level}>` +
        (block.note ? `<p class="quiet">${encode(block.note)}</p>` : '')
      );
    case 'paragraph':
      return `<p${block.quiet ? ' class="quiet"' : ''}>${encode(block.text)}</p>`;
    case 'banner':
      return (
        `<section class="banner ${block.tone}"><p class="verdict">${encode(block.title)}</p>` +
        `${block.lines.map((line) => `<p>${encode(line)}</p>`).join('')}</section>`
      );
    case 'list':
      return listHtml(block.items, block.ordered ? 'ol' : 'ul');
    case 'facts':
      return factsHtml(block.pairs);
    case 'note':
      return `<p class="note ${block.tone}">${markSvg(block.tone === 'bad' ? 'no' : 'unsure', block.tone)}<span>${encode(block.text)}</span></p>`;
    case 'table':
      return tableHtml(block);
    case 'lines':
      return `<p class="lines${block.ruled ? ' ruled' : ''}">${block.lines.map(encode).join('<br>')}</p>`;
    case 'check':
      return checkHtml(block);
  }
};

const listHtml = (items: readonly ListItem[], tag: 'ol' | 'ul'): string =>
  `<${tag}>${items.map(itemHtml).join('')}</${tag}>`;

const itemHtml = ({ text, note }: ListItem): string =>
  `<li>${encode(text)}${note ? `<br><span class="quiet">${encode(note)}</span>` : ''}</li>`;

const factsHtml = (pairs: readonly Pair[]): string =>
  `<dl class="facts">${pairs.map(({ label, text }) => `<div><dt>${encode(label)}</dt><dd>${encode(text)}</dd></div>`).join('')}</dl>`;

const tableHtml = ({ columns, rows }: Block & { type: 'table' }): string => {
  const classOf = (index: number) => (columns[index]?.align === 'right' ? ' class="right"' : '');
  const head = columns.map(
    (column, index) => `<th scope="col"${classOf(index)}>${encode(column.title)}</th>`,
  );
  const body = rows.map(
    (row) => `<tr>${row.map((cell, index) => `<td${classOf(index)}>${cellHtml(cell)}</td>`).join('')}</tr>`,
  );
  return `<div class="scroll" role="region" tabindex="0" aria-label="${encode(columns.map((column) => column.title).join(', '))}"><table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
};

const picture = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/u;

const cellHtml = (cell: Cell): string => {
  const image = cell.picture && picture.test(cell.picture) ? `<img src="${cell.picture}" alt="">` : '';
  const text = cell.strong ? `<strong>${encode(cell.text)}</strong>` : encode(cell.text);
  return image + text + (cell.note ? `<br><span class="quiet">${encode(cell.note)}</span>` : '');
};

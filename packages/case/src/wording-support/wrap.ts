import { emWidth, type Measure } from './text-width.ts';

/**
 * Breaks a text into lines no wider than `width`. Latin words are kept whole where they fit, Chinese breaks between
 * any two characters but never before closing punctuation; a word wider than a line is broken.
 */
export function wrap(text: string, width: number, measure: Measure = emWidth): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text, width, measure)) {
    if (line !== '' && used + measure(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    const added = line === '' ? piece.trimStart() : piece;
    line += added;
    used += measure(added);
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** The start of a text that fits into so many lines, ending in an ellipsis when something was left out. */
export function cutToLines(
  text: string,
  width: number,
  limit: number,
  measure: Measure = emWidth,
): { readonly lines: readonly string[]; readonly cut: boolean } {
  const lines = wrap(text, width, measure);
  if (lines.length <= limit) return { lines, cut: false };
  const kept = lines.slice(0, limit);
  return { lines: [...kept.slice(0, -1), withEllipsis(kept.at(-1) ?? '', width, measure)], cut: true };
}

function withEllipsis(line: string, width: number, measure: Measure): string {
  const characters = Array.from(line);
  while (characters.length > 0 && measure(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

const han = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u;
/** A Latin word with the spaces after it, or one Han character with the punctuation that must stay with it. */
const unit =
  /(?:[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][、。，；：？！）》”’…]*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+[、。，；：？！）》”’…]*)\s*|\s+/gu;

function piecesOf(text: string, width: number, measure: Measure): readonly string[] {
  const flat = text.replaceAll(/\s+/gu, ' ').trim();
  return (flat.match(unit) ?? []).flatMap((piece) =>
    measure(piece.trimEnd()) <= width || (han.test(piece) && Array.from(piece).length === 1)
      ? [piece]
      : Array.from(piece),
  );
}

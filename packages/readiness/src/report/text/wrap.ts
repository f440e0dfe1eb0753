import { graphemes, graphemeWidth, widthOf } from './width.ts';

/** May not begin a line (Chinese and Western closing punctuation). */
const notFirst = /^[、。，．：；！？）】》”’…)\],.:;!?]/u;
const wideStart = /^[\u2E80-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFFEF]/u;

/** Lines of at most `width` columns: broken at spaces, between wide characters, and, at need, inside a word. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const flush = () => {
    lines.push(line.trimEnd().replaceAll('\u00A0', ' '));
    line = '';
    used = 0;
  };
  for (const piece of pieces(text).flatMap((one) => split(one, Math.max(2, width)))) {
    const wanted = widthOf(piece.trimEnd());
    if (used + wanted > width && line !== '') flush();
    const added = line === '' ? piece.trimStart() : piece;
    line += added;
    used += widthOf(added);
  }
  if (line !== '' || lines.length === 0) flush();
  return lines;
};

/** Unbreakable pieces, each with the spaces that follow it. */
const pieces = (text: string): string[] => {
  const found: string[] = [];
  for (const word of text.split(/(?<= )(?=[^ ])/u)) {
    let current = '';
    for (const grapheme of graphemes(word)) {
      const breaks = wideStart.test(grapheme) || wideStart.test(current.slice(-1));
      if (current !== '' && breaks && !notFirst.test(grapheme)) {
        found.push(current);
        current = '';
      }
      current += grapheme;
    }
    found.push(current);
  }
  return found;
};

const split = (piece: string, width: number): string[] => {
  if (widthOf(piece.trimEnd()) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const grapheme of graphemes(piece)) {
    const wanted = graphemeWidth(grapheme);
    if (used + wanted > width) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += grapheme;
    used += wanted;
  }
  return [...parts, part];
};

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Ranges that terminals draw two columns wide (Unicode Standard Annex 11, Wide and Fullwidth). */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const plain = /^[\x20-\x7E]*$/;

export const graphemes = (text: string): string[] =>
  plain.test(text) ? text.split('') : Array.from(segmenter.segment(text), (part) => part.segment);

/** Columns that a terminal needs for `text`. */
export const widthOf = (text: string): number =>
  plain.test(text) ? text.length : graphemes(text).reduce((sum, one) => sum + graphemeWidth(one), 0);

export const graphemeWidth = (grapheme: string): number => {
  if (zeroWidth.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
};

export const padded = (text: string, width: number, align: 'left' | 'right' = 'left'): string => {
  const gap = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + gap : gap + text;
};

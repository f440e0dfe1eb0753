/** Whether the character at `index` stands inside quotation marks. */
export function isQuoted(text: string, index: number): boolean {
  return pairs.some(([open, close]) => {
    const before = text.slice(0, index);
    const opened = before.lastIndexOf(open);
    return opened > before.lastIndexOf(close) && text.indexOf(close, index) >= 0;
  });
}

/** Straight quotes do not tell their beginning from their end, so they quote nothing. */
const pairs = [
  ['“', '”'],
  ['「', '」'],
  ['«', '»'],
] as const;

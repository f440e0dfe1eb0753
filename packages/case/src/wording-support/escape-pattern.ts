/** A text as a pattern that finds just that text. `RegExp.escape` is not yet in every browser. */
export const escapePattern = (text: string): string =>
  text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/** A text as a regular expression (flag `u`) that matches it and nothing else. */
export const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** A part of the delivered opinion. */
export interface Block {
  readonly id:
    | 'summary'
    | 'questions'
    | 'next'
    | 'operation'
    | 'alternatives'
    | 'watch'
    | 'cannot'
    | 'findings'
    | 'report'
    | 'limits'
    | 'uncertainty'
    | 'reviewed'
    | 'fixed';
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** One thing said twice: so that anyone understands it, and in the specialist's words; either may be empty. */
export interface Line {
  readonly plain: string;
  readonly specialist: string;
}

export const plainly = (plain: string): Line => ({ plain, specialist: '' });
export const beside = (plain: string, specialist: string): Line => ({ plain, specialist });
/** Parts of a line one after the other, blank ones left out; after Chinese punctuation no blank is written. */
export const joined = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part.trim() !== '')
    .reduce(
      (line, part) => (line === '' || /[。：；，]$/u.test(line) ? `${line}${part}` : `${line} ${part}`),
      '',
    );

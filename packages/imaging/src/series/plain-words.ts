/**
 * A description made plain for matching technical words (`T2_TSE_Sag`, `PD-FS`): NFKC, lower case,
 * separators to spaces, `*` and `+` kept, a space at both ends. Remembered by text, since a series'
 * thousands of images share a few.
 */
export const plainWords = (text: string): string => {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const plain = make(text.slice(0, longestText));
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, plain);
  return plain;
};

/**
 * A test for any of some words in {@link plainWords}, whole words only. `latin` is a regular expression's
 * alternatives; `other` are words of scripts that put no spaces between words.
 */
export const wordTest = (latin: string, other = ''): ((plain: string) => boolean) => {
  const whole = `(?<![a-z0-9])(?:${latin})(?![a-z0-9])`;
  const pattern = new RegExp(other === '' ? whole : `${whole}|${other}`);
  return remembering((plain) => pattern.test(plain));
};

/** A disc has few distinct descriptions, each asked about again for every series and stack. */
const remembering = (test: (plain: string) => boolean): ((plain: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (plain) => {
    const answer = known.get(plain);
    if (answer !== undefined) return answer;
    if (known.size >= mostRemembered) known.clear();
    const found = test(plain);
    known.set(plain, found);
    return found;
  };
};

const longestText = 1024;
const mostRemembered = 2000;
const remembered = new Map<string, string>();

/** Most descriptions are ASCII, for which the plain rules are much the quicker. */
const make = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? ` ${text
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .replace(/[\s_\-./\\^,;:()[\]{}|<>"']+/g, ' ')
        .trim()} `
    : ` ${text
        .normalize('NFKC')
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .toLowerCase()
        .replace(/[\s_\-./\\^,;:()[\]{}|<>"']+/gu, ' ')
        .trim()} `;

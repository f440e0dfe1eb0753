/**
 * A name found inside an archive or image, made into a path inside the disc, or `undefined` when it
 * tries to leave it (`..`). Absolute paths and drive letters start at the disc's root instead.
 * Characters that could deceive a reader (controls, NUL, bidirectional overrides) become U+FFFD.
 */
export const discPath = (raw: string): string | undefined => {
  if (plain.test(raw)) return raw;
  const parts = raw
    .replace(/^[A-Za-z]:/u, '')
    .split(/[/\\]/u)
    .filter((part) => part !== '' && part !== '.');
  if (parts.length === 0 || parts.some(climbs)) return undefined;
  return parts.map(displayable).join('/');
};

/** Nearly every name: nothing in it to be put right, as no part begins with a dot or a blank. */
const plain = /^\w[\w.\- ]*(?:\/\w[\w.\- ]*)*$/;

/** Trailing blanks and dots are dropped by Windows, so `.. ` climbs as well. */
const climbs = (part: string): boolean => /^\.\.[\s.\0]*$/u.test(part);

/** Names without parts that deceive: see Unicode TR36 on bidirectional spoofing. */
const displayable = (part: string): string => part.replace(deceiving, '\uFFFD');

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const deceiving = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069:]/gu;

/** Gives every file its own path: later namesakes get ` (2)`, ` (3)`. */
export class UniquePaths {
  readonly #taken = new Map<string, number>();

  claim(path: string): string {
    const seen = this.#taken.get(path) ?? 0;
    this.#taken.set(path, seen + 1);
    return seen === 0 ? path : this.claim(withNumber(path, seen + 1));
  }
}

const withNumber = (path: string, number: number): string => {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') + 1
    ? `${path.slice(0, dot)} (${String(number)})${path.slice(dot)}`
    : `${path} (${String(number)})`;
};

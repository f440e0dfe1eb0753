const longest = 200;
/** Controls, and the marks that turn the direction of text (Unicode Cc, Cf, line and paragraph separators). */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The name a person gave a file, from `x-file-name` (URI-encoded): the last part of a path, without control or direction
 * characters, for showing only. Never used as a path.
 */
export function fileNameFrom(header: string | string[] | undefined): string {
  const given = decoded(Array.isArray(header) ? (header[0] ?? '') : (header ?? ''));
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(hidden, '').trim();
  return plain.slice(0, longest) || 'paper';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

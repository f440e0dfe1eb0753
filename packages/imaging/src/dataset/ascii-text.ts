/**
 * Bytes as text, one character each (Latin-1), without the padding around it (PS3.5 6.2: spaces, and
 * NUL for UIDs). The same bytes answer with the same string: a disc repeats its UIDs and names in
 * every file, and a string made once is neither built nor kept again.
 */
export const asciiText = (bytes: Uint8Array, start: number, end: number): string => {
  let from = start;
  let to = end;
  while (from < to && isPadding(bytes[from] ?? 0)) from++;
  while (to > from && isPadding(bytes[to - 1] ?? 0)) to--;
  const length = to - from;
  return length === 0 ? '' : length > longestKept ? build(bytes, from, to) : kept(bytes, from, to);
};

const isPadding = (byte: number): boolean => byte === 0x20 || byte === 0;

const longestKept = 64;
const slots = 8192;
const keptStrings: string[] = Array.from({ length: slots }, () => '');

const kept = (bytes: Uint8Array, from: number, to: number): string => {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = Math.imul(hash, 31) + (bytes[at] ?? 0);
  const slot = (hash ^ (hash >>> 15)) & (slots - 1);
  const candidate = keptStrings[slot] ?? '';
  if (isSame(candidate, bytes, from, to)) return candidate;
  const text = build(bytes, from, to);
  keptStrings[slot] = text;
  return text;
};

const isSame = (text: string, bytes: Uint8Array, from: number, to: number): boolean => {
  if (text.length !== to - from) return false;
  for (let at = from; at < to; at++) if (text.charCodeAt(at - from) !== bytes[at]) return false;
  return true;
};

/** In pieces: an argument list has a limit. */
const build = (bytes: Uint8Array, from: number, to: number): string => {
  let text = '';
  for (let at = from; at < to; at += 4096) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(to, at + 4096)));
  }
  return text;
};

/** Words of a Latin text, characters of a Chinese one, numbers whole. */
export const unitsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{Script=Han}|[\p{L}]+|\d+(?:[.,]\d+)*/gu) ?? [];

/** 1: the same; 0: nothing in common. One less the edit distance over the longer text's length (Levenshtein 1966). */
export function similarity(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length === 0) return 1;
  let before = Array.from({ length: short.length + 1 }, (_, index) => index);
  for (const [row, one] of long.entries()) {
    const now = [row + 1];
    for (const [column, other] of short.entries()) {
      const replaced = (before[column] ?? 0) + (one === other ? 0 : 1);
      now.push(Math.min(replaced, (before[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1));
    }
    before = now;
  }
  return 1 - (before[short.length] ?? 0) / long.length;
}

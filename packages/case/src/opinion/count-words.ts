/** Words of a text in either language: Han characters count two thirds of a word each, as translations run. */
export function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others =
    text.replaceAll(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’.,/%°-]*/gu)?.length ?? 0;
  return Math.round((han * 2) / 3) + others;
}

/** Width of a text in some unit; `em` unless the caller says otherwise. */
export type Measure = (text: string) => number;

/**
 * Width of a text in em of an ordinary sans-serif, rounded up rather than down: what fits by this measure fits on
 * paper. Han and other full-width characters take one em.
 */
export const emWidth: Measure = (text) => {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
};

function widthOf(character: string): number {
  for (const { pattern, width } of widths) if (pattern.test(character)) return width;
  return 1;
}

const widths = [
  { pattern: /^\p{M}$/u, width: 0 },
  { pattern: /^[iljtfrI.,:;'’|!()[\] -]$/u, width: 0.4 },
  { pattern: /^[mwMW@%—…]$/u, width: 0.98 },
  { pattern: /^[A-Z&+=~<>–]$/u, width: 0.75 },
  { pattern: /^[\u0021-\u024f]$/u, width: 0.6 },
] as const;

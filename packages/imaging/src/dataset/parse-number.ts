const decimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/**
 * A DS or IS value as a number (PS3.5 6.2), or `undefined` where it is not one. Stricter than
 * `Number()`, which takes `0x10`, `Infinity` and the empty string.
 */
export const parseNumber = (text: string): number | undefined => {
  const trimmed = text.trim();
  if (!decimal.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : undefined;
};

/** GS1 General Specifications 7.9.1: weights 3 and 1 from the right; the whole number with its check digit sums to a multiple of ten. */
export const gs1CheckDigitFits = (digits: string): boolean => {
  let sum = 0;
  for (let place = 0; place < digits.length; place++)
    sum += Number(digits.at(-1 - place)) * (place % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
};

/** ANSI/HIBC 2.6, appendix B: the sum of the characters' values modulo 43. `undefined` when one has no value. */
export const hibcCheckCharacter = (text: string): string | undefined => {
  let sum = 0;
  for (const character of text) {
    const value = hibcCharacters.indexOf(character);
    if (value < 0) return undefined;
    sum += value;
  }
  return hibcCharacters[sum % 43];
};

const hibcCharacters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%';

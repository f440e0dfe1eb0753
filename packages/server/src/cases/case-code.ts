import { randomInt } from 'node:crypto';

/** No letter or digit that is mistaken for another when spoken or written by hand. */
const alphabet = '23456789ACDEFHJKMNPRTVWXY';

/** `K7-4QM2`: drawn at random, without meaning; 25^6 of them. */
export function newCaseCode(): string {
  const letters = Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]);
  return `${letters.slice(0, 2).join('')}-${letters.slice(2).join('')}`;
}

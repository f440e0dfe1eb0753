import { vrNumber } from '../vr.ts';
import { codeSets, type CodeSet } from './code-sets.ts';
import { decodeAs } from './decode-as.ts';
import { decodeCodeExtension } from './code-extension.ts';
import { repertoireOf, type Repertoire } from './defined-terms.ts';

/** Text of one level of a data set, by its Specific Character Set (PS3.3 C.12.1.1.2). */
export interface Characters {
  /** All values of the element together: where they part shows only when they are decoded. */
  decode(bytes: Uint8Array, vr: number): string;
}

/** `repaired` is the encoding the text was found to be in, where the declared one is not true. */
export const charactersOf = (declared: readonly string[], repaired: string | undefined): Characters => {
  const key = `${repaired ?? ''}|${declared.join('\\')}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = repaired === undefined ? declaredCharacters(declared) : repairedCharacters(repaired, declared);
  if (cache.size < mostCached) cache.set(key, made);
  return made;
};

const cache = new Map<string, Characters>();
/** The key comes out of the file: a hostile disc has as many as files. */
const mostCached = 256;

const declaredCharacters = (declared: readonly string[]): Characters => {
  const repertoires = declared.map(repertoireOf);
  const first = repertoires[0];
  if (first?.kind === 'whole') return wholeCharacters(first.label);
  const g1 = first?.g1;
  const stray = strayOf(repertoires, declared);
  return { decode: (bytes, vr) => decodeCodeExtension(bytes, g1, stray, vr === personName) };
};

const personName = vrNumber('PN');

const wholeCharacters = (label: string): Characters => ({ decode: (bytes) => decodeAs(label, bytes) });

/** A value that is not in the found encoding is read as declared: discs mix both. */
const repairedCharacters = (label: string, declared: readonly string[]): Characters => {
  const fallback = declaredCharacters(declared);
  if (label === codeExtension) return fallback;
  return {
    decode: (bytes, vr) => {
      const text = decodeAs(label, bytes);
      return text.includes('\uFFFD') ? fallback.decode(bytes, vr) : text;
    },
  };
};

/** In place of a label: escape sequences where none were declared. */
export const codeExtension = 'iso-2022';

const strayOf = (repertoires: readonly (Repertoire | undefined)[], declared: readonly string[]): CodeSet => {
  for (const each of repertoires)
    if (each?.kind === 'code-extension' && each.g1 !== undefined) return each.g1;
  return declared.some((term) => /\b(87|159)$/.test(term)) ? codeSets.katakana : codeSets.latin1;
};

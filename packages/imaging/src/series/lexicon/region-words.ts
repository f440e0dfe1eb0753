import type { Row } from '../phrases.ts';
import type { RegionWord } from './region-word.ts';
import { regionWordsOfEnglish } from './region-words-of-english.ts';
import { regionWordsOfOtherLatinScript } from './region-words-of-other-latin-script.ts';
import { regionWordsOfOtherScripts } from './region-words-of-other-scripts.ts';
import { regionWordsOfWesternEurope } from './region-words-of-western-europe.ts';

/**
 * Words for body parts, traps included. Where several rows share a word, the first whose guards (`needs`,
 * explained in `guards.ts`) hold is meant.
 */
export const regionWords: readonly Row<RegionWord>[] = [
  ...regionWordsOfEnglish,
  ...regionWordsOfWesternEurope,
  ...regionWordsOfOtherLatinScript,
  ...regionWordsOfOtherScripts,
];

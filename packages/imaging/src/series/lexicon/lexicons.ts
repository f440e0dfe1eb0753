import type { Row } from '../phrases.ts';
import { implantWords } from './implant-words.ts';
import { negators } from './negator-words.ts';
import { regionWords } from './region-words.ts';
import { sideWords } from './side-words.ts';
import { standingWords } from './standing-words.ts';
import { viewWords } from './view-words.ts';

/** Every word list by what it tells, for people to review. */
export const lexicons: Readonly<Record<string, readonly Row<string>[]>> = {
  region: regionWords,
  side: sideWords,
  view: viewWords,
  standing: standingWords,
  negation: negators,
  implant: implantWords,
};

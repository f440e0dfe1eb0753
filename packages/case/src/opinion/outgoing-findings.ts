import { checkHonesty, type HonestyFinding } from '../honesty/check-honesty.ts';
import type { Opinion } from './opinion.ts';
import { opinionTexts } from './opinion-texts.ts';

/** A sentence that must not go out as it stands, and where: `answers.q1`. */
export interface OutgoingFinding extends HonestyFinding {
  readonly path: string;
}

/**
 * What the honesty check stops of an opinion before a patient reads it, in either language. A phrase the reviewer has
 * read again and kept passes where they kept it, in the original and in its translation; a translation adds none.
 */
export function outgoingFindings(
  opinion: Opinion,
  original: Opinion,
  /** How the reviewer is called: said by nobody before the opinion is delivered. */
  names: readonly string[] = [],
): readonly OutgoingFinding[] {
  const kept = placesKept(original);
  return opinionTexts(opinion).flatMap(({ path, text }) => {
    const said = checkHonesty(text, opinion.language, { author: 'reviewer' });
    const open = kept.has(path) ? [] : said;
    // A reviewer may name a colleague; their own name is another matter.
    const named = checkHonesty(text, opinion.language, { names }).filter(({ id }) => id === 'W.NAME.GIVEN');
    return [...open, ...named].map((finding) => ({ ...finding, path }));
  });
}

/** Places where everything that was pointed at was kept. */
function placesKept(original: Opinion): ReadonlySet<string> {
  const places = opinionTexts(original).map(({ path, text }) => ({
    path,
    open: checkHonesty(text, original.language, { author: 'reviewer' }),
  }));
  const isKept = (path: string): boolean =>
    places.every(
      (place) => place.path !== path || place.open.every(({ text }) => original.keptPhrases.includes(text)),
    );
  return new Set(places.filter(({ path, open }) => open.length > 0 && isKept(path)).map(({ path }) => path));
}

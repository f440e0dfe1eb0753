import { checkHonesty } from '../honesty/check-honesty.ts';
import type { Opinion } from './opinion.ts';
import { opinionTexts } from './opinion-texts.ts';
import { openAdvice } from './signing/open-advice.ts';
import { openAnswers } from './signing/open-answers.ts';
import { openImages } from './signing/open-images.ts';
import { openPapers } from './signing/open-papers.ts';
import { point, type OpenPoint, type SigningContext } from './signing/open-point.ts';

/** What is still open before this opinion may be signed, in the order of reading; empty: it may be. */
export function mayBeSigned(opinion: Opinion, context: SigningContext): readonly OpenPoint[] {
  return [
    ...openPapers(opinion, context),
    ...openImages(opinion, context),
    ...openAdvice(opinion, context),
    ...openAnswers(opinion, context),
    ...dishonest(opinion),
  ];
}

/** A promise is worth a second look even from a licensed reviewer; kept phrases have had it. */
function dishonest(opinion: Opinion): readonly OpenPoint[] {
  return opinionTexts(opinion).flatMap(({ path, text }) =>
    checkHonesty(text, opinion.language, { author: 'reviewer' })
      .filter((finding) => !opinion.keptPhrases.includes(finding.text))
      .map((finding) => point('phrase-to-read-again', path, { phrase: finding.text })),
  );
}

import type { Opinion } from '../opinion.ts';
import { canonical } from '../opinion-bytes.ts';
import { whatChanged } from '../what-changed.ts';
import { countWords } from '../count-words.ts';
import { isBlank, openIf, point, type OpenPoint, type SigningContext } from './open-point.ts';

/** Longest history and plain summary, in words; a Chinese word is counted as one and a half characters. */
export const wordLimits = { history: 120, summary: 200 } as const;

/** Who, from what, with what missing, in how many words; and an amendment is one. */
export function openPapers(opinion: Opinion, context: SigningContext): readonly OpenPoint[] {
  const { reviewer, reviewed, limits, history, summary } = opinion;
  const unnamed = context.limits.filter((id) => !limits.some(({ requirement }) => requirement === id));
  return [
    ...openIf(Object.values(reviewer).some(isBlank), 'reviewer-incomplete', 'reviewer'),
    ...openIf(opinion.date === null, 'date-missing', 'date'),
    ...openIf(opinion.blind === null, 'not-committed-blind', 'blind'),
    ...openIf(reviewed.length === 0, 'nothing-reviewed', 'reviewed'),
    ...reviewed
      .filter(({ confirmed }) => !confirmed)
      .map(({ seriesUid }) => point('reviewed-not-confirmed', `reviewed.${seriesUid}`)),
    ...unnamed.map((requirement) => point('limit-not-named', 'limits', { requirement })),
    ...limits
      .filter(({ effect }) => isBlank(effect))
      .map(({ requirement }) => point('limit-without-effect', `limits.${requirement}`)),
    ...openText(history, 'history'),
    ...openText(summary, 'summary'),
    ...openAmendment(opinion, context.before),
  ];
}

function openText(text: string, name: 'history' | 'summary'): readonly OpenPoint[] {
  const limit = wordLimits[name];
  return [
    ...openIf(isBlank(text), `${name}-missing`, name),
    ...openIf(countWords(text) > limit, `${name}-too-long`, name, { words: countWords(text), limit }),
  ];
}

function openAmendment(opinion: Opinion, before: Opinion | null): readonly OpenPoint[] {
  const { amends } = opinion;
  if (before === null)
    return openIf(amends !== null || opinion.version !== 1, 'amendment-not-of-this', 'amends');
  const follows =
    amends?.version === before.version &&
    opinion.version === before.version + 1 &&
    opinion.id === before.id &&
    opinion.case === before.case;
  return [
    ...openIf(!follows, 'amendment-not-of-this', 'amends'),
    ...openIf(amends === null || isBlank(amends.reason), 'amendment-without-reason', 'amends.reason'),
    ...openIf(whatChanged(before, opinion).length === 0, 'amendment-changes-nothing', 'amends'),
    ...openIf(canonical(before.blind) !== canonical(opinion.blind), 'blind-changed', 'blind'),
  ];
}

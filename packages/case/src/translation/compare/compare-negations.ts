import type { Language } from '../../wording-support/language.ts';
import { negationsIn, polarities } from '../facets/negations.ts';
import type { Flag } from '../flag.ts';

/** A “not” that is gone, that came, or that belongs to something else now. */
export function compareNegations(
  source: string,
  target: string,
  { from, to }: { readonly from: Language; readonly to: Language },
): readonly Flag[] {
  const [ofSource, ofTarget] = [negationsIn(source, from), negationsIn(target, to)];
  const [lost, added] = [ofSource[0], ofTarget[0]];
  if (lost && !added) return [{ code: 'negation-lost', about: '', source: lost, target: null }];
  if (added && !lost) return [{ code: 'negation-added', about: '', source: null, target: added }];
  const [denied, deniedThere] = [polarities(source, from), polarities(target, to)];
  return [...denied].flatMap(([id, { polarity, start, end }]): readonly Flag[] => {
    const other = deniedThere.get(id);
    if (!other || polarity === other.polarity || polarity === 'unsure' || other.polarity === 'unsure')
      return [];
    return [
      {
        code: 'negation-moved',
        about: id,
        source: { start, end },
        target: { start: other.start, end: other.end },
      },
    ];
  });
}

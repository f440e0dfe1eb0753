import type { Language } from '../../wording-support/language.ts';
import { findConcepts, type ConceptGroup } from '../facets/concepts.ts';
import { findFindings } from '../facets/findings.ts';
import { findPlaces } from '../facets/places.ts';
import { readTokens } from '../facets/read-tokens.ts';
import type { Flag, Span } from '../flag.ts';

/** Opposites that both texts have but give to each other’s number, level or part of the body. */
export function compareAnchors(
  source: string,
  target: string,
  { from, to }: { readonly from: Language; readonly to: Language },
): readonly Flag[] {
  const [ofSource, ofTarget] = [bound(source, from), bound(target, to)];
  return [...ofSource].flatMap(([anchor, words]): readonly Flag[] => {
    const others = ofTarget.get(anchor);
    if (!others) return [];
    return [...words].flatMap(([group, { id, span }]): readonly Flag[] => {
      const other = others.get(group);
      return other && other.id !== id
        ? [{ code: 'opposites-swapped', about: id, source: span, target: other.span }]
        : [];
    });
  });
}

interface Bound {
  readonly id: string;
  readonly span: Span;
}

const watched: ReadonlySet<ConceptGroup> = new Set<ConceptGroup>([
  'side',
  'medial-lateral',
  'front-back',
  'near-far',
  'alignment',
  'motion',
  'rotation',
  'spread',
  'result',
  'severity',
  'extent',
  'disc',
  'when',
  'up-down',
  'fixation',
  'signal',
  'course',
]);

/** Each anchor that stands once in the text, with the one word of each group in its clause. */
function bound(text: string, language: Language): ReadonlyMap<string, ReadonlyMap<ConceptGroup, Bound>> {
  const anchors = [
    ...readTokens(text, language).map(({ value, start }) => ({ name: value, start })),
    ...findPlaces(text, language).map(({ id, start }) => ({ name: id, start })),
    ...findFindings(text, language).map(({ id, start }) => ({ name: id, start })),
  ];
  const words = findConcepts(text, language).filter(({ concept }) => watched.has(concept.group));
  const edges = clauses(text, language);
  const clauseOf = (at: number): number => edges.findIndex((edge) => at < edge);
  const result = new Map<string, Map<ConceptGroup, Bound>>();
  for (const { name, start } of anchors) {
    if (anchors.filter((one) => one.name === name).length > 1) continue;
    const groups = new Map<ConceptGroup, Bound>();
    for (const group of watched) {
      const here = words.filter(
        (word) => word.concept.group === group && clauseOf(word.start) === clauseOf(start),
      );
      const [first] = here;
      if (first && new Set(here.map(({ concept }) => concept.id)).size === 1)
        groups.set(group, { id: first.concept.id, span: { start: first.start, end: first.end } });
    }
    result.set(name, groups);
  }
  return result;
}

/** Where each clause ends. */
function clauses(text: string, language: Language): readonly number[] {
  const ends =
    language === 'en'
      ? /[,;:.!?](?=\s)|\band\b|\bbut\b|\bwhile\b|\bwhereas\b|\bversus\b/gu
      : /[，；：。！？、]|和|及|与|而|但/gu;
  return [...[...text.matchAll(ends)].map(({ index }) => index + 1), text.length + 1];
}

import type { Language } from '../../wording-support/language.ts';
import { concepts, findConcepts, type ConceptGroup, type FoundConcept } from '../facets/concepts.ts';
import type { Flag } from '../flag.ts';

/** Words that became their neighbours: a side, a direction, a degree, an operation that only one text has. */
export function compareConcepts(
  source: string,
  target: string,
  { from, to }: { readonly from: Language; readonly to: Language },
): readonly Flag[] {
  const [ofSource, ofTarget] = [findConcepts(source, from), findConcepts(target, to)];
  const missing = without(ofSource, ofTarget).map((one): Flag => ({
    code: 'word-missing',
    about: one.concept.id,
    source: spanOf(one),
    target: null,
  }));
  const added = without(ofTarget, ofSource).map((one): Flag => ({
    code: 'word-added',
    about: one.concept.id,
    source: null,
    target: spanOf(one),
  }));
  return [
    ...missing.filter((one) => !needsOther(one, added)),
    ...added.filter((one) => !isFree(one, missing) && !needsOther(one, missing)),
  ];
}

/** The first of each concept that the other text has not; of two sides, both together may be said as one. */
function without(own: readonly FoundConcept[], others: readonly FoundConcept[]): readonly FoundConcept[] {
  const has = new Set(others.flatMap(({ concept }) => [concept.id, ...(impliedBy[concept.id] ?? [])]));
  const pairs =
    others.some(({ concept }) => concept.id === 'left') &&
    others.some(({ concept }) => concept.id === 'right');
  const seen = new Set<string>();
  return own.filter(({ concept }) => {
    if (has.has(concept.id) || seen.has(concept.id) || (concept.id === 'bilateral' && pairs)) return false;
    seen.add(concept.id);
    return true;
  });
}

/** Groups with so many ways to say a thing that only another of the group in its place tells of a slip. */
const swappedOnly: ReadonlySet<ConceptGroup> = new Set<ConceptGroup>([
  'change',
  'when',
  'up-down',
  'width',
  'signal',
  'fat',
  'normality',
  'kind-of-replacement',
  'structure',
]);

const needsOther = (one: Flag, others: readonly Flag[]): boolean =>
  swappedOnly.has(groupOf(one.about)) && !others.some(({ about }) => groupOf(about) === groupOf(one.about));

/** What saying one says of others. */
const impliedBy: Readonly<Record<string, readonly string[]>> = {
  bilateral: ['left', 'right'],
};

/** Groups in which a translator may add a word that the other language only implies. */
const mayBeAdded: ReadonlySet<ConceptGroup> = new Set<ConceptGroup>([
  'plane',
  'spine',
  'course',
  'motion',
  'extent',
  'fixation',
  'operation',
  'certainty',
  'severity',
]);

/** An added word matters where it stands in the place of a lost one, or where nothing may be added. */
function isFree(added: Flag, missing: readonly Flag[]): boolean {
  const group = groupOf(added.about);
  return (
    mayBeAdded.has(group) &&
    !missing.some(({ about }) => groupOf(about) === group) &&
    !strict.has(added.about)
  );
}

const strict: ReadonlySet<string> = new Set(['possible', 'severe', 'complete']);
const groups = new Map(concepts.map(({ id, group }) => [id, group]));
const groupOf = (id: string): ConceptGroup => groups.get(id) ?? 'side';

const spanOf = ({ start, end }: FoundConcept) => ({ start, end });

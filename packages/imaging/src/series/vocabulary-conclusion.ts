import type { Conclusion, Evidence, Region, Strength, View } from '../inventory/inventory.ts';
import { contradiction } from './merge-conclusions.ts';
import { common, narrower, narrowest, single, type Names } from './names.ts';

/** One source's names for a region or view, the best source first in a list of them. */
export interface Source<Name extends string> {
  readonly names: readonly Name[];
  readonly evidence: readonly Evidence[];
  readonly strength: Strength;
  /** Where it was said: two texts that agree may be one text copied, a text and a field are two sources. */
  readonly kind: 'code' | 'field' | 'words' | 'derived';
  /** Gives way without a contradiction: a word that often means something else, or the study's name. */
  readonly yields: boolean;
}

export interface Vocabulary<About extends 'region' | 'view', Name extends string> {
  readonly about: About;
  readonly names: Names<Name>;
  readonly joined: readonly { readonly all: readonly Name[]; readonly make: Name }[];
  readonly usual: (name: Name) => (About extends 'region' ? Region : View) | undefined;
  /** Values of the inventory; a wider name is not one. */
  readonly isValue: (name: Name) => boolean;
}

/** The names that remain when every source has had its say, wide ones included. */
export const settledNames = <Name extends string>(
  names: Names<Name>,
  sources: readonly Source<Name>[],
): readonly Name[] =>
  settle(
    names,
    sources.filter((source) => source.names.length > 0),
  ).names;

/** What the sources say together: agreed and narrowed, contradicted, or unknown. */
export const concludeNames = <About extends 'region' | 'view', Name extends string>(
  { about, names, joined, usual, isValue }: Vocabulary<About, Name>,
  sources: readonly Source<Name>[],
): Conclusion<About extends 'region' ? Region : View> => {
  type Value = About extends 'region' ? Region : View;
  const evidence = sources.flatMap((source) => source.evidence);
  const told = sources.filter((source) => source.names.length > 0);
  const settled = settle(names, told);
  const name = oneOf(names, joined, settled.names);
  if (name === undefined) return { value: 'unknown' as Value, strength: 'unknown', evidence, problems: [] };
  const value = isValue(name) ? (name as string as Value) : usual(name);
  if (settled.disagree)
    return contradiction<'region' | 'view'>(
      about,
      (value ?? 'unknown') as Value,
      evidence,
    ) as Conclusion<Value>;
  if (value === undefined) return { value: 'unknown' as Value, strength: 'unknown', evidence, problems: [] };
  return {
    value,
    strength: isValue(name) ? strengthOf(settled.agreeing) : 'claimed',
    evidence,
    problems: [],
  };
};

interface Settled<Name extends string> {
  readonly names: readonly Name[];
  readonly agreeing: readonly Source<Name>[];
  readonly disagree: boolean;
}

const settle = <Name extends string>(names: Names<Name>, sources: readonly Source<Name>[]): Settled<Name> => {
  const firm = sources.filter((source) => !source.yields);
  const ordered = [...firm, ...sources.filter((source) => source.yields)];
  const agreeing: Source<Name>[] = [];
  let kept: readonly Name[] | undefined;
  let disagree = false;
  for (const source of ordered) {
    const both = kept === undefined ? source.names : common(names, kept, source.names);
    if (both.length > 0) {
      kept = both;
      agreeing.push(source);
    } else if (!source.yields) disagree = true;
  }
  return { names: kept ?? [], agreeing, disagree };
};

const oneOf = <Name extends string>(
  names: Names<Name>,
  joined: readonly { readonly all: readonly Name[]; readonly make: Name }[],
  list: readonly Name[],
): Name | undefined => {
  const narrow = narrowest(names, list);
  if (narrow.length === 1) return narrow[0];
  const join = joined.find(
    ({ all, make }) =>
      all.every((name) => narrow.includes(name)) &&
      narrow.every((name) => all.includes(name) || narrower(names, make, name) !== undefined),
  );
  return join?.make ?? single(names, narrow);
};

/** A code is proof; two independent sources that agree are, too. */
const strengthOf = (sources: readonly Pick<Source<string>, 'strength' | 'kind'>[]): Strength => {
  const strengths = sources.map((source) => source.strength);
  if (strengths.includes('proven')) return 'proven';
  const likely = sources.filter((source) => source.strength === 'likely').map((source) => source.kind);
  if (new Set(likely).size > 1) return 'proven';
  return likely.length > 0 ? 'likely' : 'claimed';
};

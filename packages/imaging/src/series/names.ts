/**
 * How the names of one vocabulary relate: a wide name (`spine`) holds narrower ones; two names touch when
 * one picture can honestly be called both (hip and pelvis).
 */
export interface Names<Name extends string> {
  readonly holds: Readonly<Partial<Record<Name, readonly Name[]>>>;
  readonly touches: readonly (readonly [Name, Name])[];
}

/** The narrower of two names; the first when they merely touch; `undefined` when they disagree. */
export const narrower = <Name extends string>(
  names: Names<Name>,
  first: Name,
  second: Name,
): Name | undefined => {
  if (first === second || holds(names, second, first)) return first;
  if (holds(names, first, second)) return second;
  return touch(names, first, second) ? first : undefined;
};

/** Drops names that hold another of the list, and repeats. */
export const narrowest = <Name extends string>(names: Names<Name>, list: readonly Name[]): readonly Name[] =>
  [...new Set(list)].filter((name, _, all) => !all.some((other) => holds(names, name, other)));

/** The names both sources can agree on; empty when they disagree. */
export const common = <Name extends string>(
  names: Names<Name>,
  first: readonly Name[],
  second: readonly Name[],
): readonly Name[] => {
  const shared = first.flatMap((a) => second.flatMap((b) => narrower(names, a, b) ?? []));
  const exact = shared.filter((name) => first.includes(name) && second.includes(name));
  return narrowest(names, exact.length > 0 ? exact : shared);
};

/** One name for what a list of names says together, when every pair touches. */
export const single = <Name extends string>(names: Names<Name>, list: readonly Name[]): Name | undefined => {
  const [first, ...rest] = narrowest(names, list);
  if (first === undefined) return undefined;
  return rest.every((other) => touch(names, first, other)) ? first : undefined;
};

const holds = <Name extends string>(names: Names<Name>, wide: Name, narrow: Name): boolean =>
  names.holds[wide]?.includes(narrow) ?? false;

const touch = <Name extends string>(names: Names<Name>, a: Name, b: Name): boolean =>
  names.touches.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

import type { Problem } from '../problem.ts';
import { compareNames, nameKeys, type NameRelation } from './person-name.ts';

/** Who an image says it is of. Empty strings and null where it does not say. */
export interface Identity {
  readonly id: string;
  /** As in the file, with `^` and `=`. */
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly birthDate: string | null;
  readonly sex: string;
}

export interface Bearer<T> {
  readonly identity: Identity;
  /** What bears it, for the grouping's answer. */
  readonly things: readonly T[];
  /** A file that says so. */
  readonly file: string;
}

export interface PersonGroup<T> {
  readonly bearers: readonly Bearer<T>[];
  readonly problems: readonly Problem[];
}

/**
 * Which identities are one person's. One number with two really different names *and* birth dates is two
 * persons; with one of them different it is one, to be confirmed. Two numbers are one person where name and
 * birth date agree, as two hospitals number one person differently. All else stays apart.
 */
export const groupPatients = <T>(bearers: readonly Bearer<T>[]): readonly PersonGroup<T>[] => {
  if (bearers.length === 1) return [{ bearers, problems: [] }];
  const groups = new Set<Bearer<T>[]>();
  const homes = new Map<Bearer<T>, Bearer<T>[]>();
  const byKey = new Map<string, Bearer<T>[]>();
  for (const bearer of bearers) {
    const home: Bearer<T>[] = [bearer];
    const fitting = new Set<Bearer<T>[]>();
    for (const other of candidates(bearer, byKey)) {
      const group = homes.get(other);
      if (group !== undefined && isOnePerson(other.identity, bearer.identity)) fitting.add(group);
    }
    const [first = home, ...others] = fitting;
    if (first !== home) first.push(bearer);
    for (const other of others) {
      first.push(...other);
      groups.delete(other);
    }
    groups.add(first);
    for (const member of first) homes.set(member, first);
  }
  const owners = ownersOfIds([...groups]);
  return [...groups].map((group) => ({ bearers: group, problems: differencesIn(group, owners) }));
};

/** A real disc has a handful of identities; these bound the work on one with a distinct name in every file. */
const mostCandidates = 64;

/** Earlier bearers that could be the same person, by number or a word of the name; and enters this one. */
const candidates = <T>(bearer: Bearer<T>, byKey: Map<string, Bearer<T>[]>): ReadonlySet<Bearer<T>> => {
  const { identity } = bearer;
  const found = new Set<Bearer<T>>();
  for (const key of [`#${idOf(identity)}`, ...nameKeys(identity.name)]) {
    const known = byKey.get(key) ?? [];
    for (const other of known) found.add(other);
    if (known.length < mostCandidates) known.push(bearer);
    byKey.set(key, known);
  }
  return found;
};

const isOnePerson = (a: Identity, b: Identity): boolean => {
  const names = compareNames(a.name, b.name);
  const births = compareValues(a.birthDate, b.birthDate);
  if (idOf(a) !== '' && idOf(a) === idOf(b)) return !(names === 'different' && births === 'different');
  if (isNameless(a) && isNameless(b)) return idOf(a) === idOf(b);
  if (names !== 'same' || compareValues(a.sex, b.sex) === 'different') return false;
  if (births === 'same') return true;
  return births === 'incomparable' && (idOf(a) === '' || idOf(b) === '');
};

const idOf = ({ id }: Identity): string =>
  id
    .trim()
    .toUpperCase()
    .replace(/^0+(?=.)/u, '');

const isNameless = ({ name, birthDate }: Identity): boolean => name === '' && birthDate === null;

const compareValues = (a: string | null, b: string | null): NameRelation => {
  if (a === null || b === null || a === '' || b === '') return 'incomparable';
  return a === b ? 'same' : 'different';
};

type Aspect = 'name' | 'birthDate' | 'sex';

/** How many persons bear a number. */
const ownersOfIds = <T>(groups: readonly (readonly Bearer<T>[])[]): ReadonlyMap<string, number> => {
  const owners = new Map<string, number>();
  for (const group of groups) {
    for (const id of new Set(group.map(({ identity }) => idOf(identity))))
      owners.set(id, (owners.get(id) ?? 0) + 1);
  }
  return owners;
};

const differencesIn = <T>(group: readonly Bearer<T>[], owners: ReadonlyMap<string, number>): Problem[] => {
  const problems = aspects.flatMap((aspect) => difference(aspect, group));
  const shared = group.find(({ identity }) => idOf(identity) !== '' && (owners.get(idOf(identity)) ?? 0) > 1);
  if (shared !== undefined)
    problems.push({
      code: 'identity-differs',
      file: shared.file,
      detail: { about: 'id', values: shared.identity.id },
    });
  return problems;
};

const aspects: readonly Aspect[] = ['name', 'birthDate', 'sex'];

/** The first two bearers that cannot both be right. */
const difference = <T>(aspect: Aspect, group: readonly Bearer<T>[]): Problem[] => {
  for (const [index, one] of group.slice(0, mostCandidates).entries()) {
    const other = group
      .slice(index + 1)
      .find((candidate) => differs(aspect, one.identity, candidate.identity));
    if (other === undefined) continue;
    const values = `${one.identity[aspect] ?? ''} / ${other.identity[aspect] ?? ''}`;
    return [
      { code: 'identity-differs', file: other.file, detail: { about: aspect, values, other: one.file } },
    ];
  }
  return [];
};

const differs = (aspect: Aspect, a: Identity, b: Identity): boolean => {
  if (aspect === 'name') return compareNames(a.name, b.name) === 'different';
  if (aspect === 'sex' && !(isSex(a.sex) && isSex(b.sex))) return false;
  return compareValues(a[aspect], b[aspect]) === 'different';
};

/** `O` and what is not the standard's says nothing against the other. */
const isSex = (sex: string): boolean => sex === 'M' || sex === 'F';

import type { Token } from '../facets/token.ts';
import { unitNamed } from '../facets/units.ts';
import type { Flag, FlagCode } from '../flag.ts';

/** Dates, levels, codes and numbers that one text has and the other has not. */
export function compareTokens(source: readonly Token[], target: readonly Token[]): readonly Flag[] {
  const paired = pair(source, target);
  const units = paired.flatMap(({ one, other }) => (one && other ? unitFlag(one, other) : []));
  const lost = paired.flatMap(({ one, other }) =>
    one?.isFirm && !other ? flag(codes[one.kind].missing, one, one, null) : [],
  );
  const added = paired.flatMap(({ one, other }) =>
    other?.isFirm && !one ? flag(codes[other.kind].added, other, null, other) : [],
  );
  return [...lost, ...added, ...units];
}

const codes: Readonly<Record<Token['kind'], { missing: FlagCode; added: FlagCode | null }>> = {
  number: { missing: 'number-missing', added: 'number-added' },
  date: { missing: 'date-missing', added: 'date-added' },
  level: { missing: 'level-missing', added: 'level-added' },
  code: { missing: 'code-missing', added: null },
};

interface Pair {
  readonly one: Token | null;
  readonly other: Token | null;
}

/** Firm ones look for their like first, the closest likeness before a looser one. */
function pair(source: readonly Token[], target: readonly Token[]): readonly Pair[] {
  const free = new Set(target);
  const pairs: Pair[] = [];
  let open: readonly Token[] = source.toSorted((a, b) => Number(b.isFirm) - Number(a.isFirm));
  for (const isAlike of likeness) {
    const rest: Token[] = [];
    for (const one of open) {
      const other = [...free].find((candidate) => isAlike(one, candidate));
      if (other) {
        free.delete(other);
        pairs.push({ one, other });
      } else rest.push(one);
    }
    open = rest;
  }
  return [
    ...pairs,
    ...unrepeated(open, target).map((one) => ({ one, other: null })),
    ...unrepeated([...free], source).map((other) => ({ one: null, other })),
  ];
}

/** What is said twice in one language may be said once in the other. */
const unrepeated = (open: readonly Token[], others: readonly Token[]): readonly Token[] =>
  open.filter((one) => !others.some((other) => sameValue(one, other) && sameUnit(one, other)));

const sameValue = (one: Token, other: Token): boolean =>
  one.kind === other.kind ? one.value === other.value : false;
const sameUnit = (one: Token, other: Token): boolean =>
  one.unit === null || other.unit === null || one.unit === other.unit;

const inBase = ({ kind, value, unit }: Token): readonly [string, number] | null => {
  const row = kind === 'number' && unit !== null ? unitNamed(unit) : undefined;
  return row ? [row.of, Number(value) * row.inBase] : null;
};

/** A month of the year, also where it is written as a number of months: `3月`. */
function monthOf({ kind, value, unit }: Token): number | null {
  if (kind === 'date') return /^\d\d$/u.test(value) ? Number(value) : null;
  return kind === 'number' && unit === 'month' ? Number(value) : null;
}

const likeness: readonly ((one: Token, other: Token) => boolean)[] = [
  (one, other) => sameValue(one, other) && one.unit === other.unit && one.isFirm === other.isFirm,
  (one, other) => sameValue(one, other) && sameUnit(one, other),
  (one, other) => {
    const [a, b] = [inBase(one), inBase(other)];
    return a !== null && b !== null && a[0] === b[0] && Math.abs(a[1] - b[1]) < 1e-9 * Math.max(a[1], b[1]);
  },
  // A year may be written as a number, and a day of a month without it.
  (one, other) =>
    one.kind !== other.kind && one.value === other.value && one.kind !== 'level' && other.kind !== 'level',
  (one, other) => monthOf(one) !== null && monthOf(one) === monthOf(other),
  sameValue,
];

/** The same number, said of another thing. Grades and plain numbers are close enough. */
function unitFlag(one: Token, other: Token): readonly Flag[] {
  if (one.kind !== 'number' || other.kind !== 'number' || one.value !== other.value) return [];
  const [a, b] = [one.unit, other.unit];
  if (a === null || b === null || a === b || !one.isFirm || !other.isFirm) return [];
  return loose.has(a) || loose.has(b) ? [] : flag('unit-differs', one, one, other);
}

const loose: ReadonlySet<string> = new Set(['grade', 'times']);

const spanOf = (token: Token | null) => (token ? { start: token.start, end: token.end } : null);
const aboutOf = ({ value, unit }: Token): string => (unit === null ? value : `${value} ${unit}`);

const flag = (code: FlagCode | null, about: Token, one: Token | null, other: Token | null): readonly Flag[] =>
  code === null ? [] : [{ code, about: aboutOf(about), source: spanOf(one), target: spanOf(other) }];

import type { Opinion } from './opinion.ts';
import { canonical } from './opinion-bytes.ts';

/** One thing an amendment changed: where, and what it was and is. */
export interface Change {
  /** `answers.q1.text`: rows of a list are named by their id. */
  readonly path: string;
  readonly section: keyof Opinion;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs between two versions, in the order of the opinion; version numbers and the reason are no change. */
export function whatChanged(before: Opinion, after: Opinion): readonly Change[] {
  return (Object.keys(after) as (keyof Opinion)[])
    .filter((section) => !aboutTheVersion.includes(section))
    .flatMap((section) => differences(section, section, before[section], after[section]));
}

/** What the reviewer thinks otherwise since the reading was committed; nothing before that. */
export const changedSinceBlind = (opinion: Opinion): readonly Change[] =>
  opinion.blind === null
    ? []
    : whatChanged(
        { ...opinion, findings: opinion.blind.findings, recommendation: opinion.blind.recommendation },
        opinion,
      );

const aboutTheVersion: readonly (keyof Opinion)[] = ['version', 'amends', 'date', 'keptPhrases'];

function differences(
  section: keyof Opinion,
  path: string,
  before: unknown,
  after: unknown,
): readonly Change[] {
  if (canonical(before ?? null) === canonical(after ?? null)) return [];
  const [old, now] = [membersOf(before), membersOf(after)];
  if (old === null || now === null) return [{ path, section, kind: kindOf(before, after), before, after }];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  const inside = names.flatMap((name) =>
    differences(section, `${path}.${name}`, old.get(name), now.get(name)),
  );
  // Same rows in another order: told once, for the list.
  return inside.length > 0 ? inside : [{ path, section, kind: 'changed', before, after }];
}

const kindOf = (before: unknown, after: unknown): Change['kind'] =>
  isNothing(before) ? 'added' : isNothing(after) ? 'removed' : 'changed';

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Members by name; of a list whose rows have ids, by these; null for anything shown whole. */
function membersOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (value === null || typeof value !== 'object') return null;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const rows = value.map((row: unknown) => [idOf(row), row] as const);
  const named = new Map(rows.map(([id, row]) => [String(id), row]));
  // Rows without an id, or two of one id, are shown as a whole list rather than lost in each other.
  return named.size === rows.length && rows.every(([id]) => id !== undefined) ? named : null;
}

function idOf(row: unknown): unknown {
  if (row === null || typeof row !== 'object') return undefined;
  const named = row as Readonly<Record<string, unknown>>;
  return rowNames.map((name) => named[name]).find((id) => typeof id === 'string');
}

const rowNames = ['id', 'question', 'requirement', 'seriesUid', 'scale', 'measurement'] as const;

import { knownDate, spanOf } from './partial-date.ts';
import type { Story, StoryEntry } from './story.ts';

/** A study the case holds, as far as the story needs it. */
export interface KnownStudy {
  readonly uid: string;
  /** As the header has it, `YYYY-MM-DD`; null or anything else: unknown. */
  readonly date: string | null;
  readonly modality: 'x-ray' | 'mri' | 'ct' | 'ultrasound' | 'other';
  readonly description: string;
}

/** An operation said elsewhere in the case. */
export interface KnownOperation {
  readonly id: string;
  readonly date: string | null;
  readonly name: string;
}

/** An entry on the line; `known` when the case itself vouches for it. */
export type PlacedEntry = StoryEntry & {
  readonly known: { readonly kind: 'study' | 'operation'; readonly id: string } | null;
};

export interface Placed {
  /** Oldest first. */
  readonly entries: readonly PlacedEntry[];
  /** Without a date; they cannot stand on the line. */
  readonly undated: readonly PlacedEntry[];
}

/**
 * The story with what the case already knows put on its line. A person's own entry takes the place of a known one
 * when it names it, or when the two are of one kind, fit in time and fit nothing else; its words are kept, the more
 * exact date is taken. When in doubt both stand: doubling is seen and mended, a lost entry is not.
 */
export function placeKnown(
  story: Story,
  known: { readonly studies: readonly KnownStudy[]; readonly operations: readonly KnownOperation[] },
): Placed {
  const candidates = [...known.studies.map(fromStudy), ...known.operations.map(fromOperation)];
  const pairs = pairUp(story.entries, candidates);
  const merged = story.entries.map((entry) => merge(entry, pairs.get(entry.id)));
  const taken = new Set([...pairs.values()].map(({ id }) => id));
  const all = [...merged, ...candidates.filter(({ id }) => !taken.has(id))];
  return {
    entries: all.filter(({ date }) => date !== null).toSorted(byDate),
    undated: all.filter(({ date }) => date === null),
  };
}

const shared = { about: false } as const;

const fromStudy = ({ uid, date, modality, description }: KnownStudy): PlacedEntry => ({
  kind: 'imaging',
  id: `study:${uid}`,
  date: knownDate(date),
  ...shared,
  text: description,
  modality,
  studyUid: uid,
  known: { kind: 'study', id: uid },
});

const fromOperation = ({ id, date, name }: KnownOperation): PlacedEntry => ({
  kind: 'operation',
  id: `operation:${id}`,
  date: knownDate(date),
  ...shared,
  text: '',
  name,
  known: { kind: 'operation', id },
});

function pairUp(own: readonly StoryEntry[], known: readonly PlacedEntry[]): ReadonlyMap<string, PlacedEntry> {
  const pairs = new Map<string, PlacedEntry>();
  for (const entry of own) {
    const named = known.find((candidate) => isNamed(entry, candidate));
    const fitting = known.filter((candidate) => fits(entry, candidate));
    const [only] = fitting;
    const rivals = only === undefined ? 0 : own.filter((other) => fits(other, only)).length;
    const match = named ?? (fitting.length === 1 && rivals === 1 ? only : undefined);
    if (match !== undefined && ![...pairs.values()].includes(match)) pairs.set(entry.id, match);
  }
  return pairs;
}

const isNamed = (own: StoryEntry, known: PlacedEntry): boolean =>
  own.kind === 'imaging' &&
  known.kind === 'imaging' &&
  own.studyUid !== null &&
  own.studyUid === known.studyUid;

function fits(own: StoryEntry, known: PlacedEntry): boolean {
  if (own.kind !== known.kind || own.date === null || known.date === null) return false;
  if (own.kind === 'imaging' && known.kind === 'imaging') {
    if (own.modality !== known.modality || (own.studyUid !== null && own.studyUid !== known.studyUid))
      return false;
  }
  const [a, b] = [spanOf(own.date), spanOf(known.date)];
  return a !== null && b !== null && a.first <= b.last && b.first <= a.last;
}

function merge(entry: StoryEntry, found: PlacedEntry | undefined): PlacedEntry {
  if (found === undefined) return { ...entry, known: null };
  const date = exactness(found.date) >= exactness(entry.date) ? found.date : entry.date;
  const { known } = found;
  const plain = { ...entry, date, about: entry.about && date === entry.date && date !== found.date, known };
  if (plain.kind === 'operation' && found.kind === 'operation')
    return { ...plain, name: plain.name === '' ? found.name : plain.name };
  return plain;
}

const exactness = (date: string | null): number => date?.length ?? 0;

function byDate(a: PlacedEntry, b: PlacedEntry): number {
  return firstDay(a) - firstDay(b) || a.id.localeCompare(b.id);
}

const firstDay = ({ date }: PlacedEntry): number => (date === null ? 0 : (spanOf(date)?.first ?? 0));

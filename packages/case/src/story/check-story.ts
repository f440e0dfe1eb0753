import { functionFacts, type FunctionFactId } from './function-facts.ts';
import { spanOf } from './partial-date.ts';
import type { Story, StoryEntry } from './story.ts';

/** Something the story still lacks or contradicts; the sentence is `story.<code>`. */
export interface StoryGap {
  readonly code: StoryGapCode;
  /** The entry it is about, when it is about one. */
  readonly entry: string | null;
}

export type StoryGapCode =
  | 'no-onset'
  | 'no-treatment'
  | 'treatment-without-length'
  | 'treatment-without-result'
  | 'few-numbers'
  | 'no-goals'
  | 'no-recommendation'
  | 'undated'
  | 'future'
  | 'ends-before-it-starts';

export interface StoryContext {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** An operation was proposed: the story should say when, and by whom. */
  readonly operationProposed: boolean;
}

/** What the one page needs: an onset, a treatment with its length and effect, three numbers, goals, a date each. */
export function checkStory(story: Story, context: StoryContext): readonly StoryGap[] {
  const { entries } = story;
  const has = (kind: StoryEntry['kind']) => entries.some((entry) => entry.kind === kind);
  const missing: readonly (readonly [boolean, StoryGapCode])[] = [
    [!has('onset'), 'no-onset'],
    [!has('treatment'), 'no-treatment'],
    [numbersIn(story) < numbersNeeded, 'few-numbers'],
    [story.goals === '', 'no-goals'],
    [context.operationProposed && !has('told'), 'no-recommendation'],
  ];
  return [
    ...missing.flatMap(([lacks, code]) => (lacks ? [{ code, entry: null }] : [])),
    ...entries.flatMap((entry) => entryGaps(entry, context.today)),
  ];
}

/** How many facts were given as a number: what a reader can compare. */
export function numbersIn({ facts, activities }: Story): number {
  const numeric = (Object.keys(facts) as FunctionFactId[]).filter(
    (id) => functionFacts[id].kind === 'number' && typeof facts[id] === 'number',
  );
  return numeric.length + activities.length;
}

const numbersNeeded = 3;

function entryGaps(entry: StoryEntry, today: string): readonly StoryGap[] {
  const gap = (code: StoryGapCode): StoryGap => ({ code, entry: entry.id });
  const starts = entry.date === null ? null : spanOf(entry.date);
  const now = spanOf(today);
  return [
    ...(starts === null ? [gap('undated')] : []),
    ...(starts && now && starts.first > now.last ? [gap('future')] : []),
    ...(entry.kind === 'treatment' ? treatmentGaps(entry).map(gap) : []),
  ];
}

function treatmentGaps({
  date,
  until,
  weeks,
  sessions,
  result,
}: Extract<StoryEntry, { kind: 'treatment' }>): readonly StoryGapCode[] {
  const ends = until === null ? null : spanOf(until);
  const starts = date === null ? null : spanOf(date);
  return [
    ...(until === null && weeks === null && sessions === null ? ['treatment-without-length' as const] : []),
    ...(result === null ? ['treatment-without-result' as const] : []),
    ...(starts && ends && ends.last < starts.first ? ['ends-before-it-starts' as const] : []),
  ];
}

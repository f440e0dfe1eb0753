import type { ImagingIndex, IndexedInstance } from './imaging-index.ts';
import { queryAnswer, type DicomJson, type QueryLevel } from './query-attributes.ts';
import { matches, type Query } from './query-match.ts';

/** What the address of a query narrows it to. */
interface Scope {
  readonly studyUid: string | undefined;
  readonly seriesUid: string | undefined;
}

interface Answers {
  readonly all: readonly DicomJson[];
  /** All of them, as they are sent to who asks without conditions. */
  readonly text: string;
}

/** An index does not change, so what was made of it is made once; both go together. */
const made = new WeakMap<ImagingIndex, Map<string, Answers>>();

/** Answers queries on a case as JSON text. */
export function answersOf(index: ImagingIndex, retrieve: string) {
  const known = made.get(index) ?? new Map<string, Answers>();
  made.set(index, known);
  return (level: QueryLevel, scope: Scope, query: Query): string => {
    const key = JSON.stringify([level, scope.studyUid, scope.seriesUid]);
    const answers = known.get(key) ?? answer(index, level, scope, retrieve);
    // Only what exists is remembered: made-up UIDs take no room.
    if (answers.all.length > 0) known.set(key, answers);
    const { keys, offset, limit } = query;
    if (keys.length === 0 && offset === 0 && limit >= answers.all.length) return answers.text;
    const found = answers.all.filter((one) => matches(one, query)).slice(offset, offset + limit);
    return JSON.stringify(found);
  };
}

function answer({ all }: ImagingIndex, level: QueryLevel, scope: Scope, retrieve: string): Answers {
  const within = all.filter(
    (one) =>
      (scope.studyUid === undefined || one.studyUid === scope.studyUid) &&
      (scope.seriesUid === undefined || one.seriesUid === scope.seriesUid),
  );
  const answers = groups(level, within).map((members) => queryAnswer(level, members, retrieve));
  return { all: answers, text: JSON.stringify(answers) };
}

function groups(
  level: QueryLevel,
  all: readonly IndexedInstance[],
): (readonly [IndexedInstance, ...IndexedInstance[]])[] {
  const key = { study: 'studyUid', series: 'seriesUid', instance: 'sopInstanceUid' } as const;
  return [...Map.groupBy(all, (one) => one[key[level]]).values()].flatMap(([first, ...rest]) =>
    first ? [[first, ...rest] as const] : [],
  );
}

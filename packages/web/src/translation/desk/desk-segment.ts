import { checkSegment, type Flag, type Language } from '@overread/case';

/** One sentence of a paper, or one text of an opinion, and what became of it. */
export interface DeskSegment {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

interface Checked {
  readonly source: string;
  readonly target: string;
  readonly flags: readonly Flag[];
}

/**
 * What may not stay unlooked at, by the segment's id: a side, a number or a “not” became another. What did not change
 * since the last look is not checked again.
 */
export function checkingFlags(languages: {
  readonly from: Language;
  readonly to: Language;
}): (segments: readonly DeskSegment[]) => ReadonlyMap<string, Checked> {
  let last: ReadonlyMap<string, Checked> = new Map();
  return (segments) => {
    const checked = segments.map(({ id, source, target }): [string, Checked] => {
      const before = last.get(id);
      if (before?.source === source && before.target === target) return [id, before];
      const flags = target.trim() === '' ? [] : checkSegment(source, target, languages);
      return [id, { source, target, flags }];
    });
    return (last = new Map(checked));
  };
}

/** The next segment after `from` that wants something, around the end; undefined: none does. */
export function nextToDo(
  segments: readonly DeskSegment[],
  from: number,
  wants: (segment: DeskSegment) => boolean,
): number | undefined {
  for (let step = 1; step <= segments.length; step++) {
    const at = (from + step) % segments.length;
    const segment = segments[at];
    if (segment && wants(segment)) return at;
  }
  return undefined;
}

import { checkSegment, type Flag, type Language } from '@overread/case';

/** One sentence of a paper, or one text of an opinion, and what became of it. */
export interface DeskSegment {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** What may not stay unlooked at: a side, a number or a “not” became another. */
export const flagsOf = (
  { source, target }: DeskSegment,
  languages: { readonly from: Language; readonly to: Language },
): readonly Flag[] => (target.trim() === '' ? [] : checkSegment(source, target, languages));

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

import type { Language } from '../../wording-support/language.ts';
import { splitSentences } from '../../opinion/statements/split-sentences.ts';
import type { Segment, TranslatedPaper } from './segment.ts';

/** Cuts a paper's pages into sentences; joined again, sources give back each page to the letter. */
export function segmentText(
  pages: readonly { readonly page: number; readonly text: string }[],
  { from, to }: { readonly from: Language; readonly to: Language },
): TranslatedPaper {
  const segments: Segment[] = [];
  const ends: { page: number; text: string }[] = [];
  for (const { page, text } of pages) {
    let at = 0;
    for (const { start, end } of splitSentences(text, 0, text.length)) {
      segments.push({
        id: `p${page}s${segments.length + 1}`,
        page,
        before: text.slice(at, start),
        source: text.slice(start, end),
        target: '',
        state: 'initial',
        origin: 'none',
      });
      at = end;
    }
    ends.push({ page, text: text.slice(at) });
  }
  return { from, to, segments, ends, keyPoints: '' };
}

/** The pages in one of the two languages; a segment without its target is left as it was. */
export const joinSegments = (
  { segments, ends, from }: TranslatedPaper,
  language: Language,
): readonly { readonly page: number; readonly text: string }[] =>
  ends.map(({ page, text }) => {
    const own = segments.filter((one) => one.page === page);
    const said = own.map(
      ({ before, source, target }) => before + (language === from ? source : target || source),
    );
    return { page, text: said.join('') + text };
  });

import { sayDate } from '../../story/wording/say-date.ts';
import type { Language } from '../../wording-support/language.ts';
import type { Opinion } from '../opinion.ts';
import { sayBlock } from '../wording/block-words.ts';
import { plainly, type Block } from './block.ts';

/** What the dates that a reviewer saw stand for; see the case's moved dates. */
export interface DatesBehind {
  readonly reviewed: readonly { readonly seriesUid: string; readonly date: string | null }[];
  readonly written: readonly { readonly written: string; readonly date: string }[];
}

/** The images the opinion rests on, by their true dates, and what dates in its words stand for. */
export function reviewedBlock(
  { reviewed }: Opinion,
  language: Language,
  seriesName: (series: Opinion['reviewed'][number]) => string,
  { reviewed: days, written }: DatesBehind,
): Block {
  const dayOf = new Map(days.map(({ seriesUid, date }) => [seriesUid, date]));
  const images = reviewed.map((series) => {
    const date = dayOf.get(series.seriesUid) ?? null;
    return date === null ? seriesName(series) : `${seriesName(series)} · ${sayDate(date, language)}`;
  });
  const counted = new Map<string, number>();
  for (const name of images) counted.set(name, (counted.get(name) ?? 0) + 1);
  const behind = written.map(({ written: said, date }) =>
    sayBlock('reviewed.date', language, { written: said, date: sayDate(date, language) }),
  );
  return {
    id: 'reviewed',
    heading: sayBlock('reviewed.heading', language),
    lines: [
      ...[...counted].map(([name, count]) => (count === 1 ? name : `${name} (${count})`)),
      ...(behind.length === 0 ? [] : [sayBlock('reviewed.moved', language), ...behind]),
    ].map(plainly),
  };
}

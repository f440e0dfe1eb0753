import type { Evidence } from '@overread/imaging';
import type { Locale } from '../finding.ts';
import { label } from '../wording/say.ts';
import { sourceText } from '../wording/source-text.ts';
import { wordsIn } from './wording/words.ts';

const mostFiles = 3;
const mostPieces = 6;

/** File by file, what it says and where: enough to look it up, no more. */
export const evidenceLines = (evidence: readonly Evidence[], locale: Locale): string[] => {
  const byFile = Map.groupBy(evidence, (piece) => piece.file);
  const lines = Array.from(byFile, ([file, pieces]) => line(file, pieces, locale));
  const more = lines.length - mostFiles;
  return more > 0 ? [...lines.slice(0, mostFiles), wordsIn(locale)('evidence.more', { count: more })] : lines;
};

/** Where several sources say the same, the first is named and the others are counted; the JSON form has them all. */
const line = (file: string, pieces: readonly Evidence[], locale: Locale): string => {
  const said = Map.groupBy(pieces.filter(tells), ({ about, value }) => `${about} ${value}`);
  const texts = Array.from(said.values(), (group) => groupText(group, locale));
  return [file, ...texts.slice(0, mostPieces)].filter((part) => part !== '').join(' · ');
};

/** That an image is an image goes without saying. */
const tells = ({ about, value }: Evidence): boolean => about !== 'kind' || value !== 'image';

const groupText = (group: readonly Evidence[], locale: Locale): string => {
  const [first] = group;
  if (!first) return '';
  if (first.about === 'series' || first.about === 'date') return first.value;
  const others = new Set(group.map(({ source }) => source)).size - 1;
  const own = sourceText(first.source, locale);
  const source = others > 0 ? `${own} +${others}` : own;
  return `${label('about', first.about, locale)}: ${first.value} [${source}]`;
};

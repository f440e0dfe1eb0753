import type { Evidence } from '@overread/imaging';
import type { Locale } from '../finding.ts';
import { label } from '../wording/say.ts';
import { wordsIn } from './wording/words.ts';

const mostFiles = 3;
const mostPieces = 5;

/** File by file, what it says and where: enough to look it up, no more. */
export const evidenceLines = (evidence: readonly Evidence[], locale: Locale): string[] => {
  const word = wordsIn(locale);
  const byFile = Map.groupBy(evidence, (piece) => piece.file);
  const lines = Array.from(byFile, ([file, pieces]) => line(file, pieces, locale));
  const more = lines.length - mostFiles;
  return more > 0 ? [...lines.slice(0, mostFiles), word('evidence.more', { count: more })] : lines;
};

const line = (file: string, pieces: readonly Evidence[], locale: Locale): string => {
  const said = pieces.slice(0, mostPieces).map((piece) => pieceText(piece, locale));
  return [file, ...new Set(said)].filter((part) => part !== '').join(' · ');
};

const pieceText = ({ about, value, source }: Evidence, locale: Locale): string =>
  about === 'series' || about === 'date' ? value : `${label('about', about, locale)}: ${value} [${source}]`;

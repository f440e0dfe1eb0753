import type { GivenFile } from './disc.ts';
import type { Piece } from './scan-protocol.ts';

/** So few files are archives, or not worth sharing out: every reader opens them and reads its part of what is inside. */
const fewFiles = 8;

/** Handing one file to a worker costs the page some 0.15 ms: a piece of these leaves it answering. */
const pieceSize = 128;

/**
 * What each reader is given, in order. Runs of neighbours, which lie together on the medium, in pieces small
 * enough to hand over one at a time.
 */
export function shareOut(files: readonly GivenFile[], readers: number): readonly (readonly Piece[])[] {
  if (files.length <= fewFiles) return Array.from({ length: readers }, () => [{ files, divided: true }]);
  const size = Math.ceil(files.length / readers);
  return Array.from({ length: readers }, (_, reader) =>
    inPieces(files.slice(reader * size, (reader + 1) * size)),
  );
}

const inPieces = (files: readonly GivenFile[]): Piece[] =>
  Array.from({ length: Math.ceil(files.length / pieceSize) }, (_, index) => ({
    files: files.slice(index * pieceSize, (index + 1) * pieceSize),
    divided: false,
  }));

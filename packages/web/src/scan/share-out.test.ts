import { expect, test } from 'vitest';
import { shareOut } from './share-out.ts';

const files = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ path: `IM${index}`, blob: new Blob() }));

test.each([
  [3041, 2],
  [3041, 4],
  [9, 4],
  [33, 2],
])('%i files among %i readers: each is read once, in order, in small pieces', (count, readers) => {
  const given = files(count);
  const shares = shareOut(given, readers);
  expect(shares).toHaveLength(readers);
  expect(shares.flatMap((pieces) => pieces.flatMap((piece) => piece.files))).toEqual(given);
  expect(shares.flat().every((piece) => !piece.divided && piece.files.length <= 128)).toBe(true);
});

test('a few files may be archives: every reader opens them', () => {
  const given = files(1);
  expect(shareOut(given, 2)).toEqual([[{ files: given, divided: true }], [{ files: given, divided: true }]]);
});

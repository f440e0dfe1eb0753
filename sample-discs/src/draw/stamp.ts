import { glyphs } from './glyphs.ts';
import type { Picture } from './picture.ts';

interface Stamp {
  readonly words: string;
  /** Of the top left dot, in pixels. */
  readonly column: number;
  readonly row: number;
  /** Pixels to a dot. */
  readonly scale: number;
  readonly value: number;
}

/** Writes into a copy of the picture with a 5 x 7 dot font, each letter with a dark edge so that it is read on bone too. */
export function stamped(picture: Picture, stamps: readonly Stamp[]): Picture {
  const { width, height } = picture;
  const values = picture.values.slice();
  const dot = (column: number, row: number, size: number, value: number): void => {
    for (let y = Math.max(0, row); y < Math.min(height, row + size); y++)
      for (let x = Math.max(0, column); x < Math.min(width, column + size); x++)
        values[y * width + x] = value;
  };
  for (const stamp of stamps) {
    eachDot(stamp, (column, row) => dot(column - 1, row - 1, stamp.scale + 2, 0));
    eachDot(stamp, (column, row) => dot(column, row, stamp.scale, stamp.value));
  }
  return { width, height, values };
}

function eachDot({ words, column, row, scale }: Stamp, at: (column: number, row: number) => void): void {
  Array.from(words).forEach((letter, index) =>
    (glyphs[letter] ?? []).forEach((line, y) =>
      Array.from(line).forEach((dot, x) => {
        if (dot === '#') at(column + (index * 6 + x) * scale, row + y * scale);
      }),
    ),
  );
}

/** The mark that no one may take it for a patient's picture. */
export const synthetic = (picture: Picture, value: number): Picture => {
  const scale = picture.width >= 220 ? 2 : 1;
  return stamped(picture, [
    { words: 'SYNTHETIC', column: 4, row: picture.height - 7 * scale - 4, scale, value },
  ]);
};

/** The lead letter laid on the cassette. */
export const sideMarked = (
  picture: Picture,
  side: 'L' | 'R',
  value: number,
  atRight = side === 'L',
): Picture => {
  const scale = picture.width >= 150 ? 3 : 2;
  const column = atRight ? picture.width - 5 * scale - 8 : 8;
  return stamped(picture, [{ words: side, column, row: 10, scale, value }]);
};

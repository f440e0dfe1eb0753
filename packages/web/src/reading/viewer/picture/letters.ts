import type { PatientPlace, ShownPlane } from '../viewer-port.ts';
import type { Placing } from './placing.ts';

/** What lies at each side of the cell: L left, R right, A front, P back, H head, F foot of the patient. */
export interface SideLetters {
  readonly left: string;
  readonly right: string;
  readonly top: string;
  readonly bottom: string;
}

/** How an image lies in the patient: by its plane, else by the letters its header gives; undefined: not known. */
export interface Lying {
  readonly plane: Pick<ShownPlane, 'row' | 'column'> | undefined;
  readonly letters: readonly [row: string, column: string] | undefined;
}

/** Letters of the four sides as the picture is turned and flipped now; undefined where the image does not say. */
export function sideLetters({ plane, letters }: Lying, placing: Placing): SideLetters | undefined {
  const right = direction(placing, 1, 0);
  const down = direction(placing, 0, 1);
  if (plane) {
    const towards = ([column, row]: Direction): string =>
      lettersOf([0, 1, 2].map((axis) => part(plane.row, axis) * column + part(plane.column, axis) * row));
    return sides(towards(right), towards(down));
  }
  if (!letters) return undefined;
  const [ofRow, ofColumn] = letters;
  const towards = ([column, row]: Direction): string => {
    const [name, sign] = Math.abs(column) >= Math.abs(row) ? [ofRow, column] : [ofColumn, row];
    return sign >= 0 ? name : opposite(name);
  };
  return sides(towards(right), towards(down));
}

type Direction = readonly [column: number, row: number];

/** Along which columns and rows one goes when going along the screen, in true lengths. */
function direction({ a, b, c, d }: Placing, x: number, y: number): Direction {
  const scale = Math.hypot(a, b) || 1;
  const height = Math.hypot(c, d) || 1;
  // The picture's axes are at right angles on the screen: projecting on each is enough.
  return [(x * a + y * b) / scale, (x * c + y * d) / height];
}

function sides(right: string, bottom: string): SideLetters {
  return { left: opposite(right), right, top: opposite(bottom), bottom };
}

const opposites: Readonly<Record<string, string>> = { L: 'R', R: 'L', A: 'P', P: 'A', H: 'F', F: 'H' };

const opposite = (letters: string): string =>
  letters.replaceAll(/[LRAPHF]/g, (letter) => opposites[letter] ?? letter);

const part = (vector: PatientPlace, axis: number): number => vector[axis] ?? 0;

/** Below this share a direction gets no letter of its own: the cosine of about 72 degrees. */
const leastShare = 0.3;

const axes = [
  ['L', 'R'],
  ['P', 'A'],
  ['H', 'F'],
] as const;

/** The strongest axis first, as `AL` for a direction that is mostly forward and also left. */
function lettersOf(vector: readonly number[]): string {
  const length = Math.hypot(...vector) || 1;
  return vector
    .map((value, axis) => ({
      share: Math.abs(value) / length,
      letter: axes[axis]?.[value >= 0 ? 0 : 1] ?? '',
    }))
    .filter(({ share }) => share >= leastShare)
    .toSorted((one, other) => other.share - one.share)
    .map(({ letter }) => letter)
    .join('');
}

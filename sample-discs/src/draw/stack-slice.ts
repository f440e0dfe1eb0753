import type { Picture } from './picture.ts';
import { drawSlice, type StackPicture } from './slices.ts';
import { synthetic } from './stamp.ts';
import type { Look } from './tissue.ts';

const known = new Map<string, Picture>();

/** One slice of a stack, `index` of `count`, marked as made up. Drawn once. */
export function stackSlice(
  name: StackPicture,
  look: Look,
  index: number,
  count: number,
  left: boolean,
): Picture {
  const key = [name, look, index, count, left].join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  const depth = count < 2 ? 0 : (index / (count - 1)) * 1.8 - 0.9;
  const picture = synthetic(drawSlice(name, look, depth, left, 88), look === 'CT' ? 2200 : 1400);
  known.set(key, picture);
  return picture;
}

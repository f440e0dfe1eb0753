import type { GivenFile } from '../scan/disc.ts';

/** Of what was given, only what holds the wanted files: themselves, or the archives they lie in. */
export function neededFiles(given: readonly GivenFile[], wanted: readonly string[]): readonly GivenFile[] {
  if (given.length === 1) return given;
  const paths = new Set(wanted);
  const folders = new Set(wanted.flatMap((path) => parentsOf(path)));
  return given.filter(({ path }) => paths.has(path) || folders.has(path));
}

/** An archive’s path stands before those inside it, like a folder’s. */
function parentsOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** How many of the wanted files the disc that was given again can hold. */
export const matchOf = (given: readonly GivenFile[], wanted: readonly string[], sole: boolean): number =>
  sole && given.length === 1 ? wanted.length : neededFiles(given, wanted).length;

import { discPath, UniquePaths } from '@overread/imaging';
import type { Disc, GivenFile } from './disc.ts';

/** The files of a file input, with the chosen folder taken off the front of every path. */
export function discFromFileList(list: FileList): Disc {
  return discOf(
    Array.from(list, (file) => ({ path: file.webkitRelativePath || file.name, blob: file })),
    [],
  );
}

/** Makes paths safe and unique, and names the disc for the one folder or file that was given. */
export function discOf(given: readonly GivenFile[], unreadable: readonly string[]): Disc {
  const root = commonFolder(given);
  const paths = new UniquePaths();
  const files = given.flatMap(({ path, blob }) => {
    const safe = discPath(root ? path.slice(root.length + 1) : path);
    return safe === undefined ? [] : [{ path: paths.claim(safe), blob }];
  });
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { name: root || (files.length === 1 ? (files[0]?.path ?? '') : ''), files, unreadable };
}

/** The folder that every file lies in, when there is one. */
function commonFolder(given: readonly GivenFile[]): string {
  const root = given[0]?.path.split('/', 1)[0] ?? '';
  return root !== '' && given.every(({ path }) => path.startsWith(`${root}/`)) ? root : '';
}

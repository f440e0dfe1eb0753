import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { tags } from '../dataset/tags.ts';
import type { Problem } from '../problem.ts';

/** A DICOMDIR, or a directory file it leads to, and the paths it names. */
export interface Directory {
  readonly file: string;
  /** Referenced File ID (PS3.3 F.3.2.2), its parts joined by `/`; what tried to leave the disc is not here. */
  readonly listed: readonly string[];
  readonly problems: readonly Problem[];
}

export const readDirectory = (instance: DicomInstance): Directory => {
  const listed: string[] = [];
  const problems: Problem[] = [];
  for (const record of instance.attributes.items(tags.DirectoryRecordSequence)) {
    const parts = record.texts(tags.ReferencedFileID);
    if (parts.length === 0) continue;
    const path = insidePath(parts);
    if (path !== undefined) listed.push(path);
    else if (problems.length < mostEscapes)
      problems.push({
        code: 'path-escapes-disc',
        file: instance.file,
        detail: { name: parts.join('\\').slice(0, 200) },
      });
  }
  return { file: instance.file, listed, problems };
};

const mostEscapes = 20;

/** Some writers put the whole path into one part, with either slash. Anything but names below is refused. */
const insidePath = (parts: readonly string[]): string | undefined => {
  const joined = parts.join('/');
  const names = joined.split(/[\\/]/u).filter((name) => name !== '' && name !== '.');
  const leaves =
    names.length === 0 ||
    /^[\\/]/u.test(joined) ||
    names.some((name) => name === '..' || name.includes(':') || name.includes('\0'));
  return leaves ? undefined : names.join('/');
};

/** What a disc's files say about its directories. */
export interface DiscFiles {
  readonly paths: readonly string[];
  /** Files that a DICOMDIR should name: images and other objects of patients. */
  readonly objects: readonly string[];
}

/**
 * Compares what directories name with what is there: one answer for each medium, with the directory files
 * it leads to (PS3.3 F.2.2 forbids them; scanners' own discs have them). Names are compared as discs mangle
 * them: without case, version (`;1`), trailing dot or extension.
 */
export const compareDirectories = (
  directories: readonly Directory[],
  files: DiscFiles,
): readonly Problem[] => {
  const problems = directories.flatMap((directory) => directory.problems);
  if (directories.length === 0) return problems;
  const index = indexOf(files.paths);
  const media = new Map<string, Directory[]>();
  const roots = [...new Set(directories.filter(isRoot).map(({ file }) => folderOf(file)))].sort(
    (a, b) => b.length - a.length,
  );
  for (const directory of directories) {
    const root = roots.find((folder) => isBelow(directory.file, folder)) ?? folderOf(directory.file);
    const medium = media.get(root);
    if (medium) medium.push(directory);
    else media.set(root, [directory]);
  }
  for (const [root, own] of media) problems.push(...compareMedium(root, own, files, index));
  return problems;
};

const isRoot = ({ file }: Directory): boolean => /^DICOMDIR/iu.test(nameOf(file));

const compareMedium = (
  root: string,
  directories: readonly Directory[],
  files: DiscFiles,
  index: PathIndex,
): Problem[] => {
  const own = new Set(directories.map(({ file }) => file));
  const missing = new Set<string>();
  const listed = new Set<string>();
  const found = new Set<string>();
  for (const directory of directories) {
    for (const path of directory.listed) {
      const there = index.find(root, path) ?? index.find(folderOf(directory.file), path);
      if (there !== undefined && own.has(there)) continue;
      listed.add(keyOf(path));
      if (there === undefined) missing.add(keyOf(path));
      else found.add(there);
    }
  }
  if (listed.size === 0) return [];
  const [main] = directories;
  const file =
    directories.find((directory) => /^DICOMDIR$/iu.test(nameOf(directory.file)))?.file ?? main?.file ?? root;
  const unlisted = files.objects.filter((path) => isBelow(path, root) && !found.has(path)).length;
  const problems: Problem[] = [];
  if (missing.size > 0)
    problems.push({
      code: 'dicomdir-lists-missing',
      file,
      detail: { missing: missing.size, listed: listed.size },
    });
  if (unlisted > 0) problems.push({ code: 'dicomdir-unlisted', file, detail: { count: unlisted } });
  return problems;
};

interface PathIndex {
  find(folder: string, path: string): string | undefined;
}

const indexOf = (paths: readonly string[]): PathIndex => {
  const exact = new Map<string, string>();
  const bare = new Map<string, string>();
  for (const path of paths) {
    const key = keyOf(path);
    if (!exact.has(key)) exact.set(key, path);
    const without = withoutExtension(key);
    if (!bare.has(without)) bare.set(without, path);
  }
  return {
    find: (folder, path) => {
      const key = keyOf(folder === '' ? path : `${folder}/${path}`);
      return exact.get(key) ?? bare.get(key) ?? bare.get(withoutExtension(key));
    },
  };
};

const keyOf = (path: string): string => path.toLowerCase().replace(/;\d+$/u, '').replace(/\.$/u, '');
/** Only what someone adds to, or takes from, a name that the standard wants without: `.dcm`, `.ima`. */
const withoutExtension = (key: string): string => key.replace(/\.(?:dcm|dic|dicom|ima|img)$/u, '');

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const isBelow = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`);

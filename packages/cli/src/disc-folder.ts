import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { decodeName, UniquePaths, type DiscSource, type Problem } from '@overread/imaging';
import { FolderFile, Medium } from './folder-file.ts';
import type { Place } from './place.ts';
import { ReadAhead } from './read-ahead.ts';

export interface FolderOptions {
  /**
   * Answer every read from one buffer, overwritten by the next read of any file: for consumers that copy
   * what they keep.
   */
  readonly reuseBuffer?: boolean;
  /** Let other threads read ahead where the medium is slow: for consumers that read every file's head in order. */
  readonly readAhead?: boolean;
}

/** A synchronous disc, which holds one file open until it is disposed of. */
export interface FolderSource extends DiscSource, Disposable {
  files(): Iterable<FolderFile>;
}

/** Folders inside folders; deeper is a loop or an attack. */
const maxDepth = 64;

/**
 * A folder, or a single file, as a disc. Synchronous, in a stable order (by name). Links are not followed
 * (what they lead to inside the folder is listed there; what lies outside is told as a problem), nor is
 * anything that is neither file nor folder. What cannot be listed is told, and the rest goes on.
 * Throws when `path` itself is not there.
 */
export const openFolder = (path: string, options: FolderOptions = {}): FolderSource => {
  const root = realpathSync(path);
  const name = basename(root) || root;
  const problems: Problem[] = [];
  const medium = new Medium(options.reuseBuffer ?? false, options.readAhead ? new ReadAhead() : undefined);
  if (statSync(root).isFile()) {
    const file = new FolderFile(medium, root, name);
    return { name, problems, files: () => [file], [Symbol.dispose]: () => medium.close() };
  }
  return {
    name,
    problems,
    [Symbol.dispose]: () => medium.close(),
    files: () => {
      problems.length = 0;
      return walk({ root, medium, problems }, root, '', 0);
    },
  };
};

interface Walk {
  readonly root: string;
  readonly medium: Medium;
  readonly problems: Problem[];
}

function* walk(scope: Walk, folder: Place, path: string, depth: number): Generator<FolderFile> {
  for (const { name, place, kind } of listed(scope, folder, path)) {
    const inner = path === '' ? name : `${path}/${name}`;
    if (kind === 'file') yield new FolderFile(scope.medium, place, inner);
    else if (kind === 'link') checkLink(scope, place, inner);
    else if (depth < maxDepth) yield* walk(scope, place, inner, depth + 1);
    else tell(scope, inner, 'too many folders inside folders');
  }
}

interface Listed {
  readonly name: string;
  readonly place: Place;
  readonly kind: 'file' | 'folder' | 'link';
}

const listed = (scope: Walk, folder: Place, path: string): readonly Listed[] => {
  try {
    return list(folder).toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  } catch (error) {
    tell(scope, path === '' ? '.' : path, reasonOf(error));
    return [];
  }
};

const list = (folder: Place): Listed[] => {
  if (typeof folder !== 'string') return listBytes(folder);
  const entries = readdirSync(folder, { withFileTypes: true });
  // Node replaces what is not UTF-8 and could then not open it: discs written in GBK have such names.
  if (entries.some((entry) => entry.name.includes('\uFFFD'))) return listBytes(Buffer.from(folder));
  return entries.flatMap((entry) => {
    const kind = kindOf(entry);
    return kind ? [{ name: entry.name, place: folder + sep + entry.name, kind }] : [];
  });
};

const listBytes = (folder: Buffer): Listed[] => {
  const paths = new UniquePaths();
  return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }).flatMap((entry) => {
    const kind = kindOf(entry);
    const place = Buffer.concat([folder, Buffer.from(sep), entry.name]);
    return kind ? [{ name: paths.claim(decodeName(entry.name)), place, kind }] : [];
  });
};

interface EntryKind {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

const kindOf = (entry: EntryKind): Listed['kind'] | undefined => {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : undefined;
};

const checkLink = (scope: Walk, place: Place, path: string): void => {
  try {
    const target = realpathSync(place);
    if (target === scope.root || target.startsWith(scope.root + sep)) return;
    scope.problems.push({ code: 'path-escapes-disc', file: path, detail: { name: path } });
  } catch (error) {
    tell(scope, path, reasonOf(error));
  }
};

const tell = (scope: Walk, file: string, reason: string): void => {
  scope.problems.push({ code: 'unreadable-file', file, detail: { reason } });
};

/** `EACCES`, `EIO`, …: short, and the same in every language. */
const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

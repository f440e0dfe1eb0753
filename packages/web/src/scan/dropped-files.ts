import type { Disc, GivenFile } from './disc.ts';
import { discOf } from './given-files.ts';

/** Folders inside folders; deeper is a loop or an attack. */
const maxDepth = 64;

/**
 * Everything in a drop, folders walked. Must be called in the drop event itself: afterwards the browser has
 * taken the items away. `onFound` is told how many files were found so far.
 */
export function discFromDrop(transfer: DataTransfer, onFound: (count: number) => void): Promise<Disc> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry?.() ?? undefined);
  const loose = Array.from(transfer.files);
  if (entries.every((entry) => !entry)) return Promise.resolve(discOf(loose.map(looseFile), []));
  return walkAll(
    entries.filter((entry) => entry !== undefined),
    onFound,
  );
}

const looseFile = (file: File): GivenFile => ({ path: file.name, blob: file });

async function walkAll(roots: readonly FileSystemEntry[], onFound: (count: number) => void): Promise<Disc> {
  const found: GivenFile[] = [];
  const unreadable: string[] = [];
  const waiting = roots.map((entry) => ({ entry, path: entry.name, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { entry, path, depth } = next;
    try {
      if (isFile(entry)) found.push({ path, blob: await fileOf(entry) });
      else if (isFolder(entry) && depth < maxDepth)
        for (const child of await childrenOf(entry))
          waiting.push({ entry: child, path: `${path}/${child.name}`, depth: depth + 1 });
      else unreadable.push(path);
    } catch {
      unreadable.push(path);
    }
    if (found.length % 50 === 0) onFound(found.length);
  }
  return discOf(found, unreadable);
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** Chromium answers at most 100 entries at a time, and an empty list at the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

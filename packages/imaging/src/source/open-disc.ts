import type { DiscFile, DiscSource } from '../bytes/disc-source.ts';
import type { InflateRaw } from '../bytes/inflate.ts';
import type { Problem } from '../problem.ts';
import { openArchive } from './open-archive.ts';
import { archiveNames } from './archive-format.ts';

/** Archives inside archives that are opened: a ZIP on the disc, and an image or ZIP in it. */
const maxDepth = 2;

/**
 * A disc whose archives are opened in place: their files appear as `archive.zip/inner/path`. Only files
 * named like an archive are looked into, so that a disc of images costs nothing; a container by another
 * name is met later and opened with {@link openArchive}. What cannot be opened stays a file and is told.
 */
export const openDisc = async (source: DiscSource, inflate: InflateRaw): Promise<DiscSource> => {
  const problems: Problem[] = [];
  const own = await allOf(source.files());
  const files = await expand(own, inflate, problems, 0);
  const outer = new Set(own);
  return {
    name: source.name,
    files: () => files,
    problems: [...source.problems, ...problems],
    ...(source.readHeads && { readHeads: headsOf(source.readHeads.bind(source), outer) }),
  };
};

/** A folder answers at once: nothing is waited for, file by file. */
const allOf = async (files: Iterable<DiscFile> | AsyncIterable<DiscFile>): Promise<readonly DiscFile[]> => {
  if (Symbol.iterator in files) return [...files];
  const all: DiscFile[] = [];
  for await (const file of files) all.push(file);
  return all;
};

const expand = async (
  files: Iterable<DiscFile>,
  inflate: InflateRaw,
  problems: Problem[],
  depth: number,
): Promise<DiscFile[]> => {
  const all: DiscFile[] = [];
  for (const file of files) {
    const inner = archiveNames.test(file.path) ? await inside(file, inflate, problems, depth) : undefined;
    if (!inner) all.push(file);
    else for (const one of inner) all.push(one);
  }
  return all;
};

/** The files inside, or `undefined` when it is no archive or stays closed. */
const inside = async (
  file: DiscFile,
  inflate: InflateRaw,
  problems: Problem[],
  depth: number,
): Promise<DiscFile[] | undefined> => {
  const opened = await openArchive(file, inflate);
  if (!opened) return undefined;
  if ('problem' in opened) return void problems.push(opened.problem);
  if (depth >= maxDepth) return void problems.push({ code: 'archive-nested-too-deep', file: file.path });
  for (const problem of opened.problems) problems.push(problem);
  const files = [...(opened.files() as Iterable<DiscFile>)].map((inner) => new InnerFile(inner, file.path));
  return files.length === 0 ? undefined : expand(files, inflate, problems, depth + 1);
};

/** A file of an archive, by its path on the whole disc. */
class InnerFile implements DiscFile {
  readonly path: string;
  readonly #inner: DiscFile;

  constructor(inner: DiscFile, archive: string) {
    this.#inner = inner;
    this.path = `${archive}/${inner.path}`;
  }

  get size(): number {
    return this.#inner.size;
  }

  read(offset: number, length: number): Uint8Array | Promise<Uint8Array> {
    return this.#inner.read(offset, length);
  }
}

type ReadHeads = NonNullable<DiscSource['readHeads']>;

/** The disc's own files still come in batches; those inside archives are read side by side. */
const headsOf =
  (readHeads: ReadHeads, outer: ReadonlySet<DiscFile>): ReadHeads =>
  async (files, length) => {
    const own = files.filter((file) => outer.has(file));
    const inner = files.filter((file) => !outer.has(file));
    const [heads, innerHeads] = await Promise.all([
      own.length > 0 ? readHeads(own, length) : [],
      Promise.all(inner.map((file) => readHead(file, length))),
    ]);
    const ownHeads = heads.values();
    const otherHeads = innerHeads.values();
    return files.map((file) => (outer.has(file) ? ownHeads : otherHeads).next().value);
  };

/** A head that fails is asked for again singly, and the reason is told then. */
const readHead = async (file: DiscFile, length: number): Promise<Uint8Array | undefined> => {
  try {
    return await file.read(0, length);
  } catch {
    return undefined;
  }
};

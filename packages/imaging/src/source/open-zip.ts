import type { DiscFile, DiscSource } from '../bytes/disc-source.ts';
import type { InflateRaw } from '../bytes/inflate.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { discPath, UniquePaths } from './disc-path.ts';
import { readZipDirectory, type ZipDirectory, type ZipRecord } from './zip-directory.ts';
import { ZipArchive, ZipEntry } from './zip-entry.ts';
import { recoverZip } from './zip-recovery.ts';

/**
 * A ZIP archive as a disc: stored and deflated entries, ZIP64, names in UTF-8, code page 437 or a guessed
 * Asian encoding. Entries are inflated only as far as they are read; the archive never is.
 * Entries that cannot be read (password, other methods, names that leave the disc) are told in `problems`.
 * Source: PKWARE APPNOTE.TXT 6.3.10.
 */
export const openZip = async (file: DiscFile, inflate: InflateRaw): Promise<DiscSource> => {
  const directory = (await readZipDirectory(file)) ?? (await recoverZip(file));
  const problems = new Problems(file.path);
  const files = listFiles(directory, new ZipArchive(file, inflate), problems);
  if (directory.problem) problems.list.push({ ...directory.problem, file: file.path });
  if (overlapping(directory.records))
    problems.list.push({ code: 'damaged-archive', file: file.path, detail: { reason: 'entries overlap' } });
  return { name: file.path, files: () => files, problems: problems.close() };
};

const listFiles = (directory: ZipDirectory, archive: ZipArchive, problems: Problems): ZipEntry[] => {
  const paths = new UniquePaths();
  const files: ZipEntry[] = [];
  for (const record of directory.records) {
    if (/[/\\]$/u.test(record.name) || record.link) continue;
    const refused = refusal(record);
    const path = refused ? undefined : discPath(record.name);
    if (refused) problems.count(refused.code, refused.format);
    else if (path === undefined) problems.escape(record.name);
    else files.push(new ZipEntry(archive, record, paths.claim(path)));
  }
  return files;
};

interface Refusal {
  readonly code: ProblemCode;
  readonly format: string;
}

const refusal = ({ encrypted, method }: ZipRecord): Refusal | undefined => {
  if (encrypted || method === 99) return { code: 'archive-encrypted', format: 'ZIP' };
  if (method === 0 || method === 8) return undefined;
  return { code: 'archive-unsupported', format: `ZIP, ${methodNames[method] ?? `method ${String(method)}`}` };
};

/** APPNOTE.TXT 4.4.5. */
const methodNames: Readonly<Record<number, string>> = {
  1: 'Shrink',
  6: 'Implode',
  9: 'Deflate64',
  12: 'BZIP2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'XZ',
  98: 'PPMd',
};

/** Names refused, told one by one up to here: a hostile archive may hold half a million. */
const maxEscapesTold = 20;

/** Gathers an archive's problems: one line per kind with a count, not one per entry. */
class Problems {
  readonly list: Problem[] = [];
  readonly #file: string;
  readonly #counts = new Map<string, { code: ProblemCode; format: string; count: number }>();
  #escapes = 0;

  constructor(file: string) {
    this.#file = file;
  }

  count(code: ProblemCode, format: string): void {
    const line = this.#counts.get(code + format) ?? { code, format, count: 0 };
    line.count++;
    this.#counts.set(code + format, line);
  }

  escape(name: string): void {
    if (this.#escapes++ >= maxEscapesTold) return;
    this.list.push({ code: 'path-escapes-disc', file: this.#file, detail: { name: name.slice(0, 200) } });
  }

  close(): readonly Problem[] {
    for (const { code, ...detail } of this.#counts.values())
      this.list.push({ code, file: this.#file, detail });
    return this.list;
  }
}

/**
 * Entries that share bytes are how a small archive pretends to hold petabytes (Fifield, “A better zip
 * bomb”, WOOT 2019). Only the beginnings of entries are read, so it costs nothing; it is told all the same.
 */
const overlapping = (records: readonly ZipRecord[]): boolean => {
  const byPlace = records.toSorted((a, b) => a.headerAt - b.headerAt);
  let end = 0;
  return byPlace.some((record) => {
    const overlaps = record.headerAt < end;
    end = Math.max(end, record.headerAt + record.compressedSize);
    return overlaps;
  });
};

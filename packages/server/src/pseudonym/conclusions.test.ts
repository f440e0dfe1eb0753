import { openDisc, scanDisc, type DiscSource, type Inventory, type Series } from '@overread/imaging';
import { evaluate, factsFrom, type Circumstances } from '@overread/readiness';
import { discs, type DiscFile } from '@overread/sample-discs';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inflateRaw } from '../dicomweb/inflate-raw.ts';
import { memoryFile } from '../dicomweb/memory-file.ts';
import { readHeader } from '../dicomweb/read-header.ts';
import { caseNames } from './case-secret.ts';
import { createPseudonymiser } from './pseudonymiser.ts';
import { shiftDate } from './shift-dates.ts';

// What is read from pictures is the same before and after: side, view, standing, plane, weighting, and the verdict of the disc check.

const key = { secret: Buffer.alloc(32, 11) };
const pseudonymiser = createPseudonymiser(key);
const { days } = caseNames(key);

const readAs = [
  'kind',
  'modality',
  'region',
  'side',
  'sideStrength',
  'view',
  'plane',
  'weighting',
  'fatSuppressed',
  'contrast',
  'standing',
  'standingStrength',
  'kernel',
  'images',
  'missingSlices',
  'duplicates',
] as const satisfies readonly (keyof Series)[];

/** The instances of a disc, before and after; papers and directories are not given to a reviewer this way. */
async function bothOf(files: readonly DiscFile[]): Promise<readonly [DiscFile[], DiscFile[]]> {
  const both: [DiscFile[], DiscFile[]] = [[], []];
  for (const { path, bytes } of files) {
    const copy = await pseudonymiser.file(bytes);
    // Of a header without pixels it is seen later that they are missing the longer it is.
    if (!copy || !(await readHeader(memoryFile(bytes)))?.finding.record.pixelData) continue;
    both[0].push({ path, bytes });
    both[1].push({ path, bytes: copy });
  }
  return both;
}

const sourceOf = (files: readonly DiscFile[]): DiscSource => ({
  name: 'disc',
  problems: [],
  files: () =>
    files.map(({ path, bytes }) => ({
      path,
      size: bytes.length,
      read: (offset: number, length: number) => bytes.subarray(offset, offset + length),
    })),
});

const inventoryOf = async (files: readonly DiscFile[]): Promise<Inventory> =>
  scanDisc(await openDisc(sourceOf(files), inflateRaw), inflateRaw);

/** Each series by its first file, which is called the same before and after. */
const conclusions = ({ patients }: Inventory): readonly string[] =>
  patients
    .flatMap(({ studies }) => studies.flatMap(({ series }) => series))
    .map((one) => JSON.stringify([one.number, ...readAs.map((name) => one[name])]))
    .toSorted();

/** What was said about a case, its days moved like the pictures’. */
const moved = (circumstances: Circumstances): Circumstances => ({
  ...circumstances,
  today: movedDay(circumstances.today),
  answers: Object.fromEntries(
    Object.entries(circumstances.answers).map(([id, answer]) => [
      id,
      /^\d{4}-\d\d-\d\d$/.test(answer) ? movedDay(answer) : answer,
    ]),
  ),
  documents: circumstances.documents.map((one) => ({
    ...one,
    ...(one.date !== undefined && { date: movedDay(one.date) }),
    ...(one.studyUid !== undefined && { studyUid: pseudonymiser.uid(one.studyUid) }),
  })),
});

const movedDay = (day: string): string =>
  (shiftDate(day.replaceAll('-', ''), days) ?? '').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');

describe.each(discs.map((disc) => [disc.id, disc] as const))('%s', (_, disc) => {
  it('is read the same', { timeout: 60_000 }, async () => {
    const [before, after] = await Promise.all((await bothOf(disc.make())).map(inventoryOf));
    if (!before || !after) throw new Error('not read');
    expect(conclusions(after)).toEqual(conclusions(before));
    const verdicts = (inventory: Inventory, circumstances: Circumstances): unknown =>
      evaluate(factsFrom(inventory), disc.caseType, circumstances)
        // Whether all is one person’s is asked of the originals: birth dates are gone, and names follow the number.
        .requirements.filter(({ id }) => id !== 'identity.one-person')
        .map(({ id, verdict }) => [id, verdict]);
    expect(verdicts(after, moved(disc.circumstances))).toEqual(verdicts(before, disc.circumstances));
  });
});

const folder = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const present = existsSync(join(folder, 'manifest.tsv'));

describe.skipIf(!present)('real files (skipped where the collections are not beside the repository)', () => {
  it('are read the same, collection by collection', { timeout: 300_000 }, async () => {
    const collections = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
    const differing: string[] = [];
    for (const name of collections) {
      const files = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
        .filter(
          (path) =>
            statSync(join(folder, name, path)).isFile() && statSync(join(folder, name, path)).size < 2 ** 26,
        )
        .toSorted();
      // One by one: what a file says of itself, without its neighbours.
      for (const path of files) {
        const both = await bothOf([{ path, bytes: readFileSync(join(folder, name, path)) }]);
        const [before, after] = await Promise.all(
          both.map(async (one) => conclusions(await inventoryOf(one))),
        );
        if (before?.join() !== after?.join())
          differing.push(`${name}/${path}: ${before?.join()} → ${after?.join()}`);
      }
    }
    expect(differing).toEqual([]);
  });
});

import { discs } from '@overread/sample-discs';
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readDataset } from '../dicomweb/dataset/read-dataset.ts';
import { dicomJson } from '../dicomweb/dicom-json.ts';
import { memoryFile } from '../dicomweb/memory-file.ts';
import { readHeader, type InstanceHeader } from '../dicomweb/read-header.ts';
import { identitiesOf, type Identities } from './identities.ts';
import { createPseudonymiser } from './pseudonymiser.ts';
import { fromRaw } from './raw-cells.ts';
import { leaksIn } from './testing/leaks-in.ts';

// Nothing that names anyone is left in a file, and the pixels are what they were.

const pseudonymiser = createPseudonymiser({ secret: Buffer.alloc(32, 3) });

const isDeflated = ({ transferSyntaxUid }: InstanceHeader): boolean =>
  transferSyntaxUid === '1.2.840.10008.1.2.1.99';

/** Header and pixels of a file; of a deflated one all that is in it. */
function parts(bytes: Buffer, header: InstanceHeader): { readonly header: Buffer; readonly pixels: Buffer } {
  if (isDeflated(header)) {
    const inflated = inflateRawSync(bytes.subarray(144 + bytes.readUInt32LE(140)));
    return { header: Buffer.concat([bytes.subarray(0, 144), inflated]), pixels: Buffer.alloc(0) };
  }
  const place = header.finding.record.pixelData;
  if (!place) return { header: bytes, pixels: Buffer.alloc(0) };
  const end = place.length === undefined ? bytes.length : place.offset + place.available;
  return { header: bytes.subarray(0, place.offset), pixels: bytes.subarray(place.offset, end) };
}

function identitiesIn(bytes: Buffer, header: InstanceHeader): Identities {
  const part10 =
    bytes.toString('latin1', 128, 132) === 'DICM'
      ? bytes
      : Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), bytes]);
  const { repairedEncoding } = header.finding.record;
  return identitiesOf(fromRaw(readDataset(part10, header.transferSyntaxUid), repairedEncoding));
}

/** What is wrong with the copy of a file, a line each. */
async function faults(
  path: string,
  original: Buffer,
): Promise<{ readonly wrong: string[]; readonly copy: Buffer | null }> {
  const header = await readHeader(memoryFile(original));
  if (!header) return { wrong: [], copy: null };
  const copy = await pseudonymiser.file(original);
  const after = copy && (await readHeader(memoryFile(copy)));
  if (!copy || !after) return { wrong: [`${path}: not readable`], copy: null };
  const identities = identitiesIn(original, header);
  const [was, is] = [parts(original, header), parts(copy, after)];
  const json = dicomJson(
    { bytes: is.header, transferSyntax: after.transferSyntaxUid, repairedEncoding: undefined },
    '/bulk',
  );
  const wrong = [
    ...leaksIn(is.header, identities).map((text) => `${path}: ${text} in the header`),
    ...leaksIn(Buffer.from(JSON.stringify(isDeflated(after) ? {} : json)), identities).map(
      (text) => `${path}: ${text} in the metadata`,
    ),
    // What stood after the pixels is left out.
    ...(hash(was.pixels.subarray(0, is.pixels.length)) === hash(is.pixels) ? [] : [`${path}: other pixels`]),
    ...(was.pixels.length === is.pixels.length || endsFragments(is.pixels) ? [] : [`${path}: fewer pixels`]),
    ...(header.transferSyntaxUid === after.transferSyntaxUid ? [] : [`${path}: another transfer syntax`]),
    ...(after.sopInstanceUid === pseudonymiser.uid(header.sopInstanceUid)
      ? []
      : [`${path}: another instance`]),
  ];
  return { wrong, copy };
}

/** Sequence Delimitation Item (PS3.5 section A.4), in either byte order. */
const endsFragments = (pixels: Buffer): boolean =>
  ['feffdde000000000', 'fffee0dd00000000'].includes(pixels.subarray(-8).toString('hex'));

/** Discs share files; each is looked at once. */
const seen = new Set<string>();
const isNew = (bytes: Uint8Array): boolean => seen.size < seen.add(hash(bytes)).size;

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

it('the search finds a name in each of the encodings it searches in', () => {
  const names = {
    names: ['Müßter^Ana=样例^秀丽'],
    ids: ['MU-1001'],
    places: ['Isar'],
    birthDates: ['19580314'],
  };
  const hidden = (text: string, encoding: BufferEncoding): readonly string[] =>
    leaksIn(Buffer.from(` ${text} `, encoding), names);
  expect(hidden('Müßter', 'utf8')).toEqual(['Müßter']);
  expect(hidden('Müßter', 'latin1')).toEqual(['Müßter']);
  expect(hidden('ana', 'utf16le')).toEqual(['Ana']);
  expect(leaksIn(Buffer.from([0xd1, 0xf9, 0xc0, 0xfd]), names)).toEqual(['样例']);
  expect(hidden('mu-1001 19580314', 'latin1')).toEqual(['MU-1001', '19580314']);
});

it.each(discs.map((disc) => [disc.id, disc] as const))(
  '%s names no one',
  { timeout: 60_000 },
  async (_, disc) => {
    const wrong: string[] = [];
    for (const { path, bytes } of disc.make().filter(({ bytes: all }) => isNew(all)))
      wrong.push(...(await faults(path, Buffer.from(bytes))).wrong);
    expect(wrong).toEqual([]);
  },
);

// Real files from public collections, where they lie beside the repository; they are not part of it.
const folder = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const present = existsSync(join(folder, 'manifest.tsv'));
const hasValidator = spawnSync('dciodvfy', ['-version']).error === undefined;
const scratch = mkdtempSync(join(tmpdir(), 'overread-pseudonym-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const realFiles = (): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile() && statSync(join(folder, path)).size < 2 ** 26)
    .toSorted();

describe.skipIf(!present)('real files (skipped where the collections are not beside the repository)', () => {
  it('name no one, and their pixels are what they were', { timeout: 300_000 }, async () => {
    const wrong: string[] = [];
    let count = 0;
    for (const path of realFiles()) {
      const { wrong: found, copy } = await faults(path, readFileSync(join(folder, path)));
      wrong.push(...found);
      if (copy) count++;
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(200);
  });

  it.skipIf(!hasValidator)(
    'have no faults that they had not before (skipped without dciodvfy)',
    { timeout: 600_000 },
    async () => {
      const wrong: string[] = [];
      // What is made to be broken is read to different ends by different readers.
      for (const path of realFiles().filter((one) => !/^(fuzz|malformed)/.test(one))) {
        const original = readFileSync(join(folder, path));
        const copy = await pseudonymiser.file(original);
        if (!copy) continue;
        const before = new Set(complaints(original));
        wrong.push(
          ...complaints(copy)
            .filter((line) => !before.has(line) && !asked.test(line))
            .map((line) => `${path}: ${line}`),
        );
      }
      expect(wrong).toEqual([]);
    },
  );
});

/** PS3.15 has them removed (X), though an animal's module asks for them (type 2C). */
const asked = /Element=<Responsible(Person|Organization)>/;

function complaints(bytes: Buffer): readonly string[] {
  const path = join(scratch, 'file.dcm');
  writeFileSync(path, bytes);
  const { stdout, stderr } = spawnSync('dciodvfy', [path], { encoding: 'latin1', maxBuffer: 2 ** 28 });
  return `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => line.startsWith('Error'))
    .map((line) => line.replaceAll(/<[\d.]+>/g, '<>'));
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { inflateRawSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { DiscFile } from '../bytes/disc-source.ts';
import type { InflateRaw } from '../bytes/inflate.ts';
import type { Inventory, Series } from '../inventory/inventory.ts';
import { inventorySchema } from '../inventory/schema.ts';
import { scanDisc } from './scan-disc.ts';

const data = process.env['OVERREAD_DATA'] ?? resolve(import.meta.dirname, '../../../../../shared/data');

const inflate: InflateRaw = (compressed, limit) =>
  inflateRawSync(compressed, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, limit);

const filesIn = (folder: string): DiscFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const bytes = readFileSync(path);
      return {
        path: relative(folder, path),
        size: bytes.length,
        read: (offset, length) => bytes.subarray(offset, offset + length),
      };
    });

const scan = (folder: string): Promise<Inventory> => {
  const files = filesIn(join(data, folder));
  return scanDisc({ name: folder, problems: [], files: () => files }, inflate);
};
const seriesOf = ({ patients }: Inventory): readonly Series[] =>
  patients.flatMap(({ studies }) => studies.flatMap(({ series }) => series));

describe.skipIf(!existsSync(data))('real discs (needs the data folder, OVERREAD_DATA)', () => {
  test('a wrist: sixteen coronal slices, none missing', async () => {
    const inventory = await scan('mr/wrist-dcm4che');
    expect(inventory.patients).toHaveLength(1);
    expect(seriesOf(inventory)).toMatchObject([
      {
        kind: 'image',
        modality: 'MR',
        plane: 'coronal',
        images: 16,
        missingSlices: 0,
        duplicates: 0,
        sliceThickness: 2,
        sliceSpacing: 2,
        pixelSpacing: [0.234375, 0.234375],
        calibration: 'patient-geometry',
        fieldStrength: 1.5015,
        fatSuppressed: 'unknown',
        weighting: 'unknown',
        region: 'wrist',
        side: 'left',
        date: '2017-07-16',
        problems: [],
      },
    ]);
  });

  test('the same wrist with a slice taken out', async () => {
    const files = filesIn(join(data, 'mr/wrist-dcm4che')).filter(({ path }) => !path.includes('MR07'));
    const [series] = seriesOf(await scanDisc({ name: 'wrist', problems: [], files: () => files }, inflate));
    expect(series).toMatchObject({ images: 15, missingSlices: 1 });
    expect(series?.problems).toMatchObject([
      { code: 'missing-slices', detail: { missing: 1, expected: 16 } },
    ]);
    expect(series?.evidence.find(({ about }) => about === 'missingSlices')?.file).toMatch(/MR0[68]/u);
  });

  test('a knee: T1 coronal of 0.2 tesla, said in gauss; and a sagittal gradient echo', async () => {
    const inventory = await scan('mr/knee');
    const series = seriesOf(inventory);
    expect(
      series
        .filter(({ plane }) => plane === 'coronal')
        .map(({ weighting, fatSuppressed, fieldStrength, date }) => [
          weighting,
          fatSuppressed,
          fieldStrength,
          date,
        ]),
    ).toEqual(expect.arrayContaining([['T1', 'no', 0.2, '1997-05-07']]));
    expect(series.find(({ description }) => description === 'SAG 3D')).toMatchObject({
      plane: 'sagittal',
      weighting: 'T2*',
      fieldStrength: 1.5,
      sliceThickness: 3,
      sliceSpacing: null,
      isotropic: false,
      date: '1989-02-03',
    });
  });

  test('a lumbar spine whose header is all of unknown representation', async () => {
    expect(seriesOf(await scan('mr/lumbar-spine'))).toMatchObject([
      {
        plane: 'sagittal',
        weighting: 'T2',
        fatSuppressed: 'no',
        sliceThickness: 5.5,
        fieldStrength: 0.3,
        region: 'lumbar-spine',
        date: null,
      },
    ]);
  });

  test('a shoulder blade of unknown side is oblique in between', async () => {
    const series = seriesOf(await scan('mr/shoulder'));
    expect(series.map(({ region, side, plane, weighting }) => [region, side, plane, weighting])).toEqual([
      ['shoulder', 'unknown', 'oblique', 'T1'],
      ['shoulder', 'unknown', 'oblique', 'T1'],
    ]);
  });

  test('a CT series in a bone kernel', async () => {
    expect(seriesOf(await scan('ct/lower-extremity'))).toMatchObject([
      {
        plane: 'axial',
        kernel: 'bone',
        images: 7,
        missingSlices: 0,
        sliceThickness: 4,
        sliceSpacing: 4,
        metalArtefactReduction: 'unknown',
        kind: 'image',
      },
    ]);
  });

  test('a surface rendering of an ankle is a capture', async () => {
    expect(seriesOf(await scan('ct/ankle'))).toMatchObject([
      { kind: 'secondary-capture', plane: 'unknown', calibration: 'none', date: '1993-04-30', problems: [] },
    ]);
  });

  test('a pelvis without pixels is no image', async () => {
    const [series] = seriesOf(await scan('xr/no-pixels'));
    expect(series).toMatchObject({ kind: 'not-image', images: 0, calibration: 'detector-plane' });
    expect(series?.problems).toContainEqual({
      code: 'missing-pixels',
      file: 'orthanc-mirrors__CR000000.dcm',
    });
  });

  test('hip films: lossy, one of them twice', async () => {
    const [series] = seriesOf(await scan('xr/hip'));
    expect(series).toMatchObject({
      images: 3,
      duplicates: 1,
      lossy: { is: 'yes', ratio: 35 },
      pixelSpacing: [0.2, 0.2],
    });
  });

  test.each([
    ['discs/nema-rle', { missing: 6, listed: 20 }],
    ['discs/philips-ct-hierarchical', { missing: 282, listed: 311 }],
  ])('%s was copied in part', async (folder, detail) => {
    expect((await scan(folder)).problems).toContainEqual({
      code: 'dicomdir-lists-missing',
      file: 'DICOMDIR',
      detail,
    });
  });

  test('a complete disc has nothing missing', async () => {
    const { problems, patients, otherFiles } = await scan('discs/pydicom-dicomdirtests');
    expect(problems.filter(({ code }) => code.startsWith('dicomdir'))).toEqual([]);
    expect(patients.map(({ name, problems: own }) => [name, own])).toEqual([
      ['Doe Archibald', []],
      ['Doe Peter', []],
    ]);
    expect(otherFiles.map(({ what }) => what)).toEqual(['dicomdir', 'dicomdir', 'dicomdir', 'dicomdir']);
  });

  test('the head of a Philips disc: a scout and 28 slices', async () => {
    expect(
      seriesOf(await scan('discs/philips-ct-hierarchical')).map(
        ({ kind, plane, images, missingSlices, sliceSpacing }) => [
          kind,
          plane,
          images,
          missingSlices,
          sliceSpacing,
        ],
      ),
    ).toEqual([
      ['localizer', 'sagittal', 1, 0, null],
      ['image', 'axial', 28, 0, 5],
    ]);
  });

  test('papers and what is no picture are set aside', async () => {
    const { documents, otherFiles } = await scan('documents');
    expect(documents.map(({ format, file }) => [format, file])).toEqual([
      ['structured-report', 'orthanc-mirrors__IM0'],
      ['encapsulated-pdf', 'orthanc-mirrors__sample-pdf.dcm'],
      ['structured-report', 'pydicom__reportsi.dcm'],
      ['structured-report', 'pydicom__reportsi_with_empty_number_tags.dcm'],
      ['structured-report', 'pydicom__test-SR.dcm'],
    ]);
    expect(otherFiles.map(({ what }) => what)).toEqual([
      'presentation-state',
      'key-object-selection',
      'other-dicom',
      'other-dicom',
      'other-dicom',
      'other-dicom',
    ]);
  });

  test('names are readable in every character set, and stay one person', async () => {
    const { patients } = await scan('charsets');
    const names = patients.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Äneas Rüdiger',
        'Yamada Tarou = 山田 太郎 = やまだ たろう',
        'Hong Gildong = 洪 吉洞 = 홍 길동',
        'Wang XiaoDong = 王 小东',
      ]),
    );
    expect(patients.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test.each(
    readdirSync(existsSync(data) ? data : '.', { withFileTypes: true })
      .filter((entry) => existsSync(data) && entry.isDirectory())
      .map(({ name }) => name),
  )('the inventory of %s is what its schema promises', async (folder) => {
    const inventory = await scan(folder);
    expect(inventorySchema.safeParse(inventory).error?.issues).toBeUndefined();
    expect(inventory.counts.files).toBe(filesIn(join(data, folder)).length);
  });
});

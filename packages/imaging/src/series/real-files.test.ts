import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { constants, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { memoryFile } from '../bytes/memory-file.ts';
import { openRecord } from '../dataset/open-record.ts';
import { readInstance } from '../dataset/read-instance.ts';
import { readPicture } from './read-picture.ts';

const folder = process.env['OVERREAD_DATA'] ?? resolve(import.meta.dirname, '../../../../../shared/data');

const inflate = (data: Uint8Array, limit: number): Uint8Array =>
  new Uint8Array(inflateRawSync(data, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, limit));

/** Looked up by eye in the headers. */
const cases: readonly (readonly [
  path: string,
  region: string,
  side: string,
  view: string,
  standing: string,
])[] = [
  ['ct/ankle/fo-dicom__CT-MONO2-16-ankle', 'ankle', 'right', 'unknown', 'unknown'],
  ['ct/cervical-spine/fo-dicom__IM-0001-0001-0001.dcm', 'cervical-spine', 'unknown', 'unknown', 'no'],
  ['ct/lower-extremity/DIAGNijmegen__slice1.dcm', 'unknown', 'unknown', 'unknown', 'no'],
  ['discs/nema-rle/IMAGES/RLE/MR2_RLE', 'shoulder', 'unknown', 'unknown', 'no'],
  ['discs/nema-rle/IMAGES/RLE/MR3_RLE', 'knee', 'right', 'unknown', 'no'],
  ['discs/nema-rle/IMAGES/RLE/NM1_RLE', 'whole-body', 'unknown', 'unknown', 'no'],
  ['discs/nema-rle/IMAGES/RLE/RG2_RLE', 'hip', 'unknown', 'unknown', 'unknown'],
  ['discs/pydicom-dicomdirtests/77654033/CR1/6154', 'cervical-spine', 'unknown', 'lateral', 'unknown'],
  ['discs/pydicom-dicomdirtests/77654033/CR2/6247', 'cervical-spine', 'unknown', 'oblique', 'unknown'],
  ['discs/pydicom-dicomdirtests/77654033/CT2/17106', 'head', 'unknown', 'unknown', 'no'],
  ['mr/knee/dicom__implicit_mr_16bit_mono2.dcm', 'knee', 'unknown', 'unknown', 'no'],
  ['mr/lumbar-spine/orthanc-mirrors__2022-03-08-RicSmi.dcm', 'lumbar-spine', 'unknown', 'unknown', 'no'],
  ['mr/shoulder/dcm4che__MR2_UNC', 'shoulder', 'unknown', 'unknown', 'no'],
  ['mr/wrist-dcm4che/dcm4che__MR01.dcm', 'wrist', 'left', 'unknown', 'no'],
  ['no-preamble/dicom__no-header_explicit(two-pass).dcm', 'knee', 'left', 'unknown', 'no'],
  ['private-tags/orthanc-mirrors__PrivateMDNTags.dcm', 'unknown', 'unknown', 'unknown', 'no'],
  ['xr/dx-chest/raccoon__C3L-00277-1000.dcm', 'chest', 'unknown', 'PA', 'unknown'],
  ['xr/hand/pydicom__NM_Kakadu44_SOTmarkerincons.dcm', 'hand', 'right', 'PA', 'unknown'],
  ['xr/hip/pydicom__RG2_JLSN.dcm', 'hip', 'unknown', 'unknown', 'unknown'],
  ['xr/no-pixels/orthanc-mirrors__CR000000.dcm', 'pelvis', 'unknown', 'AP', 'unknown'],
];

describe.skipIf(!existsSync(folder))(
  'body part, side, view and standing of real files (set OVERREAD_DATA)',
  () => {
    it.each(cases)('%s: %s, %s, %s, %s', async (path, ...expected) => {
      const file = memoryFile(path, new Uint8Array(readFileSync(join(folder, path))));
      const result = await readInstance(file, inflate, undefined, 'whole');
      if (result.kind !== 'dicom') throw new Error(path);
      const { region, side, view, standing } = readPicture(openRecord(result.record));
      expect([region.value, side.value, view.value, standing.value]).toEqual(expected);
      expect([region, side, view, standing].map(({ strength }) => strength)).not.toContain('contradicted');
    });
  },
);

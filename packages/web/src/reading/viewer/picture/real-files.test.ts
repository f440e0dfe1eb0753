import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import {
  createCodecs,
  frameBytes,
  openRecord,
  readInstance,
  transferSyntax,
  type DiscFile,
} from '@overread/imaging';
import { afterAll, describe, expect, test } from 'vitest';
import { decodePicture } from '../frames/decode-picture.ts';
import type { Picture } from '../frames/decode-protocol.ts';
import type { FrameHeader } from '../frames/frame-header.ts';
import type { JsonDataset } from '../frames/json-values.ts';
import { readFrameHeaders } from '../frames/read-frame-headers.ts';
import { drawPixels } from './draw-pixels.ts';
import { greyLookup } from './grey-table.ts';
import { usualWindow } from './usual-window.ts';

const data =
  process.env['OVERREAD_DATA'] ?? fileURLToPath(new URL('../../../../../../../shared/data', import.meta.url));
const hasTools = ['dcm2json', 'dcm2pnm', 'dcmj2pnm', 'dcml2pnm'].every((tool) =>
  existsSync(`/usr/bin/${tool}`),
);
const there = existsSync(data) && hasTools;

const folder = mkdtempSync(join(tmpdir(), 'overread-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));
const skipped = there ? '' : ' (skipped: needs the folder of real files, see OVERREAD_DATA, and dcmtk)';
const codecs = createCodecs();
const inflate = (bytes: Uint8Array, limit: number): Uint8Array =>
  new Uint8Array(inflateRawSync(bytes, { finishFlush: 2 })).subarray(0, limit);

interface Drawn {
  readonly header: FrameHeader;
  readonly picture: Picture;
  /** Red, green and blue. */
  readonly rgb: Uint8Array;
}

async function drawn(name: string): Promise<Drawn> {
  const path = join(data, name);
  const bytes = readFileSync(path);
  const file: DiscFile = {
    path,
    size: bytes.length,
    read: (offset, length) => new Uint8Array(bytes.subarray(offset, offset + length)),
  };
  const read = await readInstance(file, inflate, undefined, 'whole');
  if (read.kind !== 'dicom') throw new Error(`${name} is not read`);
  const instance = openRecord(read.record);
  const frame = await frameBytes(file, instance, inflate, 0);
  if ('problem' in frame) throw new Error(`${name}: ${frame.problem.code}`);
  const json = jsonOf(
    bytes,
    instance.pixelData?.offset ?? 0,
    transferSyntax(instance.transferSyntax)?.encapsulated,
  );
  const [found] = readFrameHeaders(JSON.parse(json) as JsonDataset);
  if (!found) throw new Error(`${name} has no header`);
  // Padding, which is black here, dcmtk shows as if it were picture.
  const header = { ...found, padding: undefined };
  const picture = await decodePicture(
    {
      bytes: frame.bytes,
      layout: header.layout,
      transferSyntaxUid: instance.transferSyntax,
      reduction: 0,
      palette: header.palette,
      padding: header.padding,
    },
    codecs,
    inflate,
  );
  if (!picture) throw new Error(`${name} is not decoded`);
  return { header, picture, rgb: rgbOf(picture, header) };
}

/** By dcmtk, which takes no compressed pixels: there the header alone, 12 bytes short of the pixels' value. */
function jsonOf(bytes: Buffer, pixels: number, isEncapsulated = false): string {
  const path = join(folder, `${randomUUID()}.dcm`);
  writeFileSync(path, isEncapsulated ? bytes.subarray(0, pixels - 12) : bytes);
  return execFileSync('dcm2json', [path], { maxBuffer: 2 ** 29 }).toString();
}

function rgbOf(picture: Picture, header: FrameHeader): Uint8Array {
  const rgba =
    picture.kind === 'colour' ? picture.rgba : new Uint8ClampedArray(picture.width * picture.height * 4);
  if (picture.kind === 'grey') {
    const window = usualWindow(picture, header);
    const lookup = greyLookup(picture, header, { window, isInverted: false });
    drawPixels(picture, lookup, new Uint32Array(rgba.buffer));
  }
  return Uint8Array.from(
    { length: (rgba.length / 4) * 3 },
    (_, at) => rgba[Math.floor(at / 3) * 4 + (at % 3)] ?? 0,
  );
}

/** The same file as dcmtk draws it, in the window that we showed it in. */
function byDcmtk(name: string, tool: string, { header, picture }: Drawn): Uint8Array {
  const out = join(folder, `${randomUUID()}.pnm`);
  const window = picture.kind === 'grey' ? usualWindow(picture, header) : undefined;
  const windowed = window ? ['+Ww', String(window.center), String(window.width)] : [];
  const table = header.valueTable ? ['+Wl', '1'] : [];
  execFileSync(tool, [
    '+op',
    ...(header.windows[0] ? ['+Wi', '1'] : [...windowed, ...table]),
    join(data, name),
    out,
  ]);
  return rgbOfPnm(readFileSync(out));
}

function rgbOfPnm(pnm: Buffer): Uint8Array {
  const [whole = '', kind] =
    /^(P[56])\s(?:#.*\s)*\d+\s+\d+\s+\d+\s/.exec(pnm.subarray(0, 400).toString('latin1')) ?? [];
  const values = pnm.subarray(whole.length);
  return kind === 'P6'
    ? values
    : Uint8Array.from({ length: values.length * 3 }, (_, at) => values[Math.floor(at / 3)] ?? 0);
}

function worst(one: Uint8Array, other: Uint8Array): number {
  expect(one.length).toBe(other.length);
  let most = 0;
  for (let at = 0; at < one.length; at++) most = Math.max(most, Math.abs((one[at] ?? 0) - (other[at] ?? 0)));
  return most;
}

const ct = 'syntaxes/ct-one-image/cornerstonejs__CTImage.dcm';
const ctAs = (name: string, uid: string): string => `${ct}_${name}TransferSyntax_${uid}.dcm`;

/** Steps of 255 that a pixel may differ: rounding; more where JPEG's arithmetic is left to the decoder. */
const rounding = 1;
const jpegColour = 3;
/** One stored step of that file is 32 HU, of the window's 400; in the one of 12 bits it is 2 HU. */
const oneStepOfEight = 22;
const twoStepsOfTwelve = 3;

describe.skipIf(!there)(`pictures as dcmtk draws them${skipped}`, () => {
  test.each([
    ['implicit little endian', ct, 'dcm2pnm', rounding],
    ['explicit little endian', ctAs('LittleEndianExplicit', '1.2.840.10008.1.2.1'), 'dcm2pnm', rounding],
    ['big endian', ctAs('BigEndianExplicit', '1.2.840.10008.1.2.2'), 'dcm2pnm', rounding],
    ['deflated', ctAs('DeflatedExplicitVRLittleEndian', '1.2.840.10008.1.2.1.99'), 'dcm2pnm', rounding],
    ['RLE', ctAs('RLELossless', '1.2.840.10008.1.2.5'), 'dcm2pnm', rounding],
    ['JPEG lossless', ctAs('JPEGProcess14', '1.2.840.10008.1.2.4.57'), 'dcmj2pnm', rounding],
    ['JPEG lossless, first-order', ctAs('JPEGProcess14SV1', '1.2.840.10008.1.2.4.70'), 'dcmj2pnm', rounding],
    ['JPEG-LS', ctAs('JPEGLSLossless', '1.2.840.10008.1.2.4.80'), 'dcml2pnm', rounding],
    ['JPEG-LS, near-lossless', ctAs('JPEGLSLossy', '1.2.840.10008.1.2.4.81'), 'dcml2pnm', rounding],
    ['JPEG of 8 bits', ctAs('JPEGProcess1', '1.2.840.10008.1.2.4.50'), 'dcmj2pnm', oneStepOfEight],
    ['JPEG of 12 bits', ctAs('JPEGProcess2_4', '1.2.840.10008.1.2.4.51'), 'dcmj2pnm', twoStepsOfTwelve],
    ['JPEG of 12 bits, MR', 'mr/knee/wearemothership__MR3_JPLY', 'dcmj2pnm', rounding],
    ['JPEG of 12 bits, CR', 'xr/hip/pydicom__RG2_JPLY_fixed.dcm', 'dcmj2pnm', rounding],
    ['near-lossless CR', 'xr/hip/pydicom__RG2_JLSN.dcm', 'dcml2pnm', rounding],
    ['MONOCHROME1', 'xr/chest/fo-dicom__CR-MONO1-10-chest', 'dcm2pnm', rounding],
    ['MONOCHROME1, JPEG', 'xr/other/orthanc-mirrors__Monochrome1-Jpeg.dcm', 'dcmj2pnm', jpegColour],
    ['a table of grey values of the modality', 'syntaxes/pydicom__mlut_18.dcm', 'dcm2pnm', rounding],
    ['a palette', 'syntaxes/pydicom__color-pl.dcm', 'dcm2pnm', rounding],
    ['colour', 'syntaxes/pydicom__SC_rgb_small_odd.dcm', 'dcm2pnm', rounding],
    ['colour of two frames, RLE', 'syntaxes/pydicom__SC_rgb_rle_2frame.dcm', 'dcm2pnm', rounding],
    ['colour, JPEG', 'syntaxes/pydicom__SC_rgb_jpeg_dcmtk.dcm', 'dcmj2pnm', jpegColour],
    [
      'colour with halved chroma',
      'syntaxes/pydicom__SC_ybr_full_422_uncompressed.dcm',
      'dcm2pnm',
      jpegColour,
    ],
    ['a DX of 14 bits', 'xr/dx-chest/raccoon__C3L-00277-1000.dcm', 'dcm2pnm', rounding],
    ['enhanced MR', 'syntaxes/pydicom__emri_small.dcm', 'dcm2pnm', rounding],
    ['MR of a knee', 'mr/knee/wearemothership__MR3_UNC', 'dcm2pnm', rounding],
  ])('%s', async (_, name, tool, tolerance) => {
    if (!existsSync(join(data, name))) throw new Error(`${name} is not among the real files`);
    const mine = await drawn(name);
    expect(worst(mine.rgb, byDcmtk(name, tool, mine))).toBeLessThanOrEqual(tolerance);
  });

  // dcmtk draws no JPEG 2000: held against the same image as it was before.
  test.each([
    ['JPEG 2000, reversible', ctAs('JPEG2000LosslessOnly', '1.2.840.10008.1.2.4.90'), ct, 0],
    ['JPEG 2000, MR of a knee', 'mr/knee/wearemothership__MR3_J2KR', 'mr/knee/wearemothership__MR3_UNC', 0],
    [
      'enhanced MR, JPEG 2000',
      'syntaxes/pydicom__emri_small_jpeg_2k_lossless.dcm',
      'syntaxes/pydicom__emri_small.dcm',
      0,
    ],
    ['MR, JPEG-LS', 'mr/knee/wearemothership__MR3_JLSL', 'mr/knee/wearemothership__MR3_UNC', 0],
  ])('%s', async (_, name, original, tolerance) => {
    expect(worst((await drawn(name)).rgb, (await drawn(original)).rgb)).toBeLessThanOrEqual(tolerance);
  });
});

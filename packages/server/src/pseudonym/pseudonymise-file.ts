import { transferSyntax } from '@overread/imaging';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { readDataset } from '../dicomweb/dataset/read-dataset.ts';
import type { HeaderBytes } from '../dicomweb/dicom-json.ts';
import { memoryFile } from '../dicomweb/memory-file.ts';
import { missingStart, part10Start, startLength } from '../dicomweb/part10-start.ts';
import { readHeader, type InstanceHeader } from '../dicomweb/read-header.ts';
import { textCell, type Cells } from './cell.ts';
import { elementStart, encodeCells, type Encoding } from './encode-cells.ts';
import { maskPixels, type Rectangle } from './mask-pixels.ts';
import { pixelElementBefore, pixelEnd } from './pixel-element.ts';
import { fromRaw, specificCharacterSet, type RawOrigin } from './raw-cells.ts';

type Change = (cells: Cells<RawOrigin>) => Cells<RawOrigin>;

const explicitLittleEndian = '1.2.840.10008.1.2.1';

/**
 * A file's header, changed, as the file of PS3.10 that it begins; where `header` ends with the start of the pixels' element, so does
 * the answer, and the pixels may follow as they are. Preamble and file meta information are made anew, text is in UTF-8.
 */
export function changedStart(header: HeaderBytes, change: Change): Buffer {
  const encoding = encodingOf(header.transferSyntax);
  const cells = new Map(
    change(fromRaw(readDataset(header.bytes, header.transferSyntax), header.repairedEncoding)),
  );
  cells.set(specificCharacterSet, textCell('CS', ['ISO_IR 192']));
  const pixels = pixelElementBefore(header.bytes, header.bytes.length, encoding.bigEndian);
  const meta = part10Start({
    sopClassUid: uidIn(cells, 0x00080016),
    sopInstanceUid: uidIn(cells, 0x00080018),
    transferSyntaxUid: header.transferSyntax,
  });
  const start = pixels ? elementStart(pixels.tag, pixels.vr, pixels.length, encoding) : Buffer.alloc(0);
  return Buffer.concat([meta, encodeCells(cells, encoding), start]);
}

/**
 * A whole file, its header changed and its pixels bit for bit what they were; what stands after the pixels (padding, signatures) is
 * left out. Within `masks` the pixels are zero. Null where the file is no DICOM file, lacks its UIDs, or cannot be masked.
 */
export async function changedFile(
  original: Uint8Array,
  change: Change,
  masks: readonly Rectangle[] = [],
): Promise<Buffer | null> {
  const bytes = Buffer.from(original.buffer, original.byteOffset, original.byteLength);
  const header = await readHeader(memoryFile(bytes));
  if (!header) return null;
  const deflated = transferSyntax(header.transferSyntaxUid)?.deflated === true;
  const syntax = deflated ? explicitLittleEndian : header.transferSyntaxUid;
  const whole = deflated ? inflated(bytes, header) : bytes;
  const { pixelData, repairedEncoding } = header.finding.record;
  // Of a deflated data set places are known within it, without the start (PS3.5 section A.5).
  const shift = deflated ? metaEnd(whole) : 0;
  const from = pixelData ? Math.min(pixelData.offset + shift, whole.length) : whole.length;
  const changed = changedStart(
    { bytes: withStart(whole.subarray(0, from), header), transferSyntax: syntax, repairedEncoding },
    change,
  );
  const { bigEndian } = encodingOf(syntax);
  const element = pixelElementBefore(whole, from, bigEndian);
  const pixels = element ? whole.subarray(from, pixelEnd(whole, from, element, bigEndian)) : Buffer.alloc(0);
  const shown = masks.length === 0 ? pixels : masked(pixels, header, changed, masks);
  if (!shown) return null;
  const result = Buffer.concat([changed, shown]);
  return deflated ? deflatedAgain(result, header.transferSyntaxUid) : result;
}

/** Compressed pixels cannot be masked without being compressed anew. */
const masked = (
  pixels: Buffer,
  { transferSyntaxUid }: InstanceHeader,
  start: Buffer,
  masks: readonly Rectangle[],
): Buffer | null =>
  transferSyntax(transferSyntaxUid)?.coding === 'native'
    ? maskPixels(pixels, readDataset(start, transferSyntaxUid), masks)
    : null;

const withStart = (bytes: Buffer, header: InstanceHeader): Buffer =>
  Buffer.concat([missingStart(bytes.subarray(0, startLength), header), bytes]);

function inflated(bytes: Buffer, header: InstanceHeader): Buffer {
  const dataset = inflateRawSync(bytes.subarray(metaEnd(bytes)), {
    finishFlush: constants.Z_SYNC_FLUSH,
    maxOutputLength: longestInflated,
  });
  return Buffer.concat([part10Start({ ...header, transferSyntaxUid: explicitLittleEndian }), dataset]);
}

const longestInflated = 2 ** 30;

function deflatedAgain(file: Buffer, syntax: string): Buffer {
  const end = metaEnd(file);
  const cells = readDataset(file, explicitLittleEndian);
  const uid = (tag: number): string => {
    const element = cells.get(tag);
    return element && element.vr !== 'SQ' ? element.bytes.toString('latin1').replace(/\0+$/, '') : '';
  };
  const meta = part10Start({
    sopClassUid: uid(0x00080016),
    sopInstanceUid: uid(0x00080018),
    transferSyntaxUid: syntax,
  });
  return Buffer.concat([meta, deflateRawSync(file.subarray(end))]);
}

/** File Meta Information Group Length (0002,0000) stands first and counts from its own end (PS3.10 section 7.1). */
const metaEnd = (bytes: Buffer): number => 144 + bytes.readUInt32LE(140);

const uidIn = (cells: Cells<RawOrigin>, tag: number): string => cells.get(tag)?.texts()[0] ?? '';

const encodingOf = (syntax: string): Encoding => ({
  explicit: syntax !== '1.2.840.10008.1.2',
  bigEndian: syntax === '1.2.840.10008.1.2.2',
});

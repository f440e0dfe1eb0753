import { createCodecs, decodedSamples, frameBytes, tags, transferSyntax } from '@overread/imaging';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import type { FrameMedia } from './frame-media.ts';
import type { IndexedInstance } from './imaging-index.ts';
import { inflateRaw } from './inflate-raw.ts';
import { instanceFile } from './instance-file.ts';

const codecs = createCodecs();

/** One frame (from 1) of an instance, as `media` says; native samples always little endian. Not to be changed: it may be shared. */
export async function readFrame(
  house: House,
  caseId: string,
  one: IndexedInstance,
  number: number,
  media: FrameMedia,
): Promise<Uint8Array> {
  if (number < 1 || number > one.frames) throw new Refusal('not-found');
  const plain = await plainFrame(house, caseId, one, number);
  if (plain) return plain;
  const found = await frameBytes(instanceFile(house, caseId, one), one.header, inflateRaw, number - 1);
  if ('problem' in found) throw new Refusal('not-found', [{ at: 'frame', reason: found.problem.code }]);
  const syntax = transferSyntax(one.transferSyntaxUid);
  if (media.form === 'decoded') {
    const samples = await decodedSamples(found, one.transferSyntaxUid, codecs, inflateRaw);
    if (!samples) throw new Refusal('not-found', [{ at: 'frame', reason: 'broken-pixels' }]);
    return samples;
  }
  return syntax?.bigEndian ? littleEndian(found.bytes, found.layout.allocated) : found.bytes;
}

/** Little endian and not compressed, as most are: where the frame lies is known, and it goes out as it lies. */
async function plainFrame(
  house: House,
  caseId: string,
  one: IndexedInstance,
  number: number,
): Promise<Uint8Array | undefined> {
  const place = one.header.pixelData;
  if (!plainSyntaxes.has(one.transferSyntaxUid) || place?.length === undefined) return undefined;
  const length = place.length / one.frames;
  const { attributes } = one.header;
  const [rows, columns] = [attributes.number(tags.Rows), attributes.number(tags.Columns)];
  const [samples, allocated] = [
    attributes.number(tags.SamplesPerPixel),
    attributes.number(tags.BitsAllocated),
  ];
  // Only where the header and the length agree to the byte; else the careful way says what is wrong.
  if (length !== ((rows ?? 0) * (columns ?? 0) * (samples ?? 0) * (allocated ?? 0)) / 8) return undefined;
  const start = place.offset + (number - 1) * length;
  // Remembered: series are scrolled back and forth, and by several people.
  const bytes = await house.vault.readRange(
    caseId,
    one.blobId,
    { start, end: start + length },
    { remember: true },
  );
  return bytes.length === length ? bytes : undefined;
}

const plainSyntaxes: ReadonlySet<string> = new Set(['1.2.840.10008.1.2', '1.2.840.10008.1.2.1']);

function littleEndian(bytes: Uint8Array, allocated: number): Uint8Array {
  if (allocated === 16) return Buffer.from(bytes).swap16();
  return allocated === 32 ? Buffer.from(bytes).swap32() : bytes;
}

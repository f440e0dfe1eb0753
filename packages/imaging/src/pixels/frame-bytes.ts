import { DiscReadError, type DiscFile } from '../bytes/disc-source.ts';
import type { InflateRaw } from '../bytes/inflate.ts';
import type { DicomInstance, PixelDataPlace } from '../dataset/dicom-instance.ts';
import { readInstance } from '../dataset/read-instance.ts';
import type { Problem } from '../problem.ts';
import { findFragments, type Fragment } from './encapsulated-frame.ts';
import { inflatedFile } from './inflated-file.ts';
import type { Palette } from './palette.ts';
import { frameLength, pixelLayout, type PixelLayout } from './pixel-layout.ts';
import { readPalette } from './read-palette.ts';
import { transferSyntax } from './transfer-syntaxes.ts';

/** One frame as it stands in the file: native samples, or one compressed stream. The bytes are the reader's own. */
export interface FrameBytes {
  readonly bytes: Uint8Array;
  readonly layout: PixelLayout;
  readonly index: number;
  /** Of a PALETTE COLOR image, where it has a whole one. */
  readonly palette: Palette | undefined;
}

/** Bytes of one frame read at most. */
const maxFrameBytes = 256 * 2 ** 20;

/**
 * Reads one frame, the middle one unless `frameIndex` (from 0) says otherwise, and nothing else of the
 * pixels. Answers with a problem when there are none, when they are cut off, or when the header does not
 * allow finding them; never throws for what the file holds.
 */
export const frameBytes = async (
  file: DiscFile,
  instance: DicomInstance,
  inflate: InflateRaw,
  frameIndex?: number,
): Promise<FrameBytes | { readonly problem: Problem }> => {
  try {
    const layout = pixelLayout(instance.attributes);
    const syntax = transferSyntax(instance.transferSyntax);
    const place = instance.pixelData ?? (await searchedPlace(file, instance, inflate));
    if (!place) return { problem: { code: 'missing-pixels', file: file.path } };
    if (!layout) return malformed(file, 'the header does not describe the pixels');
    const index = Math.min(frameIndex ?? layout.frames >> 1, layout.frames - 1);
    const source = syntax?.deflated ? await inflatedFile(file, place, inflate) : file;
    const encapsulated = syntax?.encapsulated ?? place.length === undefined;
    const found = encapsulated
      ? await encapsulatedFrame(source, place, layout, index)
      : await nativeFrame(source, place, layout, index, syntax?.bigEndian ?? false);
    if ('problem' in found) return found;
    const hasPalette = layout.photometric === 'PALETTE COLOR';
    const palette = hasPalette
      ? await readPalette(source, place.offset, instance.transferSyntax, layout.signed)
      : undefined;
    return { bytes: found.bytes, layout, index, palette };
  } catch (error) {
    if (!(error instanceof DiscReadError)) throw error;
    return { problem: { code: 'unreadable-file', file: file.path, detail: { reason: String(error.cause) } } };
  }
};

/** A header that was read only as far as its series needed: reading on finds the pixels. */
const searchedPlace = async (
  file: DiscFile,
  instance: DicomInstance,
  inflate: InflateRaw,
): Promise<PixelDataPlace | undefined> => {
  if (instance.unreadFrom === undefined) return undefined;
  const whole = await readInstance(file, inflate, undefined, 'whole');
  return whole.kind === 'dicom' ? whole.record.pixelData : undefined;
};

type Found = { readonly bytes: Uint8Array } | { readonly problem: Problem };

const malformed = (file: DiscFile, reason: string): { problem: Problem } => ({
  problem: { code: 'malformed-dicom', file: file.path, detail: { reason } },
});

const cutOff = (file: DiscFile, have: number, need: number): { problem: Problem } => ({
  problem: { code: 'truncated-pixels', file: file.path, detail: { have, need } },
});

const nativeFrame = async (
  file: DiscFile,
  place: PixelDataPlace,
  layout: PixelLayout,
  index: number,
  bigEndian: boolean,
): Promise<Found> => {
  const length = nativeLength(place, layout);
  const swapped = bigEndian && layout.allocated === 8 && (await isWords(file, place));
  const bytes = await file.read(place.offset + index * length, swapped ? length + (length % 2) : length);
  if (bytes.length < length) return cutOff(file, place.available, length * layout.frames);
  return { bytes: swapped ? pairsSwapped(bytes).subarray(0, length) : new Uint8Array(bytes) };
};

/** Bytes sent as words (OW) are swapped in pairs in big endian (PS3.5 A.3, A.2); the VR stands 8 bytes before the value. */
const isWords = async (file: DiscFile, place: PixelDataPlace): Promise<boolean> => {
  const [first, second] = await file.read(place.offset - 8, 2);
  return first === 0x4f && second === 0x57;
};

const pairsSwapped = (bytes: Uint8Array): Uint8Array => {
  const swapped = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) swapped[at] = bytes[at ^ 1] ?? 0;
  return swapped;
};

/** 4:2:2 is stated by some writers whose data is not subsampled: the length tells. */
const nativeLength = (place: PixelDataPlace, layout: PixelLayout): number => {
  const full = frameLength({ ...layout, photometric: '' });
  return (place.length ?? 0) >= full * layout.frames ? full : frameLength(layout);
};

const encapsulatedFrame = async (
  file: DiscFile,
  place: PixelDataPlace,
  layout: PixelLayout,
  index: number,
): Promise<Found> => {
  const found = await findFragments(file, place.offset, layout.frames, index);
  if ('reason' in found) return malformed(file, found.reason);
  const need = found.fragments.reduce((sum, { length }) => sum + length, 0);
  const last = found.fragments.at(-1);
  if (last && last.at + last.length > file.size)
    return cutOff(file, file.size - place.offset, last.at + last.length - place.offset);
  if (need > maxFrameBytes)
    return { problem: { code: 'too-large-to-read', file: file.path, detail: { reason: 'frame' } } };
  const bytes = await joined(file, found.fragments, need);
  return bytes.length < need ? cutOff(file, bytes.length, need) : { bytes };
};

const joined = async (
  file: DiscFile,
  fragments: readonly Fragment[],
  length: number,
): Promise<Uint8Array> => {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const fragment of fragments) {
    const bytes = await file.read(fragment.at, fragment.length);
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole.subarray(0, at);
};

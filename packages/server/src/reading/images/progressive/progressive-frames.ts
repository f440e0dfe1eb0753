import { frameBytes, type FrameBytes } from '@overread/imaging';
import { LRUCache } from 'lru-cache';
import { inflateRaw } from '../../../dicomweb/inflate-raw.ts';
import { StoreFault } from '../../../store/store-fault.ts';
import { explicitLittleEndian, fileOf, maskedPicture } from '../masked-picture.ts';
import type { Kept, ShownImage } from '../shown-images.ts';
import { canBeProgressive } from './can-be-progressive.ts';
import type { ProgressiveFrame } from './encode-progressive.ts';
import { forgetPrepared, masksDigest, preparedOf } from './prepared-images.ts';
import { EncoderEnded, encodeBeside } from './progressive-encoder.ts';

export type FrameExtent = 'coarse' | 'rest' | 'whole';

/** A part of a frame's codestream. */
export interface ProgressivePart {
  readonly bytes: Uint8Array;
  /** Where it lies in the whole codestream, which has `total`. */
  readonly from: number;
  readonly total: number;
  readonly reduction: number;
}

/**
 * A frame (from 1) as HTJ2K, or its coarse start, or what is missing after that: from what lies ready, else made now. Undefined where it
 * can only be had as it is stored.
 */
export async function progressivePart(
  kept: Kept,
  caseId: string,
  image: ShownImage,
  number: number,
  extent: FrameExtent,
): Promise<ProgressivePart | undefined> {
  if (!canBeProgressive(image) || number < 1 || number > image.original.frames) return undefined;
  const ready = await readyPart(kept, caseId, image, number, extent);
  if (ready !== 'not-ready') return ready;
  const made = await madeNow(kept, caseId, image, number).catch((fault: unknown) => {
    // It can still be had as it is stored.
    if (fault instanceof EncoderEnded) return undefined;
    throw fault;
  });
  if (!made) return undefined;
  const { codestream, reduction } = made;
  const [from, to] = placeOf(extent, made.coarseLength, codestream.length);
  return { bytes: codestream.subarray(from, to), from, total: codestream.length, reduction };
}

const placeOf = (extent: FrameExtent, coarse: number, total: number): readonly [from: number, to: number] => [
  extent === 'rest' ? coarse : 0,
  extent === 'coarse' ? coarse : total,
];

async function readyPart(
  kept: Kept,
  caseId: string,
  image: ShownImage,
  number: number,
  extent: FrameExtent,
): Promise<ProgressivePart | undefined | 'not-ready'> {
  const prepared = await preparedOf(kept, caseId, image);
  if (!prepared) return 'not-ready';
  const frame = prepared.frames[number - 1];
  if (prepared.blobId === null || !frame) return undefined;
  const [from, to] = placeOf(extent, frame.coarse, frame.length);
  const range = { start: frame.at + from, end: frame.at + to };
  try {
    // Remembered, as frames are: a series is opened by several people, and more than once.
    const bytes = await kept.vault.readRange(caseId, prepared.blobId, range, { remember: true });
    return { bytes, from, total: frame.length, reduction: frame.reduction };
  } catch (fault) {
    if (!(fault instanceof StoreFault) || fault.code !== 'not-found') throw fault;
    // What was made of an image can be lost: it is made again.
    await forgetPrepared(kept, caseId, image);
    return 'not-ready';
  }
}

/** Encodes one frame, masks and all; undefined where its pixels are broken or cannot be kept exactly. */
export async function encodedFrame(
  kept: Kept,
  caseId: string,
  image: ShownImage,
  number: number,
): Promise<ProgressiveFrame | undefined> {
  const { original, masks } = image;
  const found = await frameBytes(
    fileOf(kept.vault, caseId, original),
    original.header,
    inflateRaw,
    number - 1,
  );
  if ('problem' in found) return undefined;
  if (masks.length === 0) return encodeBeside(found, original.transferSyntaxUid);
  const { samples } = await maskedPicture(kept, caseId, image, number);
  return encodeBeside(nativeFrame(found, samples), explicitLittleEndian);
}

function nativeFrame(frame: FrameBytes, samples: Uint8Array): FrameBytes {
  const allocated = (samples.length * 8) / (frame.layout.rows * frame.layout.columns);
  return {
    ...frame,
    bytes: samples,
    layout: { ...frame.layout, allocated, highBit: frame.layout.stored - 1 },
  };
}

/** Bytes of frames made before they were ready; each asked for twice, its start and its rest. */
const bytesHeld = 64 * 2 ** 20;
const heldForMs = 60_000;
const made = new LRUCache<string, ProgressiveFrame>({
  maxSize: bytesHeld,
  sizeCalculation: ({ codestream }) => codestream.length,
  ttl: heldForMs,
  ttlAutopurge: true,
});
const underWay = new Map<string, Promise<ProgressiveFrame | undefined>>();

async function madeNow(
  kept: Kept,
  caseId: string,
  image: ShownImage,
  number: number,
): Promise<ProgressiveFrame | undefined> {
  const key = [caseId, image.original.blobId, masksDigest(image.masks), number].join(' ');
  const known = made.get(key) ?? underWay.get(key);
  if (known) return known;
  const making = encodedFrame(kept, caseId, image, number);
  underWay.set(key, making);
  try {
    const frame = await making;
    if (frame) made.set(key, frame);
    return frame;
  } finally {
    underWay.delete(key);
  }
}

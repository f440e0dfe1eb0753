import { createHash } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { progressiveImages } from '../../../database/tables/imaging.ts';
import type { Rectangle } from '../../../pseudonym/mask-pixels.ts';
import type { Kept, ShownImage } from '../shown-images.ts';

/** Where the frames of an image lie ready. */
export interface PreparedImage {
  /** Null: they can only be had as they are stored. */
  readonly blobId: string | null;
  readonly frames: readonly PreparedFrame[];
}

export type PreparedFrame = z.output<typeof preparedFrame>;

const preparedFrame = z.object({
  /** Bytes from the blob's start. */
  at: z.int(),
  length: z.int(),
  /** Bytes of its start that hold the coarse picture. */
  coarse: z.int(),
  reduction: z.int(),
});

const rowsHeld = 20_000;
/** Places in blobs only; with the case's key gone they lead nowhere. */
const held = new LRUCache<string, PreparedImage>({ max: rowsHeld });

/** Undefined: not ready. */
export async function preparedOf(
  kept: Kept,
  caseId: string,
  image: ShownImage,
): Promise<PreparedImage | undefined> {
  const known = held.get(keyOf(caseId, image));
  if (known) return known;
  await lookUpPrepared(kept, caseId, [image]);
  return held.get(keyOf(caseId, image));
}

/** Looks up many at once, so that each need not be asked for by itself. Answers those that are not ready. */
export async function lookUpPrepared(
  { database, seal }: Kept,
  caseId: string,
  images: readonly ShownImage[],
): Promise<readonly ShownImage[]> {
  const unknown = images.filter((image) => !held.has(keyOf(caseId, image)));
  if (unknown.length === 0) return [];
  const byPlace = new Map(unknown.map((image) => [placeOf(image), image]));
  const uids = unknown.map(({ original }) => original.sopInstanceUid);
  const rows = await database
    .select()
    .from(progressiveImages)
    .where(and(eq(progressiveImages.caseId, caseId), inArray(progressiveImages.sopInstanceUid, uids)));
  for (const { sopInstanceUid, masks, blobId, sealed } of rows) {
    const place = `progressive/${sopInstanceUid}/${masks}`;
    const image = byPlace.get(place);
    if (!image) continue;
    const frames = z.array(preparedFrame).parse(await seal.open(caseId, place, sealed));
    held.set(keyOf(caseId, image), { blobId, frames });
  }
  return unknown.filter((image) => !held.has(keyOf(caseId, image)));
}

/** Keeps where an image's frames lie; false where that is kept already, or the image is gone. */
export async function keepPrepared(
  { database, seal }: Kept,
  caseId: string,
  image: ShownImage,
  { blobId, frames }: PreparedImage,
): Promise<boolean> {
  const sealed = await seal.seal(caseId, placeOf(image), frames);
  const row = {
    caseId,
    sopInstanceUid: image.original.sopInstanceUid,
    masks: masksDigest(image.masks),
    blobId,
    sealed,
  };
  const kept = await database
    .insert(progressiveImages)
    .values(row)
    .onConflictDoNothing()
    .returning({ uid: progressiveImages.sopInstanceUid })
    .catch((fault: unknown) => {
      if (isGone(fault)) return [];
      throw fault;
    });
  return kept.length > 0;
}

export async function forgetPrepared({ database }: Kept, caseId: string, image: ShownImage): Promise<void> {
  held.delete(keyOf(caseId, image));
  await database
    .delete(progressiveImages)
    .where(
      and(
        eq(progressiveImages.caseId, caseId),
        eq(progressiveImages.sopInstanceUid, image.original.sopInstanceUid),
        eq(progressiveImages.masks, masksDigest(image.masks)),
      ),
    );
}

/** Stands for the masks in what is made of an image: other masks, another picture. */
export const masksDigest = (masks: readonly Rectangle[]): string =>
  masks.length === 0
    ? ''
    : createHash('sha256')
        .update(JSON.stringify(masks.map(({ x, y, width, height }) => [x, y, width, height])))
        .digest('base64url');

const placeOf = ({ original, masks }: ShownImage): string =>
  `progressive/${original.sopInstanceUid}/${masksDigest(masks)}`;

/** A blob never changes: with its id, what comes under the same UID later is another image. */
const keyOf = (caseId: string, image: ShownImage): string =>
  `${caseId} ${image.original.blobId} ${placeOf(image)}`;

/** Foreign key violation: the image was removed meanwhile. */
const isGone = (fault: unknown): boolean => {
  const cause: unknown = fault instanceof Error ? fault.cause : undefined;
  return [fault, cause].some(
    (one) => typeof one === 'object' && one !== null && 'code' in one && one.code === '23503',
  );
};

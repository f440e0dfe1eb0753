import { imagingIndexesOf, type IndexedInstance } from '../../dicomweb/imaging-index.ts';
import type { CaseRow } from '../../http/admit.ts';
import type { House } from '../../http/house.ts';
import type { Rectangle } from '../../pseudonym/mask-pixels.ts';
import { holdDecisions, type Decided } from '../holds/hold-decisions.ts';
import { heldPictures } from './held-pictures.ts';
import { isImage } from './is-image.ts';

/** What reading a case's files takes. */
export type Kept = Pick<House, 'database' | 'vault' | 'seal'>;

/** An image that a reviewer may see: neither held nor withheld. */
export interface ShownImage {
  readonly original: IndexedInstance;
  /** Set to zero in every picture of it. */
  readonly masks: readonly Rectangle[];
}

export async function shownImages(kept: Kept, kase: CaseRow): Promise<readonly ShownImage[]> {
  const images = (await imagingIndexesOf(kept)(kase)).all.filter(isImage);
  const decided = await holdDecisions(kept.database, kept.seal, kase.id);
  const held = new Map<string, readonly Rectangle[] | null>();
  for (const { id, instances } of heldPictures(images))
    for (const { blobId } of instances) held.set(blobId, allowed(decided.get(id)));
  return images.flatMap((original) => {
    const masks = held.has(original.blobId) ? held.get(original.blobId) : none;
    return masks ? [{ original, masks }] : [];
  });
}

const none: readonly Rectangle[] = [];

/** Null: not to be seen. What nobody decided of is not. */
function allowed(decided: Decided | undefined): readonly Rectangle[] | null {
  if (decided?.decision === 'show') return none;
  return decided?.decision === 'mask' && decided.masks.length > 0 ? decided.masks : null;
}

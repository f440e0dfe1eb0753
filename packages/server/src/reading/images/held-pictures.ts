import { createHash } from 'node:crypto';
import { tags } from '@overread/imaging';
import type { IndexedInstance } from '../../dicomweb/imaging-index.ts';
import { factsOfAttributes } from '../../pseudonym/burned-in-facts.ts';
import { suspectsBurnedIn, type BurnedInReason } from '../../pseudonym/suspects-burned-in.ts';

/** Pictures of one series and one size on which a name may be burned in: seen and decided of together. */
export interface HeldPictures {
  /** Another one as soon as a picture is added or changed: what was decided does not reach what nobody has seen. */
  readonly id: string;
  readonly why: readonly BurnedInReason[];
  readonly instances: readonly [IndexedInstance, ...IndexedInstance[]];
  readonly rows: number;
  readonly columns: number;
}

/** What of the case's images a person must look at before a reviewer does. */
export function heldPictures(images: readonly IndexedInstance[]): readonly HeldPictures[] {
  const groups = new Map<string, Found[]>();
  for (const one of images) {
    const why = suspectsBurnedIn(factsOfAttributes(one.header.attributes));
    if (why.length === 0) continue;
    const { rows, columns } = sizeOf(one);
    const key = `${one.seriesUid} ${rows} ${columns}`;
    groups.set(key, [...(groups.get(key) ?? []), { one, why }]);
  }
  return [...groups].flatMap(([key, found]) => {
    const [first, ...rest] = found.map(({ one }) => one);
    if (!first) return [];
    const instances = [first, ...rest] as const;
    const why = [...new Set(found.flatMap((each) => each.why))];
    return [{ id: `series.${digestOf(key, instances)}`, why, instances: [...instances], ...sizeOf(first) }];
  });
}

interface Found {
  readonly one: IndexedInstance;
  readonly why: readonly BurnedInReason[];
}

/** Pixels; 0 where not stated. */
export const sizeOf = ({
  header: { attributes },
}: IndexedInstance): { readonly rows: number; readonly columns: number } => ({
  rows: attributes.number(tags.Rows) ?? 0,
  columns: attributes.number(tags.Columns) ?? 0,
});

/** A blob never changes: its id stands for what is seen. */
const digestOf = (key: string, instances: readonly IndexedInstance[]): string =>
  createHash('sha256')
    .update(JSON.stringify([key, instances.map(({ blobId }) => blobId).toSorted()]))
    .digest('base64url');

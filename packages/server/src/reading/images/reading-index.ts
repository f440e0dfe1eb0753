import { LRUCache } from 'lru-cache';
import type { ImagingIndex, IndexedInstance } from '../../dicomweb/imaging-index.ts';
import type { CaseRow } from '../../http/admit.ts';
import type { House } from '../../http/house.ts';
import { pseudonymiserOf, type CasePseudonyms } from './pseudonymiser-of.ts';
import { shownImages, type ShownImage } from './shown-images.ts';

/** An image under its pseudonymous UIDs; its header is the original one. */
export interface ReadingImage extends IndexedInstance, ShownImage {}

/** What a reviewer may see of a case's images: neither held nor withheld. */
export interface ReadingIndex extends ImagingIndex {
  readonly all: readonly ReadingImage[];
  readonly byUid: ReadonlyMap<string, ReadingImage>;
  readonly byOriginalUid: ReadonlyMap<string, ReadingImage>;
  readonly pseudonyms: CasePseudonyms;
}

const casesHeld = 50;
/** What a server that did not itself erase a case may still hold of it in memory goes within this time. */
const heldForMs = 5 * 60_000;

interface Held {
  readonly at: number;
  readonly index: Promise<ReadingIndex>;
}

const byHouse = new WeakMap<object, LRUCache<string, Held>>();

/** The index of a case as it is now. A case's change, and what is decided of its holds, is seen by its `updatedAt`. */
export async function readingIndexOf(house: House, kase: CaseRow): Promise<ReadingIndex> {
  // First, and always: with the case's key gone, nothing that is held in memory is used.
  const pseudonyms = await pseudonymiserOf(house, house.database, kase);
  const held = heldBy(house);
  const at = kase.updatedAt.getTime();
  const known = held.get(kase.id);
  if (known?.at === at) return known.index;
  const index = build(house, kase, pseudonyms);
  held.set(kase.id, { at, index });
  index.catch(() => held.delete(kase.id));
  return index;
}

async function build(house: House, kase: CaseRow, pseudonyms: CasePseudonyms): Promise<ReadingIndex> {
  const { uid } = pseudonyms.pseudonymiser;
  const all = (await shownImages(house, kase)).map(({ original, masks }): ReadingImage => {
    const uids = {
      studyUid: uid(original.studyUid),
      seriesUid: uid(original.seriesUid),
      sopInstanceUid: uid(original.sopInstanceUid),
    };
    return { ...original, ...uids, original, masks };
  });
  return {
    all,
    byUid: new Map(all.map((one) => [one.sopInstanceUid, one])),
    byOriginalUid: new Map(all.map((one) => [one.original.sopInstanceUid, one])),
    pseudonyms,
  };
}

function heldBy(house: object): LRUCache<string, Held> {
  const known =
    byHouse.get(house) ?? new LRUCache<string, Held>({ max: casesHeld, ttl: heldForMs, ttlAutopurge: true });
  byHouse.set(house, known);
  return known;
}

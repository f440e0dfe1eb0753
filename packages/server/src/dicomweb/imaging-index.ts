import { openRecord, type DicomInstance } from '@overread/imaging';
import { asc, eq } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import { openFinding } from '../cases/header-finding.ts';
import { instances } from '../database/tables/imaging.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';

export interface IndexedInstance {
  readonly studyUid: string;
  readonly seriesUid: string;
  readonly sopInstanceUid: string;
  readonly sopClassUid: string;
  readonly transferSyntaxUid: string;
  readonly modality: string;
  readonly frames: number;
  readonly blobId: string;
  readonly bytes: number;
  readonly addedAt: Date;
  readonly header: DicomInstance;
  /** The encoding its text is really in, when that is not the declared one. */
  readonly repairedEncoding: string | undefined;
}

/** A case's instances with their headers open, in the order of study, series and number. */
export interface ImagingIndex {
  readonly all: readonly IndexedInstance[];
  readonly byUid: ReadonlyMap<string, IndexedInstance>;
}

const bytesHeld = 128 * 2 ** 20;
/** What a header costs in memory, roughly; measured on MR and CT headers. */
const bytesOfHeader = 8_192;

/**
 * The index of a case as it is now. Kept in memory while the case does not change: thousands of frames are asked for one
 * after another. A case's change is seen by its `updatedAt`.
 */
function createImagingIndexes(house: Pick<House, 'database' | 'seal'>) {
  const held = new LRUCache<string, { readonly at: number; readonly index: Promise<ImagingIndex> }>({
    maxSize: bytesHeld,
    sizeCalculation: () => bytesOfHeader,
  });
  return (kase: CaseRow): Promise<ImagingIndex> => {
    const known = held.get(kase.id);
    if (known?.at === kase.updatedAt.getTime()) return known.index;
    const index = build(house, kase.id);
    held.set(kase.id, { at: kase.updatedAt.getTime(), index }, { size: bytesOfHeader });
    void index.then(
      ({ all }) => {
        if (held.peek(kase.id)?.index === index)
          held.set(
            kase.id,
            { at: kase.updatedAt.getTime(), index },
            { size: bytesOfHeader * (1 + all.length) },
          );
      },
      () => held.delete(kase.id),
    );
    return index;
  };
}

/** The one set of indexes of a house; whoever asks shares what is held. */
export function imagingIndexesOf(house: Pick<House, 'database' | 'seal'>): IndexOf {
  const known = byHouse.get(house) ?? createImagingIndexes(house);
  byHouse.set(house, known);
  return known;
}

type IndexOf = ReturnType<typeof createImagingIndexes>;
const byHouse = new WeakMap<object, IndexOf>();

async function build(
  { database, seal }: Pick<House, 'database' | 'seal'>,
  caseId: string,
): Promise<ImagingIndex> {
  const rows = await database
    .select()
    .from(instances)
    .where(eq(instances.caseId, caseId))
    .orderBy(
      asc(instances.studyUid),
      asc(instances.seriesUid),
      asc(instances.instanceNumber),
      asc(instances.sopInstanceUid),
    );
  const all: IndexedInstance[] = [];
  for (const { sealedHeader, ...row } of rows) {
    const kept = await seal.open(caseId, `instances/${row.sopInstanceUid}`, sealedHeader);
    const { record } = openFinding(kept);
    all.push({ ...row, header: openRecord(record), repairedEncoding: record.repairedEncoding });
  }
  return { all, byUid: new Map(all.map((one) => [one.sopInstanceUid, one])) };
}

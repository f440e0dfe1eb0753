import { buildInventory, tags, openRecord, type DicomFinding, type Series } from '@overread/imaging';
import { and, asc, eq } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import { openFinding } from '../../cases/header-finding.ts';
import type { Executor } from '../../database/open-database.ts';
import { instances } from '../../database/tables/imaging.ts';
import type { CaseRow } from '../../http/admit.ts';
import type { House } from '../../http/house.ts';
import { pseudonymiserOf } from '../images/pseudonymiser-of.ts';
import type { ImageFacts, ImageLookup } from './check-annotation.ts';

/** By pseudonymous SOP Instance UID. */
type SeriesFacts = ReadonlyMap<string, ImageFacts>;

/** Numbers of geometry only: nothing that tells whose they are. */
const seriesHeld = 200;

/** Finds images by the UIDs a reviewer knows; what a series' headers conclude is held while the case stays as it is. */
export function createImageLookup(house: House): ImageLookup {
  const held = new LRUCache<string, SeriesFacts>({ max: seriesHeld });
  return async (queries, kase, { studyUid, seriesUid, sopInstanceUid }) => {
    const key = `${kase.id} ${kase.updatedAt.getTime()} ${studyUid} ${seriesUid}`;
    const facts = held.get(key) ?? (await seriesFacts(house, queries, kase, { studyUid, seriesUid }));
    held.set(key, facts);
    return facts.get(sopInstanceUid);
  };
}

async function seriesFacts(
  house: House,
  queries: Executor,
  kase: CaseRow,
  { studyUid, seriesUid }: { readonly studyUid: string; readonly seriesUid: string },
): Promise<SeriesFacts> {
  const { pseudonymiser } = await pseudonymiserOf(house, queries, kase);
  const all = await queries
    .selectDistinct({ study: instances.studyUid, series: instances.seriesUid })
    .from(instances)
    .where(eq(instances.caseId, kase.id));
  const own = all.find(
    ({ study, series }) => pseudonymiser.uid(series) === seriesUid && pseudonymiser.uid(study) === studyUid,
  );
  if (own === undefined) return new Map();
  const rows = await queries
    .select({ uid: instances.sopInstanceUid, frames: instances.frames, sealed: instances.sealedHeader })
    .from(instances)
    .where(
      and(
        eq(instances.caseId, kase.id),
        eq(instances.studyUid, own.study),
        eq(instances.seriesUid, own.series),
      ),
    )
    .orderBy(asc(instances.instanceNumber));
  const found: { readonly uid: string; readonly frames: number; readonly finding: DicomFinding }[] = [];
  for (const { uid, frames, sealed } of rows) {
    const { record, ...finding } = openFinding(await house.seal.open(kase.id, `instances/${uid}`, sealed));
    // The record remembers the name it was received under, which two files may share.
    found.push({
      uid: pseudonymiser.uid(uid),
      frames,
      finding: { ...finding, record: { ...record, file: uid } },
    });
  }
  return factsOf(found);
}

function factsOf(
  found: readonly { readonly uid: string; readonly frames: number; readonly finding: DicomFinding }[],
): SeriesFacts {
  const { patients } = buildInventory(
    'series',
    found.map(({ finding }) => finding),
  );
  const parts = patients.flatMap(({ studies }) => studies).flatMap(({ series }) => series);
  return new Map(
    found.flatMap(({ uid, frames, finding }) => {
      const part = parts.find(({ files }) => files.includes(finding.record.file));
      return part === undefined ? [] : [[uid, imageFacts(part, finding, frames)] as const];
    }),
  );
}

function imageFacts(part: Series, { record }: DicomFinding, frames: number): ImageFacts {
  const { attributes } = openRecord(record);
  const [row, column] = attributes.texts(tags.PatientOrientation);
  return {
    calibration: part.calibration,
    pixelSpacing: part.pixelSpacing,
    standing: part.standing,
    patientOrientation: row !== undefined && column !== undefined ? [row, column] : null,
    rows: attributes.numbers(tags.Rows)[0] ?? 0,
    columns: attributes.numbers(tags.Columns)[0] ?? 0,
    frames,
  };
}

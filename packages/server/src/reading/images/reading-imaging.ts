import type { Answer, ReadingSeries, routes, Uid } from '@overread/case';
import { tags, type Series, type Study } from '@overread/imaging';
import { caseInventory } from '../../cases/case-inventory.ts';
import type { CaseRow } from '../../http/admit.ts';
import type { House } from '../../http/house.ts';
import { moveDate } from '../brief/move-date.ts';
import { sizeOf } from './held-pictures.ts';
import { readingIndexOf, type ReadingImage, type ReadingIndex } from './reading-index.ts';

type Told = Answer<typeof routes.readImaging>;
type ToldStudy = Told['studies'][number];
type ToldInstance = ReadingSeries['instances'][number];

/** Studies and series to read, newest study first, under pseudonymous UIDs and with their dates moved. */
export async function readingImaging(house: House, kase: CaseRow): Promise<Told> {
  const index = await readingIndexOf(house, kase);
  const known = told.get(index);
  if (known) return known;
  const made = describe(house, kase, index);
  told.set(index, made);
  made.catch(() => told.delete(index));
  return made;
}

/** As long as the index it is told of. */
const told = new WeakMap<ReadingIndex, Promise<Told>>();

async function describe(house: House, kase: CaseRow, index: ReadingIndex): Promise<Told> {
  const { patients } = await caseInventory(house.database, house.seal, kase.id);
  const studies = patients.flatMap((patient) => patient.studies.flatMap((study) => tellStudy(study, index)));
  return { studies: studies.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '')) };
}

function tellStudy(study: Study, index: ReadingIndex): ToldStudy[] {
  const { pseudonyms } = index;
  const uid = pseudonyms.pseudonymiser.uid(study.uid) as Uid;
  const series = study.series.flatMap((one) => tellSeries(one, uid, index));
  if (series.length === 0) return [];
  return [{ uid, date: moved(study.date, index), description: cleaned(study.description, index), series }];
}

function tellSeries(series: Series, studyUid: Uid, index: ReadingIndex): ReadingSeries[] {
  const images = series.files.flatMap((file) => index.byOriginalUid.get(file) ?? []);
  const [first] = images;
  if (!first) return [];
  const frameOfReference = first.header.attributes.text(tags.FrameOfReferenceUID);
  const { uid } = index.pseudonyms.pseudonymiser;
  const { number, modality, kind, region, side, view, plane, weighting, fatSuppressed, standing } = series;
  return [
    {
      uid: first.seriesUid as Uid,
      part: series.part.index,
      studyUid,
      number,
      description: cleaned(series.description, index),
      modality,
      kind,
      region,
      side,
      view,
      plane,
      weighting,
      fatSuppressed,
      standing,
      date: moved(series.date, index),
      lossy: series.lossy.is === 'yes',
      calibration: series.calibration,
      pixelSpacing: series.pixelSpacing && [...series.pixelSpacing],
      frameOfReferenceUid: frameOfReference ? (uid(frameOfReference) as Uid) : null,
      instances: images.map(tellInstance),
    },
  ];
}

function tellInstance(one: ReadingImage): ToldInstance {
  const [right, down] = one.header.attributes.texts(tags.PatientOrientation);
  return {
    uid: one.sopInstanceUid as Uid,
    frames: one.frames,
    transferSyntaxUid: one.transferSyntaxUid,
    ...sizeOf(one),
    patientOrientation: right && down ? [right, down] : null,
  };
}

const moved = (date: string | null, { pseudonyms }: ReadingIndex): string | null =>
  date === null ? null : moveDate(date, pseudonyms.days);

const cleaned = (text: string, { pseudonyms }: ReadingIndex): string | null => pseudonyms.clean(text) || null;

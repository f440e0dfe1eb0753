import type { Annotation, Opinion } from '@overread/case';
import { measurementOf, measurementWords, type Tag } from '@overread/imaging';
import type { Executor } from '../../database/open-database.ts';
import { imagingIndexesOf, type IndexedInstance } from '../../dicomweb/imaging-index.ts';
import type { CaseRow } from '../../http/admit.ts';
import type { House } from '../../http/house.ts';
import { marksOf } from '../../opinions/marks-of.ts';
import { opinionRow } from '../../opinions/opinion-row.ts';
import { lastOf, type SignedOpinion } from '../../opinions/signed-opinions.ts';
import { openSigned } from '../../opinions/signed-version.ts';
import { pseudonymiserOf } from '../../reading/images/pseudonymiser-of.ts';
import type { DicomSubject } from './document-head.ts';
import { keyObjects } from './key-objects.ts';
import { measurementReport, type ReportedMeasurement } from './measurement-report.ts';

export interface DicomDocument {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * What a reviewer measured and marked, as DICOM documents beside the images: a structured report (TID 1500) and a key object
 * selection for each study. The reviewer knew all by pseudonyms; here it is told by the images' own UIDs, for those who know
 * whose they are.
 */
export async function dicomDocuments(
  house: House,
  queries: Executor,
  kase: CaseRow,
  signed: SignedOpinion,
): Promise<readonly DicomDocument[]> {
  const marks = await marksOf(house.seal, queries, kase.id, signed.personId);
  if (marks.length === 0) return [];
  const images = await imagesOf(house, queries, kase);
  const { opinion } = await openSigned(house.seal, lastOf(signed));
  const { reviewer } = await opinionRow(queries, signed, false);
  const at = lastOf(signed).signedAt;
  const found = marks.flatMap((mark) => {
    const image = images.get(mark.sopInstanceUid);
    return image ? [{ mark, image }] : [];
  });
  const studies = Map.groupBy(found, ({ image }) => image.subject.studyUid);
  return [...studies.values()].flatMap((all, index) => {
    const [first] = all;
    if (!first) return [];
    const { subject } = first.image;
    const measurements = all.flatMap(({ mark, image }) => reported(mark, image));
    const keys = all
      .filter(({ mark }) => mark.kind === 'key-image')
      .map(({ mark, image }) => referred(mark, image));
    return [
      ...(measurements.length === 0
        ? []
        : [
            {
              name: `measurements-${index + 1}.dcm`,
              bytes: measurementReport({
                subject,
                caseType: opinion.caseType,
                language: opinion.language,
                observer: reviewer?.name ?? observerOf(opinion),
                at,
                measurements,
              }),
            },
          ]),
      ...(keys.length === 0
        ? []
        : [
            {
              name: `key-images-${index + 1}.dcm`,
              bytes: keyObjects({ subject, images: keys, description: '', at }),
            },
          ]),
    ];
  });
}

const observerOf = ({ reviewer }: Opinion): string => (reviewer.role === '' ? 'Reviewer' : reviewer.role);

interface KnownImage {
  readonly subject: DicomSubject;
  readonly sopClassUid: string;
  readonly sopInstanceUid: string;
  readonly seriesUid: string;
  readonly frames: number;
  readonly frameOfReferenceUid: string;
}

/** The images of the case by the UIDs that its reviewers know them by. */
async function imagesOf(
  house: House,
  queries: Executor,
  kase: CaseRow,
): Promise<ReadonlyMap<string, KnownImage>> {
  const { pseudonymiser } = await pseudonymiserOf(house, queries, kase);
  const { all } = await imagingIndexesOf(house)(kase);
  return new Map(all.map((image) => [pseudonymiser.uid(image.sopInstanceUid), knownImage(image)]));
}

function knownImage({ header: { attributes }, ...row }: IndexedInstance): KnownImage {
  const { sopClassUid, sopInstanceUid, seriesUid, studyUid, frames } = row;
  const text = (tag: number): string => attributes.texts(tag as Tag)[0] ?? '';
  return {
    subject: {
      patientName: text(0x00100010),
      patientId: text(0x00100020),
      birthDate: text(0x00100030),
      sex: text(0x00100040),
      studyUid,
      studyDate: text(0x00080020),
      studyTime: text(0x00080030),
      studyId: text(0x00200010),
      accessionNumber: text(0x00080050),
      referringPhysician: text(0x00080090),
    },
    sopClassUid,
    sopInstanceUid,
    seriesUid,
    frames,
    frameOfReferenceUid: text(0x00200052),
  };
}

const referred = ({ frame }: Pick<Annotation, 'frame'>, image: KnownImage) => ({
  image: {
    sopClassUid: image.sopClassUid,
    sopInstanceUid: image.sopInstanceUid,
    frame: image.frames > 1 ? frame : null,
  },
  studyUid: image.subject.studyUid,
  seriesUid: image.seriesUid,
});

/** A mark with its number; one that has none, or stands in a body without a frame of reference, is left out. */
function reported(mark: Annotation, image: KnownImage): readonly ReportedMeasurement[] {
  const row = measurementOf(mark.measurement ?? '');
  if (!row || mark.value === null || mark.unit === null) return [];
  const isInBody = mark.at === 'patient';
  if (isInBody && image.frameOfReferenceUid === '') return [];
  return [
    {
      measurement: row.id,
      name: measurementWords[row.id].en,
      value: mark.value,
      unit: mark.unit,
      calibration: mark.calibration ?? 'none',
      side: mark.side,
      level: mark.level,
      text: mark.text,
      places: mark.places,
      isOutline: row.outline === true,
      frameOfReferenceUid: isInBody ? image.frameOfReferenceUid : null,
      ...referred(mark, image),
    },
  ];
}

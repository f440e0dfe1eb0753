import type { Standing } from '@overread/case';
import type { Tag } from '@overread/imaging';
import dcmjs from 'dcmjs';
import { Readable } from 'node:stream';
import { imagingIndexesOf, type IndexedInstance } from '../../dicomweb/imaging-index.ts';
import type { CaseRow } from '../../http/admit.ts';
import type { House } from '../../http/house.ts';
import { lastOf } from '../../opinions/signed-opinions.ts';
import { visibleOpinions } from '../../opinions/visible-opinions.ts';
import { dicomDocuments } from '../dicom/case-documents.ts';
import type { Attributes } from '../dicom/dicom-file.ts';
import type { DicomSubject } from '../dicom/document-head.ts';
import { encapsulatedPdf } from '../dicom/encapsulated-pdf.ts';
import { pdfOfOpinion } from '../pdf/pdf-of-opinion.ts';
import { dicomdir, type DirectoryEntry } from './dicomdir.ts';
import { indexPage, readme, type DiscContents } from './disc-pages.ts';

/** A file of the disc; its bytes are fetched when it is written. */
export interface PdiFile {
  readonly path: string;
  readonly size: number;
  readonly read: () => Promise<AsyncIterable<Uint8Array>>;
}

/**
 * A disc after IHE Portable Data for Imaging (Radiology TF volume 2, transaction 47): the studies as they were kept, bit for bit,
 * what a reviewer measured and marked, the opinion as an encapsulated PDF, a DICOMDIR, and pages for people. Told by the images'
 * own identities: it is for those who know whose they are.
 */
export async function pdiFiles(
  house: House,
  kase: CaseRow,
  standings: readonly Standing[],
  studyUids: readonly string[],
): Promise<readonly PdiFile[]> {
  const { all } = await imagingIndexesOf(house)(kase);
  const images = numbered(all.filter(({ studyUid }) => studyUids.includes(studyUid)));
  const documents = await documentsOf(house, kase, standings, images);
  const entries = [...images, ...documents].map(({ entry }) => entry);
  const contents: DiscContents = {
    code: kase.code,
    images: images.length,
    studies: [...new Map(entries.map(({ study }) => [study.uid, study])).values()],
    documents: documents.flatMap(({ page }) => (page === null ? [] : [page.path])),
  };
  const made = [
    madeFile('DICOMDIR', dicomdir(entries)),
    madeFile('README.TXT', Buffer.from(readme(contents), 'latin1')),
    madeFile('INDEX.HTM', Buffer.from(indexPage(contents))),
    ...documents.flatMap(({ entry, bytes, page }) => [
      madeFile(entry.path.join('/'), bytes),
      ...(page === null ? [] : [madeFile(page.path, page.bytes)]),
    ]),
  ];
  return [
    ...made,
    ...images.map(({ entry, image }) => ({
      path: entry.path.join('/'),
      size: image.bytes,
      read: async () => (await house.vault.read(kase.id, image.blobId)).stream,
    })),
  ];
}

const madeFile = (path: string, bytes: Uint8Array): PdiFile => ({
  path,
  size: bytes.length,
  read: async () => Readable.from([bytes]),
});

interface Numbered {
  readonly entry: DirectoryEntry;
  readonly image: IndexedInstance;
}

/** Images in numbered folders, one for each study and series. */
function numbered(images: readonly IndexedInstance[]): readonly Numbered[] {
  const studies = new Map<string, number>();
  const series = new Map<string, number>();
  const numberOf = (known: Map<string, number>, uid: string): number => {
    const number = known.get(uid) ?? known.size + 1;
    known.set(uid, number);
    return number;
  };
  return images.map((image, index) => ({
    image,
    entry: {
      ...described(image),
      path: [
        'IMAGES',
        fileId('ST', numberOf(studies, image.studyUid)),
        fileId('SE', numberOf(series, image.seriesUid)),
        fileId('IM', index + 1),
      ],
    },
  }));
}

const fileId = (letters: string, number: number): string => `${letters}${String(number).padStart(6, '0')}`;

function described(image: IndexedInstance): Omit<DirectoryEntry, 'path'> {
  const text = textsOf(image);
  return {
    patient: {
      name: text(0x00100010),
      id: text(0x00100020),
      birthDate: text(0x00100030),
      sex: text(0x00100040),
    },
    study: {
      uid: image.studyUid,
      date: text(0x00080020),
      time: text(0x00080030),
      id: text(0x00200010),
      accessionNumber: text(0x00080050),
      description: text(0x00081030),
    },
    series: {
      uid: image.seriesUid,
      modality: image.modality,
      number: text(0x00200011),
      description: text(0x0008103e),
    },
    sopClassUid: image.sopClassUid,
    sopInstanceUid: image.sopInstanceUid,
    transferSyntaxUid: image.transferSyntaxUid,
    instanceNumber: text(0x00200013),
  };
}

const textsOf =
  ({ header: { attributes } }: IndexedInstance) =>
  (tag: number): string =>
    attributes.texts(tag as Tag)[0] ?? '';

interface Document {
  readonly entry: DirectoryEntry;
  readonly bytes: Buffer;
  /** The same for people, beside it. */
  readonly page: { readonly path: string; readonly bytes: Buffer } | null;
}

/** What reviewers left: the opinion in the first study of the disc, marks in the studies they lie in. */
async function documentsOf(
  house: House,
  kase: CaseRow,
  standings: readonly Standing[],
  images: readonly Numbered[],
): Promise<readonly Document[]> {
  const [first] = images;
  if (!first) return [];
  const studies = new Set(images.map(({ image }) => image.studyUid));
  const documents: Document[] = [];
  const add = (bytes: Buffer, page: Document['page']): void => {
    const made = readBack(bytes);
    const of = images.find(({ image }) => image.studyUid === made.studyUid);
    if (of) documents.push({ bytes, page, entry: entryOf(made, of, documents.length + 1) });
  };
  for (const signed of await visibleOpinions(house.database, kase.id, standings)) {
    const { pdf } = await pdfOfOpinion(house, house.database, kase, standings, {
      opinionId: signed.opinionId,
      language: 'en',
    });
    const { signedAt } = lastOf(signed);
    const dicom = encapsulatedPdf({
      subject: subjectOf(first.image),
      title: 'Second opinion',
      pdf,
      at: signedAt,
    });
    add(dicom, { path: `OPINION${signed.number}.PDF`, bytes: pdf });
    for (const { bytes } of await dicomDocuments(house, house.database, kase, signed))
      if (studies.has(readBack(bytes).studyUid)) add(bytes, null);
  }
  return documents;
}

function subjectOf(image: IndexedInstance): DicomSubject {
  const { patient, study } = described(image);
  return {
    patientName: patient.name,
    patientId: patient.id,
    birthDate: patient.birthDate,
    sex: patient.sex,
    studyUid: study.uid,
    studyDate: study.date,
    studyTime: study.time,
    studyId: study.id,
    accessionNumber: study.accessionNumber,
    referringPhysician: textsOf(image)(0x00080090),
  };
}

interface ReadBack {
  readonly studyUid: string;
  readonly all: Readonly<Record<string, unknown>>;
}

function readBack(bytes: Buffer): ReadBack {
  const { DicomMessage, DicomMetaDictionary } = dcmjs.data;
  const all = DicomMetaDictionary.naturalizeDataset(
    DicomMessage.readFile(new Uint8Array(bytes).buffer).dict,
  ) as Readonly<Record<string, unknown>>;
  const { StudyInstanceUID: studyUid } = all;
  return { studyUid: typeof studyUid === 'string' ? studyUid : '', all };
}

/** Keys of SR, key object and encapsulated document records (PS3.3 sections F.5.21 to F.5.31); those an object has not are left out. */
const documentKeys = [
  'CompletionFlag',
  'VerificationFlag',
  'ContentDate',
  'ContentTime',
  'ConceptNameCodeSequence',
  'DocumentTitle',
  'MIMETypeOfEncapsulatedDocument',
] as const;

function entryOf({ all }: ReadBack, { entry }: Numbered, number: number): DirectoryEntry {
  const text = (name: string): string => {
    const value = all[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const more: Attributes = Object.fromEntries(
    documentKeys.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])),
  );
  return {
    path: ['DOCUMENT', fileId('DC', number)],
    patient: entry.patient,
    study: entry.study,
    series: {
      uid: text('SeriesInstanceUID'),
      modality: text('Modality'),
      number: text('SeriesNumber'),
      description: text('SeriesDescription'),
    },
    sopClassUid: text('SOPClassUID'),
    sopInstanceUid: text('SOPInstanceUID'),
    transferSyntaxUid: '1.2.840.10008.1.2.1',
    instanceNumber: text('InstanceNumber'),
    more,
  };
}

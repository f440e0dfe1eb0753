import { part10File, type Attributes } from '../dicom/dicom-file.ts';
import { newUid } from '../dicom/document-head.ts';

/** An object that the disc holds. */
export interface DirectoryEntry {
  /** Its File ID: names of at most eight letters, digits and underscores, from the disc’s root (PS3.10 section 8.2). */
  readonly path: readonly string[];
  readonly patient: {
    readonly name: string;
    readonly id: string;
    readonly birthDate: string;
    readonly sex: string;
  };
  readonly study: {
    readonly uid: string;
    readonly date: string;
    readonly time: string;
    readonly id: string;
    readonly accessionNumber: string;
    readonly description: string;
  };
  readonly series: {
    readonly uid: string;
    readonly modality: string;
    readonly number: string;
    readonly description: string;
  };
  readonly sopClassUid: string;
  readonly sopInstanceUid: string;
  readonly transferSyntaxUid: string;
  readonly instanceNumber: string;
  /** Keys that some kinds of record need beside these (PS3.3 section F.5). */
  readonly more?: Attributes;
}

/** Directory Record Type (0004,1430) by the kind of object; what is not here is a picture (PS3.3 table F.4-1). */
const recordTypes: readonly (readonly [sopClass: string, type: string])[] = [
  ['1.2.840.10008.5.1.4.1.1.88.59', 'KEY OBJECT DOC'],
  ['1.2.840.10008.5.1.4.1.1.88.', 'SR DOCUMENT'],
  ['1.2.840.10008.5.1.4.1.1.104.', 'ENCAP DOC'],
  ['1.2.840.10008.5.1.4.1.1.11.', 'PRESENTATION'],
];

const typeOf = (sopClassUid: string): string =>
  recordTypes.find(([sopClass]) => sopClassUid.startsWith(sopClass))?.[1] ?? 'IMAGE';

interface Node {
  readonly type: string;
  readonly keys: Attributes;
  readonly children: Node[];
}

/** The DICOMDIR of a disc (PS3.3 annex F, Basic Directory), its records linked by their places in the file. */
export function dicomdir(entries: readonly DirectoryEntry[]): Buffer {
  const roots = treeOf(entries);
  const nodes: Node[] = [];
  const walk = (node: Node): void => {
    nodes.push(node);
    node.children.forEach(walk);
  };
  roots.forEach(walk);
  const file = part10File(basicDirectory, newUid(), {
    FileSetID: 'OVERREAD',
    OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: 0,
    OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: 0,
    FileSetConsistencyFlag: 0,
    DirectoryRecordSequence: nodes.map(({ type, keys }) => record(type, keys)),
  });
  return linked(file, roots, nodes);
}

const basicDirectory = '1.2.840.10008.1.3.10';

const record = (type: string, keys: Attributes): Attributes => ({
  OffsetOfTheNextDirectoryRecord: 0,
  RecordInUseFlag: 0xffff,
  OffsetOfReferencedLowerLevelDirectoryEntity: 0,
  DirectoryRecordType: type,
  SpecificCharacterSet: 'ISO_IR 192',
  ...keys,
});

/** Where each record begins, from the file’s start: at its item’s tag. A record’s first element is (0004,1400). */
function placesOf(file: Buffer): readonly number[] {
  const places: number[] = [];
  const first = elementStart(0x1400);
  for (let at = file.indexOf(first); at >= 0; at = file.indexOf(first, at + 1)) places.push(at - itemHead);
  return places;
}

const itemHead = 8;
const elementHead = 8;

/** Tag, VR and length of a UL element of group 4, in Explicit VR Little Endian. */
const elementStart = (element: number): Buffer =>
  Buffer.from([0x04, 0x00, element & 0xff, element >> 8, 0x55, 0x4c, 0x04, 0x00]);

/** Puts the records’ places into the fields that were left for them: every such field is four bytes long. */
function linked(file: Buffer, roots: readonly Node[], nodes: readonly Node[]): Buffer {
  const places = placesOf(file);
  if (places.length !== nodes.length) throw new Error('the records of a DICOMDIR were not found again');
  const placeOf = new Map(nodes.map((node, index) => [node, places[index] ?? 0]));
  const place = (node: Node | undefined): number => (node && placeOf.get(node)) ?? 0;
  const put = (element: number, from: number, value: number): void => {
    file.writeUInt32LE(value, file.indexOf(elementStart(element), from) + elementHead);
  };
  put(0x1200, 0, place(roots[0]));
  put(0x1202, 0, place(roots.at(-1)));
  const link = (siblings: readonly Node[]): void =>
    siblings.forEach((node, index) => {
      put(0x1400, place(node), place(siblings[index + 1]));
      put(0x1420, place(node), place(node.children[0]));
      link(node.children);
    });
  link(roots);
  return file;
}

function treeOf(entries: readonly DirectoryEntry[]): Node[] {
  const roots: Node[] = [];
  const known = new Map<string, Node>();
  const under = (parents: Node[], key: string, type: string, keys: Attributes): Node[] => {
    const node = known.get(key) ?? { type, keys, children: [] };
    if (!known.has(key)) parents.push(node);
    known.set(key, node);
    return node.children;
  };
  for (const { path, patient, study, series, more = {}, ...one } of entries) {
    const studies = under(roots, `P${patient.id}\n${patient.name}`, 'PATIENT', {
      PatientName: patient.name,
      PatientID: patient.id,
      PatientBirthDate: patient.birthDate,
      PatientSex: patient.sex,
    });
    const inStudy = under(studies, `S${study.uid}`, 'STUDY', {
      StudyDate: study.date,
      StudyTime: study.time,
      AccessionNumber: study.accessionNumber,
      StudyDescription: study.description,
      StudyInstanceUID: study.uid,
      StudyID: study.id,
    });
    const inSeries = under(inStudy, `E${series.uid}`, 'SERIES', {
      Modality: series.modality,
      SeriesDescription: series.description,
      SeriesInstanceUID: series.uid,
      SeriesNumber: series.number,
    });
    under(inSeries, `I${one.sopInstanceUid}`, typeOf(one.sopClassUid), {
      ReferencedFileID: path,
      ReferencedSOPClassUIDInFile: one.sopClassUid,
      ReferencedSOPInstanceUIDInFile: one.sopInstanceUid,
      ReferencedTransferSyntaxUIDInFile: one.transferSyntaxUid,
      InstanceNumber: one.instanceNumber,
      ...more,
    });
  }
  return roots;
}

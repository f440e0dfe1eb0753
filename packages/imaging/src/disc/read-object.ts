import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { tags } from '../dataset/tags.ts';
import type { DiscDocument, DocumentFormat, OtherFile } from '../inventory/inventory.ts';
import { cite, evidenceOf } from '../series/cite.ts';
import { parseDate } from '../series/read-date.ts';
import { objectClassOf, type ObjectClass } from '../series/object-classes.ts';

/** What a DICOM file is; a data set that names neither class nor modality nor a matrix is no picture. */
export const readObjectClass = (instance: DicomInstance): ObjectClass => {
  const { attributes } = instance;
  const sopClass = attributes.text(tags.SOPClassUID) ?? '';
  const modality = attributes.text(tags.Modality) ?? '';
  if (sopClass === '') {
    if (attributes.has(tags.DirectoryRecordSequence)) return 'dicomdir';
    if (modality === '' && instance.pixelData === undefined && !attributes.has(tags.Rows))
      return 'other-dicom';
  }
  return objectClassOf(sopClass, modality);
};

/** The paper that a DICOM object holds, or `undefined` when it holds none. */
export const documentOf = (instance: DicomInstance, object: ObjectClass): DiscDocument | undefined => {
  const format = documentFormats[object];
  if (format === undefined) return undefined;
  const { attributes, file } = instance;
  const source = cite(tags.SOPClassUID, attributes.text(tags.SOPClassUID) ?? '');
  return {
    file,
    format,
    looks: 'paper',
    studyUid: attributes.text(tags.StudyInstanceUID) ?? null,
    title: titleOf(instance),
    date: parseDate(attributes.text(tags.ContentDate)) ?? parseDate(attributes.text(tags.StudyDate)),
    evidence: [evidenceOf('format', format, 'proven', source, file)],
  };
};

/** What to list a DICOM object as that is neither picture nor paper. */
export const otherFileOf = ({ file }: DicomInstance, object: ObjectClass): OtherFile | undefined => {
  const what = others[object];
  return what && { file, what };
};

const documentFormats: Readonly<Partial<Record<ObjectClass, DocumentFormat>>> = {
  'encapsulated-pdf': 'encapsulated-pdf',
  'encapsulated-cda': 'encapsulated-cda',
  'structured-report': 'structured-report',
};

const others: Readonly<Partial<Record<ObjectClass, OtherFile['what']>>> = {
  dicomdir: 'dicomdir',
  'presentation-state': 'presentation-state',
  'key-object-selection': 'key-object-selection',
  'dose-report': 'dose-report',
  'raw-data': 'raw-data',
  segmentation: 'segmentation',
  'other-dicom': 'other-dicom',
};

/** A report's title is the name of its root (PS3.3 C.17.3). */
const titleOf = ({ attributes }: DicomInstance): string =>
  attributes.text(tags.DocumentTitle) ??
  attributes.items(tags.ConceptNameCodeSequence)[0]?.text(tags.CodeMeaning) ??
  attributes.text(tags.SeriesDescription) ??
  '';

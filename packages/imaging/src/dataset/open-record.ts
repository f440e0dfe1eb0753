import type { DicomInstance } from './dicom-instance.ts';
import type { HeaderRecord } from './header-record.ts';
import { RecordAttributes } from './record-attributes.ts';

/** A record's values, decoded when they are asked for. */
export const openRecord = (record: HeaderRecord): DicomInstance => ({
  file: record.file,
  size: record.size,
  transferSyntax: record.transferSyntax,
  attributes: RecordAttributes.root(record),
  pixelData: record.pixelData,
  encapsulatedDocument: record.encapsulatedDocument,
  unreadFrom: record.unreadFrom,
  problems: record.problems,
});

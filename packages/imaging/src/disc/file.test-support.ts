import type { DiscFile } from '../bytes/disc-source.ts';
import { tags, type Keyword } from '../dataset/tags.ts';

const text = new TextEncoder();

/** Representations of the attributes that test files are made of. */
const vrs: Partial<Record<Keyword, string>> = {
  SpecificCharacterSet: 'CS',
  SOPClassUID: 'UI',
  SOPInstanceUID: 'UI',
  StudyDate: 'DA',
  Modality: 'CS',
  StudyDescription: 'LO',
  SeriesDescription: 'LO',
  PatientName: 'PN',
  PatientID: 'LO',
  PatientBirthDate: 'DA',
  PatientSex: 'CS',
  StudyInstanceUID: 'UI',
  SeriesInstanceUID: 'UI',
  SeriesNumber: 'IS',
  InstanceNumber: 'IS',
};

/** The smallest explicit little-endian file with these values, in the order of their tags. */
export const dicomFile = (path: string, values: Partial<Record<Keyword, string>>): DiscFile => {
  const sorted = Object.entries(values).sort(([a], [b]) => tags[a as Keyword] - tags[b as Keyword]);
  const meta = element(tags.TransferSyntaxUID, 'UI', '1.2.840.10008.1.2.1');
  const body = sorted.flatMap(([keyword, value]) =>
    element(tags[keyword as Keyword], vrs[keyword as Keyword] ?? 'LO', value),
  );
  return fileOf(path, Uint8Array.from([...new Uint8Array(128), ...text.encode('DICM'), ...meta, ...body]));
};

export const fileOf = (path: string, bytes: Uint8Array): DiscFile => ({
  path,
  size: bytes.length,
  read: (offset, length) => bytes.slice(offset, offset + length),
});

const element = (tag: number, vr: string, value: string): number[] => {
  const bytes = [...text.encode(value)];
  if (bytes.length % 2 === 1) bytes.push(0x20);
  return [
    (tag >> 16) & 255,
    tag >>> 24,
    tag & 255,
    (tag >> 8) & 255,
    ...text.encode(vr),
    bytes.length & 255,
    bytes.length >> 8,
    ...bytes,
  ];
};

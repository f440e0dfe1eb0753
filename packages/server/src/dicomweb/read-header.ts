import { openRecord, readInstance, tags, type DicomFinding, type DiscFile } from '@overread/imaging';
import { inflateRaw } from './inflate-raw.ts';

/** What every SOP Instance must have to be kept, and what queries ask for. */
export interface InstanceHeader {
  readonly studyUid: string;
  readonly seriesUid: string;
  readonly sopInstanceUid: string;
  readonly sopClassUid: string;
  readonly transferSyntaxUid: string;
  readonly modality: string;
  readonly instanceNumber: number | null;
  readonly frames: number;
  readonly finding: DicomFinding;
}

/** Reads a file's header; null when it is no DICOM file, or lacks the UIDs of PS3.3 C.7 and C.12.1. */
export async function readHeader(file: DiscFile): Promise<InstanceHeader | null> {
  // Whole: where the pixels lie is kept, so that a frame is one read later.
  const result = await readInstance(file, inflateRaw, undefined, 'whole');
  if (result.kind !== 'dicom') return null;
  const finding = { kind: 'dicom', path: file.path, size: file.size, record: result.record } as const;
  const { attributes, transferSyntax } = openRecord(result.record);
  const [studyUid, seriesUid, sopInstanceUid, sopClassUid] = [
    tags.StudyInstanceUID,
    tags.SeriesInstanceUID,
    tags.SOPInstanceUID,
    tags.SOPClassUID,
  ].map((tag) => attributes.text(tag));
  if (!isUid(studyUid) || !isUid(seriesUid) || !isUid(sopInstanceUid) || !isUid(sopClassUid)) return null;
  if (!isUid(transferSyntax)) return null;
  return {
    studyUid,
    seriesUid,
    sopInstanceUid,
    sopClassUid,
    transferSyntaxUid: transferSyntax,
    // What PostgreSQL cannot hold in a text.
    modality: (attributes.text(tags.Modality) ?? '').replaceAll('\0', ''),
    instanceNumber: wholeNumber(attributes.number(tags.InstanceNumber)),
    frames: Math.max(1, wholeNumber(attributes.number(tags.NumberOfFrames)) ?? 1),
    finding,
  };
}

/** PS3.5 section 9.1, without its rule on leading zeros, which real devices break. */
const isUid = (value: string | undefined): value is string =>
  value !== undefined && value.length <= 64 && /^\d+(\.\d+)*$/.test(value);

/** Instance Number is IS: at most 2^31 - 1 (PS3.5 section 6.2). */
const wholeNumber = (value: number | undefined): number | null =>
  value !== undefined && Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? value : null;

import { tags, type Attributes, type Keyword } from '@overread/imaging';
import { personNames } from './dataset/person-names.ts';
import type { IndexedInstance } from './imaging-index.ts';

export type DicomJson = Record<string, { vr: string; Value?: unknown[] }>;
export type QueryLevel = 'study' | 'series' | 'instance';

/** Attributes answered at each level (PS3.18 tables 10.6.3-3, -4, -5) that lie in the header, with their VR (PS3.6). */
const fromHeader: Readonly<Record<QueryLevel, readonly (readonly [Keyword, string])[]>> = {
  study: [
    ['StudyDate', 'DA'],
    ['StudyTime', 'TM'],
    ['AccessionNumber', 'SH'],
    ['StudyDescription', 'LO'],
    ['PatientName', 'PN'],
    ['PatientID', 'LO'],
    ['PatientBirthDate', 'DA'],
    ['PatientSex', 'CS'],
    ['StudyInstanceUID', 'UI'],
    ['StudyID', 'SH'],
  ],
  series: [
    ['Modality', 'CS'],
    ['SeriesDescription', 'LO'],
    ['SeriesInstanceUID', 'UI'],
    ['SeriesNumber', 'IS'],
    ['PerformedProcedureStepDescription', 'LO'],
  ],
  instance: [
    ['SOPClassUID', 'UI'],
    ['SOPInstanceUID', 'UI'],
    ['InstanceNumber', 'IS'],
    ['NumberOfFrames', 'IS'],
    ['Rows', 'US'],
    ['Columns', 'US'],
    ['BitsAllocated', 'US'],
  ],
};

/** One study, series or instance as QIDO-RS answers it; `members` are its instances. */
export function queryAnswer(
  level: QueryLevel,
  members: readonly [IndexedInstance, ...IndexedInstance[]],
  retrieve: string,
): DicomJson {
  const [first] = members;
  const { attributes } = first.header;
  const answer: DicomJson = { '00080005': { vr: 'CS', Value: ['ISO_IR 192'] } };
  for (const [keyword, vr] of fromHeader[level]) answer[tagKey(keyword)] = element(attributes, keyword, vr);
  if (level !== 'study') answer['0020000D'] = { vr: 'UI', Value: [first.studyUid] };
  if (level === 'instance') answer['0020000E'] = { vr: 'UI', Value: [first.seriesUid] };
  return {
    ...answer,
    ...counted(level, members),
    '00081190': { vr: 'UR', Value: [address(level, first, retrieve)] },
  };
}

function counted(level: QueryLevel, members: readonly IndexedInstance[]): DicomJson {
  const distinct = (of: (one: IndexedInstance) => string): string[] => [...new Set(members.map(of))];
  if (level === 'study')
    return {
      '00080061': { vr: 'CS', Value: distinct(({ modality }) => modality).filter(Boolean) },
      '00201206': { vr: 'IS', Value: [distinct(({ seriesUid }) => seriesUid).length] },
      '00201208': { vr: 'IS', Value: [members.length] },
    };
  if (level === 'series') return { '00201209': { vr: 'IS', Value: [members.length] } };
  return { '00083002': { vr: 'UI', Value: distinct(({ transferSyntaxUid }) => transferSyntaxUid) } };
}

/** `00080020`: the key of an attribute in DICOM JSON (PS3.18 annex F.2). */
export const tagKey = (keyword: Keyword): string => tags[keyword].toString(16).toUpperCase().padStart(8, '0');

function element(attributes: Attributes, keyword: Keyword, vr: string): { vr: string; Value?: unknown[] } {
  const tag = tags[keyword];
  if (vr === 'IS' || vr === 'US') {
    const numbers = attributes.numbers(tag);
    return numbers.length > 0 ? { vr, Value: [...numbers] } : { vr };
  }
  const texts = attributes.texts(tag).filter((text) => text !== '');
  if (texts.length === 0) return { vr };
  return { vr, Value: vr === 'PN' ? texts.map(personNames) : [...texts] };
}

function address(level: QueryLevel, one: IndexedInstance, retrieve: string): string {
  const study = `${retrieve}/${one.studyUid}`;
  if (level === 'study') return study;
  const series = `${study}/series/${one.seriesUid}`;
  return level === 'series' ? series : `${series}/instances/${one.sopInstanceUid}`;
}

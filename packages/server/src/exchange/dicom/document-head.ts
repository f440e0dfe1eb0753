import { randomUUID } from 'node:crypto';
import type { Attributes } from './dicom-file.ts';
import type { ImageReference } from './content-items.ts';

/** Whose it is, as the images say it: original or pseudonymous, never a mixture. */
export interface DicomSubject {
  readonly patientName: string;
  readonly patientId: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly studyUid: string;
  readonly studyDate: string;
  readonly studyTime: string;
  readonly studyId: string;
  readonly accessionNumber: string;
  readonly referringPhysician: string;
}

export interface ReferencedSeries {
  readonly studyUid: string;
  readonly seriesUid: string;
  readonly images: readonly Pick<ImageReference, 'sopClassUid' | 'sopInstanceUid'>[];
}

/** PS3.5 annex B.2: a UUID as a decimal number. */
export const newUid = (): string => `2.25.${BigInt(`0x${randomUUID().replaceAll('-', '')}`)}`;

/** Patient, study, series and equipment modules of a document made by this program. */
export const documentHead = (
  subject: DicomSubject,
  series: {
    readonly modality: string;
    readonly number: number;
    readonly description: string;
    readonly at: Date;
  },
): Attributes => ({
  PatientName: subject.patientName,
  PatientID: subject.patientId,
  PatientBirthDate: subject.birthDate,
  PatientSex: subject.sex,
  StudyInstanceUID: subject.studyUid,
  StudyDate: subject.studyDate,
  StudyTime: subject.studyTime,
  StudyID: subject.studyId,
  AccessionNumber: subject.accessionNumber,
  ReferringPhysicianName: subject.referringPhysician,
  Modality: series.modality,
  SeriesInstanceUID: newUid(),
  SeriesNumber: series.number,
  SeriesDescription: series.description,
  Manufacturer: 'Overread',
  ManufacturerModelName: 'Overread',
  DeviceSerialNumber: '1',
  SoftwareVersions: '0.1.0',
  InstanceNumber: 1,
  ...moment('Content', series.at),
});

/** Date and time attributes in UTC; the offset is said beside them. */
export const moment = (name: string, at: Date): Attributes => {
  const [date = '', time = ''] = at.toISOString().replaceAll('-', '').split('T');
  return {
    [`${name}Date`]: date,
    [`${name}Time`]: time.replaceAll(':', '').slice(0, 6),
    TimezoneOffsetFromUTC: '+0000',
  };
};

/** Every object a document refers to, by study and series (section C.17.2.1, C.17.6.2.1). */
export function evidence(references: readonly ReferencedSeries[]): readonly Attributes[] {
  const studies = [...new Set(references.map(({ studyUid }) => studyUid))];
  return studies.map((studyUid) => ({
    StudyInstanceUID: studyUid,
    ReferencedSeriesSequence: references
      .filter((one) => one.studyUid === studyUid)
      .map(({ seriesUid, images }) => ({
        SeriesInstanceUID: seriesUid,
        ReferencedSOPSequence: images.map(({ sopClassUid, sopInstanceUid }) => ({
          ReferencedSOPClassUID: sopClassUid,
          ReferencedSOPInstanceUID: sopInstanceUid,
        })),
      })),
  }));
}

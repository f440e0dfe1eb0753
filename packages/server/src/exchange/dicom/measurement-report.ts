import { codeItem, lateralityOf, ownScheme, regionOf, unitOf, type CodeTriplet } from './code.ts';
import * as content from './content-items.ts';
import { dicomFile, type Attributes } from './dicom-file.ts';
import { documentHead, evidence, newUid, type DicomSubject, type ReferencedSeries } from './document-head.ts';

/** One measurement on one image, with the UIDs of the images it is exported beside. */
export interface ReportedMeasurement {
  /** Of `measurements` in `imaging`. */
  readonly measurement: string;
  /** English name, as the concept's meaning. */
  readonly name: string;
  readonly value: number;
  readonly unit: keyof typeof unitOf;
  readonly calibration: 'detector-plane' | 'calibrated' | 'patient' | 'none';
  readonly side: 'left' | 'right' | 'not-applicable' | null;
  readonly level: string;
  readonly text: string;
  readonly places: readonly (readonly number[])[];
  readonly isOutline: boolean;
  readonly image: content.ImageReference;
  readonly studyUid: string;
  readonly seriesUid: string;
  /** Set where the places are patient coordinates. */
  readonly frameOfReferenceUid: string | null;
}

export interface MeasurementReport {
  readonly subject: DicomSubject;
  readonly caseType: string;
  readonly language: 'en' | 'zh';
  /** In DICOM's form (`Li^Wei`); a role where the reviewer is not named. */
  readonly observer: string;
  readonly at: Date;
  readonly measurements: readonly ReportedMeasurement[];
}

const comprehensive = '1.2.840.10008.5.1.4.1.1.88.33';
const comprehensive3d = '1.2.840.10008.5.1.4.1.1.88.34';

/** Measurements as a DICOM structured report by template TID 1500 (PS3.16), without the opinion's words. */
export function measurementReport({
  subject,
  caseType,
  language,
  observer,
  at,
  measurements,
}: MeasurementReport): Buffer {
  const isSpatial = measurements.some(({ frameOfReferenceUid }) => frameOfReferenceUid !== null);
  return dicomFile({
    SOPClassUID: isSpatial ? comprehensive3d : comprehensive,
    SOPInstanceUID: newUid(),
    ...documentHead(subject, { modality: 'SR', number: 9001, description: 'Measurements', at }),
    ReferencedPerformedProcedureStepSequence: [],
    CompletionFlag: 'COMPLETE',
    VerificationFlag: 'UNVERIFIED',
    PerformedProcedureCodeSequence: [],
    CurrentRequestedProcedureEvidenceSequence: evidence(referencedSeries(measurements)),
    CodingSchemeIdentificationSequence: [
      {
        CodingSchemeDesignator: ownScheme,
        CodingSchemeName: 'Overread',
        CodingSchemeResponsibleOrganization: 'Overread',
      },
    ],
    ValueType: 'CONTAINER',
    ConceptNameCodeSequence: [codeItem(['126000', 'DCM', 'Imaging Measurement Report'])],
    ContinuityOfContent: 'SEPARATE',
    ContentTemplateSequence: [{ MappingResource: 'DCMR', TemplateIdentifier: '1500' }],
    ContentSequence: [
      content.code(
        'HAS CONCEPT MOD',
        ['121049', 'DCM', 'Language of Content Item and Descendants'],
        languages[language],
      ),
      content.code('HAS OBS CONTEXT', ['121005', 'DCM', 'Observer Type'], ['121006', 'DCM', 'Person']),
      content.personName('HAS OBS CONTEXT', ['121008', 'DCM', 'Person Observer Name'], observer),
      content.code(
        'HAS CONCEPT MOD',
        ['121058', 'DCM', 'Procedure Reported'],
        ['363679005', 'SCT', 'Imaging procedure'],
      ),
      content.container(
        'CONTAINS',
        ['126010', 'DCM', 'Imaging Measurements'],
        measurements.map((one, index) => group(one, index + 1, caseType)),
      ),
    ],
  });
}

/** RFC 5646 tags. */
const languages: Readonly<Record<'en' | 'zh', CodeTriplet>> = {
  en: ['en', 'RFC5646', 'English'],
  zh: ['zh-CN', 'RFC5646', 'Chinese (China)'],
};

/** TID 1501: one measurement, traceable, with its site, its method and the points it was taken at. */
function group(one: ReportedMeasurement, position: number, caseType: string): Attributes {
  const region = regionOf[caseType];
  const side = one.side === null ? undefined : lateralityOf[one.side];
  const laterality = side ? [content.code('HAS CONCEPT MOD', ['272741003', 'SCT', 'Laterality'], side)] : [];
  const comment = [one.level, one.text].filter((part) => part !== '').join(' ');
  return content.container(
    'CONTAINS',
    ['125007', 'DCM', 'Measurement Group'],
    [
      content.text(
        'HAS OBS CONTEXT',
        ['112039', 'DCM', 'Tracking Identifier'],
        `${position} ${one.measurement}`,
      ),
      content.uidReference('HAS OBS CONTEXT', ['112040', 'DCM', 'Tracking Unique Identifier'], newUid()),
      ...(region
        ? [content.code('HAS CONCEPT MOD', ['363698007', 'SCT', 'Finding Site'], region, laterality)]
        : []),
      content.number(
        'CONTAINS',
        [one.measurement, ownScheme, one.name],
        { value: one.value, unit: unitOf[one.unit] },
        [
          content.code(
            'HAS CONCEPT MOD',
            ['370129005', 'SCT', 'Measurement Method'],
            methods[one.calibration],
          ),
          points(one),
        ],
      ),
      ...(comment === '' ? [] : [content.text('CONTAINS', ['121106', 'DCM', 'Comment'], comment)]),
    ],
  );
}

/** Where a millimetre holds: a measurement never travels without it. */
const methods: Readonly<Record<ReportedMeasurement['calibration'], CodeTriplet>> = {
  'detector-plane': [
    'detector-plane',
    ownScheme,
    'In the plane of the detector, not corrected for magnification',
  ],
  calibrated: ['calibrated', ownScheme, 'Calibrated at an object of known size'],
  patient: ['patient', ownScheme, 'In the patient, from the geometry of the slices'],
  none: ['not-calibrated', ownScheme, 'Not calibrated: angle or ratio only'],
};

const points = ({ places, isOutline, image, frameOfReferenceUid }: ReportedMeasurement): Attributes => {
  const several = places.length > 1;
  if (frameOfReferenceUid !== null)
    return content.patientPoints(
      'INFERRED FROM',
      isOutline ? 'POLYGON' : several ? 'MULTIPOINT' : 'POINT',
      isOutline ? closed(places) : places,
      frameOfReferenceUid,
    );
  return content.imagePoints(
    'INFERRED FROM',
    isOutline ? 'POLYLINE' : several ? 'MULTIPOINT' : 'POINT',
    isOutline ? closed(places) : places,
    image,
  );
};

/** A closed outline ends where it began (section C.18.6.1.2). */
const closed = (places: readonly (readonly number[])[]): readonly (readonly number[])[] => [
  ...places,
  ...places.slice(0, 1),
];

export function referencedSeries(
  all: readonly Pick<ReportedMeasurement, 'studyUid' | 'seriesUid' | 'image'>[],
): readonly ReferencedSeries[] {
  const series = new Map<
    string,
    { studyUid: string; seriesUid: string; images: Map<string, content.ImageReference> }
  >();
  for (const { studyUid, seriesUid, image } of all) {
    const row = series.get(seriesUid) ?? { studyUid, seriesUid, images: new Map() };
    row.images.set(image.sopInstanceUid, image);
    series.set(seriesUid, row);
  }
  return [...series.values()].map((row) => ({ ...row, images: [...row.images.values()] }));
}

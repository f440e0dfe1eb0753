import { describe, expect, it } from 'vitest';
import { attributesOf, type AttributeValue } from '../dataset/attributes-of.ts';
import type { DicomInstance } from '../dataset/dicom-instance.ts';
import type { Keyword } from '../dataset/tags.ts';
import type { Conclusion, Region, Side, Standing } from '../inventory/inventory.ts';
import { wordsKey } from './header-text.ts';
import { implantHint } from './implant-hint.ts';
import { mergeConclusions } from './merge-conclusions.ts';
import { readRegion } from './read-region.ts';
import { readSide } from './read-side.ts';
import { readStanding } from './read-standing.ts';
import { readView } from './read-view.ts';

type Values = Partial<Record<Keyword, AttributeValue>>;

const instanceOf = (values: Values): DicomInstance => ({
  file: 'IMG/0001',
  size: 0,
  transferSyntax: '1.2.840.10008.1.2.1',
  attributes: attributesOf({ Modality: 'DX', ...values }),
  pixelData: undefined,
  problems: [],
});
const code = (CodeValue: string, CodingSchemeDesignator: string, CodeMeaning = '', more: Values = {}) => [
  attributesOf({ CodeValue, CodingSchemeDesignator, CodeMeaning, ...more }),
];
const told = ({ value, strength }: Conclusion<string>): string =>
  strength === 'contradicted'
    ? `${value}, contradicted`
    : value === 'unknown'
      ? value
      : `${value}, ${strength}`;

describe('region of an instance', () => {
  const cases: readonly [string, Values][] = [
    ['knee, likely', { BodyPartExamined: 'KNEE' }],
    ['knee, proven', { BodyPartExamined: 'KNEE', SeriesDescription: 'Knee AP' }],
    ['knee, likely', { SeriesDescription: 'KNEE AP', ProtocolName: 'KNEE AP' }],
    ['knee, contradicted', { BodyPartExamined: 'CHEST', SeriesDescription: 'KNEE AP' }],
    [
      'knee, contradicted',
      { BodyPartExamined: 'CHEST', StudyDescription: 'XR KNEE', SeriesDescription: 'AP' },
    ],
    ['knee, proven', { AnatomicRegionSequence: code('72696002', 'SCT') }],
    ['knee, proven', { AnatomicRegionSequence: code('T-D9200', 'SRT') }],
    ['knee, proven', { AnatomicRegionSequence: code('T-D9200', 'SNM3'), BodyPartExamined: 'EXTREMITY' }],
    ['knee, likely', { AnatomicRegionSequence: code('XYZ', '99LOCAL', 'Kniegelenk') }],
    ['hip, contradicted', { AnatomicRegionSequence: code('72696002', 'SCT'), SeriesDescription: 'Hip AP' }],
    ['lumbar-spine, proven', { BodyPartExamined: 'SPINE', SeriesDescription: 'Lumbar lat' }],
    ['lumbar-spine, proven', { BodyPartExamined: 'L_SPINE', StudyDescription: 'MRI LUMBAR SPINE WO' }],
    ['hip, proven', { BodyPartExamined: 'PELVIS', SeriesDescription: 'Hip lateral' }],
    ['pelvis, proven', { BodyPartExamined: 'HIP', SeriesDescription: 'AP Pelvis' }],
    ['lower-leg, claimed', { BodyPartExamined: 'LEG' }],
    ['whole-leg, proven', { BodyPartExamined: 'LEG', SeriesDescription: 'FULL LENGTH STANDING' }],
    ['whole-leg, proven', { BodyPartExamined: 'KNEE', SeriesDescription: 'Hip to ankle' }],
    ['cervical-spine, claimed', { BodyPartExamined: 'NECK' }],
    ['unknown', { BodyPartExamined: 'EXTREMITY' }],
    ['unknown', { BodyPartExamined: 'SPINE' }],
    ['unknown', {}],
    ['knee, likely', { BodyPartExamined: 'KNEE', SeriesDescription: 'AP de pie' }],
    ['ankle, likely', { SeriesDescription: 'Ankle AP', StudyDescription: 'XR Knee' }],
    [
      'pelvis, likely',
      { BodyPartExamined: 'B?cken', StudyDescription: 'Bäcken', SeriesDescription: 'BÄCKEN FRONTAL' },
    ],
    [
      'knee, proven',
      {
        SharedFunctionalGroupsSequence: [
          attributesOf({
            FrameAnatomySequence: [attributesOf({ AnatomicRegionSequence: code('72696002', 'SCT', 'Knee') })],
          }),
        ],
      },
    ],
  ];
  it.each(cases)('%s: %j', (expected, values) => expect(told(readRegion(instanceOf(values)))).toBe(expected));

  it('quotes its evidence and names the contradiction', () => {
    const { evidence, problems } = readRegion(
      instanceOf({ BodyPartExamined: 'CHEST', SeriesDescription: 'KNEE AP' }),
    );
    expect(evidence.map((item) => item.source)).toEqual([
      '(0008,103E) SeriesDescription “KNEE AP”',
      '(0018,0015) BodyPartExamined “CHEST”',
    ]);
    expect(problems).toEqual([
      { code: 'region-contradicted', file: 'IMG/0001', detail: { values: 'knee, chest' } },
    ]);
  });
});

describe('side of an instance', () => {
  const knee = { BodyPartExamined: 'KNEE' };
  const cases: readonly [string, Values][] = [
    ['right, proven', { ...knee, ImageLaterality: 'R' }],
    ['left, proven', { ...knee, Laterality: 'L' }],
    ['both, proven', { ...knee, ImageLaterality: 'B' }],
    ['left, proven', { ...knee, FrameLaterality: 'L' }],
    ['unknown', { ...knee, ImageLaterality: 'U' }],
    ['left, likely', { ...knee, ImageLaterality: 'U', SeriesDescription: 'LEFT KNEE' }],
    [
      'right, likely',
      { BodyPartExamined: 'HAND', StudyDescription: 'XRAY RIGHT HAND', SeriesDescription: 'PA' },
    ],
    ['right, likely', { BodyPartExamined: 'RT ANKLE' }],
    ['unknown, contradicted', { ...knee, ImageLaterality: 'R', SeriesDescription: 'LT KNEE AP' }],
    ['unknown, contradicted', { ...knee, ImageLaterality: 'R', Laterality: 'L' }],
    ['unknown, contradicted', { ...knee, ImageLaterality: 'R', StudyDescription: 'XR left knee' }],
    ['unknown, contradicted', { ...knee, SeriesDescription: 'right knee', StudyDescription: 'XR left knee' }],
    ['unknown, contradicted', { ...knee, SeriesDescription: 'right knee', ProtocolName: 'left knee' }],
    ['unknown, contradicted', { ...knee, Laterality: 'R', SeriesDescription: 'Both knees' }],
    ['right, proven', { ...knee, ImageLaterality: 'R', SeriesDescription: 'Both knees' }],
    ['right, proven', { ...knee, ImageLaterality: 'R', StudyDescription: 'Both knees' }],
    ['both, likely', { ...knee, SeriesDescription: 'Both knees standing', StudyDescription: 'Right knee' }],
    [
      'left, proven',
      {
        AnatomicRegionSequence: code('72696002', 'SCT', 'Knee', {
          AnatomicRegionModifierSequence: code('7771000', 'SCT'),
        }),
      },
    ],
    [
      'unknown, contradicted',
      {
        ImageLaterality: 'R',
        AnatomicRegionSequence: code('T-D9200', 'SRT', 'Knee', {
          AnatomicRegionModifierSequence: code('G-A101', 'SRT'),
        }),
      },
    ],
    ['unknown', { BodyPartExamined: 'LSPINE', SeriesDescription: 'right bending' }],
    ['unknown', knee],
  ];
  it.each(cases)('%s: %j', (expected, values) => expect(told(readSide(instanceOf(values)))).toBe(expected));
});

describe('view of an instance', () => {
  const cases: readonly [string, Values][] = [
    ['AP, likely', { ViewPosition: 'AP' }],
    ['AP, proven', { ViewPosition: 'AP', SeriesDescription: 'Knee AP' }],
    ['lateral, likely', { ViewPosition: 'LL' }],
    ['oblique, likely', { ViewPosition: 'RLO' }],
    ['PA-flexion, proven', { ProjectionEponymousNameCodeSequence: code('425042007', 'SCT', 'Rosenberg') }],
    ['PA-flexion, proven', { ViewPosition: 'PA', SeriesDescription: 'Rosenberg' }],
    ['PA-flexion, proven', { ViewPosition: 'PA', SeriesDescription: 'KNEE PA ROSENBERG' }],
    ['PA-flexion, likely', { SeriesDescription: 'PA ROSENBERG' }],
    ['PA-flexion, proven', { ViewPosition: 'PA', ImageComments: 'Rosenberg both knees' }],
    ['lateral, likely', { ImageComments: 'Knee lateral' }],
    ['AP, likely', { ViewPosition: 'AP', ImageComments: 'no lateral possible' }],
    ['AP, proven', { ViewPosition: 'AP', SeriesDescription: 'Ankle AP', StudyDescription: 'AP LAT MORTISE' }],
    [
      'PA-flexion, likely',
      { BodyPartExamined: 'KNEE', ViewPosition: 'PA', SeriesDescription: 'KNEE FLEXION' },
    ],
    ['AP, proven', { ViewCodeSequence: code('R-10206', 'SNM3', 'antero-posterior') }],
    ['skyline, proven', { BodyPartExamined: 'PATELLA', ViewCodeSequence: code('399061009', 'SCT', 'axial') }],
    [
      'axillary, proven',
      { BodyPartExamined: 'SHOULDER', ViewCodeSequence: code('399061009', 'SCT', 'axial') },
    ],
    [
      'cross-table-lateral, proven',
      {
        BodyPartExamined: 'HIP',
        ViewCodeSequence: code('399067008', 'SCT', 'lateral', {
          ViewModifierCodeSequence: code('111069', 'DCM'),
        }),
      },
    ],
    ['true-AP, proven', { ViewPosition: 'AP', SeriesDescription: 'Shoulder Grashey' }],
    ['lateral, contradicted', { ViewPosition: 'AP', SeriesDescription: 'Knee lateral' }],
    ['AP, proven', { ViewPosition: 'AP', SeriesDescription: 'Knee AP/LAT' }],
    ['oblique, likely', { ViewPosition: 'AP', SeriesDescription: 'Cervical OBLI 1' }],
    ['AP, claimed', { StudyDescription: 'Knee AP' }],
    ['unknown', { StudyDescription: 'XR CHEST 2 VIEWS AP OR PA+LAT' }],
    ['long-leg, proven', { ViewPosition: 'AP', SeriesDescription: 'Long leg standing' }],
    ['unknown', { Modality: 'MR', SeriesDescription: 'Knee lateral' }],
    ['unknown', {}],
  ];
  it.each(cases)('%s: %j', (expected, values) => expect(told(readView(instanceOf(values)))).toBe(expected));
});

describe('standing of an instance', () => {
  const knee = { BodyPartExamined: 'KNEE' };
  const context = (value: string, scheme: string) => [
    attributesOf({
      ConceptNameCodeSequence: code('130324', 'DCM'),
      ConceptCodeSequence: code(value, scheme),
    }),
  ];
  const cases: readonly [string, Values][] = [
    ['yes, proven', { AcquisitionContextSequence: context('87731000', 'SCT') }],
    ['yes, proven', { AcquisitionContextSequence: context('F-12300', 'SRT') }],
    [
      'yes, proven',
      {
        PatientOrientationCodeSequence: code('C86043', 'NCIt', 'erect', {
          PatientOrientationModifierCodeSequence: code('10904000', 'SCT'),
        }),
      },
    ],
    [
      'no, proven',
      {
        PatientOrientationCodeSequence: code('C86043', 'NCIt', 'erect', {
          PatientOrientationModifierCodeSequence: code('33586001', 'SCT'),
        }),
      },
    ],
    ['yes, likely', { PatientOrientationCodeSequence: code('C86043', 'NCIt', 'erect') }],
    ['yes, likely', { PatientOrientationCodeSequence: code('F-10440', '99SDM', 'Upright body position') }],
    ['no, proven', { PatientOrientationCodeSequence: code('102538003', 'SCT', 'recumbent') }],
    ['yes, likely', { ProjectionEponymousNameCodeSequence: code('R-40A97', 'SRT', 'Rosenberg') }],
    ['yes, likely', { ...knee, RequestedProcedureCodeSequence: code('1', 'LN', 'Knee AP W standing') }],
    ['yes, likely', { ...knee, SeriesDescription: 'KNEE AP WB' }],
    ['no, likely', { ...knee, SeriesDescription: 'Knee ohne Belastung' }],
    ['yes, likely', { ...knee, ImageComments: 'STANDING' }],
    ['yes, claimed', { ...knee, StudyDescription: 'KNEE STANDING', SeriesDescription: 'AP' }],
    ['no, likely', { ...knee, StudyDescription: 'KNEE STANDING', SeriesDescription: 'LAT SUPINE' }],
    ['unknown, contradicted', { ...knee, SeriesDescription: 'AP STANDING', ProtocolName: 'KNEE SUPINE' }],
    [
      'unknown, contradicted',
      { SeriesDescription: 'AP STANDING', PatientOrientationCodeSequence: code('102538003', 'SCT') },
    ],
    ['unknown, contradicted', { ...knee, SeriesDescription: 'bilateral knee standing, supine lateral' }],
    ['no, proven', { Modality: 'CT', PatientPosition: 'HFS' }],
    ['no, proven', { Modality: 'MR', PatientPosition: 'FFS', SeriesDescription: 'KNEE WB' }],
    [
      'unknown, contradicted',
      { Modality: 'MR', PatientPosition: 'HFS', SeriesDescription: 'L spine upright' },
    ],
    ['yes, claimed', { Modality: 'CT', PatientPosition: 'FFS', Manufacturer: 'CurveBeam' }],
    ['unknown', { ...knee, PatientPosition: 'HFS' }],
    ['yes, claimed', { Manufacturer: 'EOS imaging' }],
    ['yes, claimed', { DerivationCodeSequence: code('113090', 'DCM', 'Image stitching') }],
    ['yes, claimed', { Rows: 5000, PixelSpacing: [0.2, 0.2] }],
    ['yes, claimed', { TableType: 'NONE' }],
    ['yes, claimed', { ...knee, SeriesDescription: 'Knie Wandstativ' }],
    ['no, claimed', { ...knee, SeriesDescription: 'portable knee' }],
    ['no, likely', { ...knee, TableType: 'NONE', SeriesDescription: 'Knee supine' }],
    ['yes, likely', { ...knee, SeriesDescription: 'AP de pie' }],
    ['unknown', { ...knee, SeriesDescription: 'RX de pie' }],
    ['unknown', { BodyPartExamined: 'FOOT', SeriesDescription: 'AP de pie' }],
    ['unknown', { ...knee, ReasonForTheRequestedProcedure: 'PWB for 6 weeks' }],
    ['unknown', knee],
    ['unknown', {}],
  ];
  it.each(cases)('%s: %j', (expected, values) =>
    expect(told(readStanding(instanceOf(values)))).toBe(expected),
  );

  it('believes the study when no series of it says otherwise', () => {
    const instance = instanceOf({ ...knee, StudyDescription: 'KNEE STANDING' });
    expect(told(readStanding(instance, { studyHasContrarySeries: false }))).toBe('yes, likely');
    expect(told(readStanding(instance, { studyHasContrarySeries: true }))).toBe('yes, claimed');
  });
});

describe('implant words', () => {
  it.each([
    ['TKA LT knee', true],
    ['Hüft-TEP rechts', true],
    ['knee post op', true],
    ['genou prothèse', true],
    ['人工膝関節', true],
    ['左膝置换术后', true],
    ['эндопротез коленного сустава', true],
    ['growth plate', false],
    ['no implant', false],
    ['end plate', false],
    ['Knee AP', false],
  ])('%s: %s', (SeriesDescription, expected) =>
    expect(implantHint(instanceOf({ SeriesDescription }))).toBe(expected),
  );
});

describe('merging conclusions', () => {
  const one = <T extends string>(
    value: T,
    strength: Conclusion<T>['strength'],
    about = 'side',
  ): Conclusion<T> => ({
    value,
    strength,
    evidence: [{ about, value, source: 'x', file: 'f' }],
    problems: [],
  });
  const sides: readonly [string, readonly Conclusion<Side>[]][] = [
    ['right, proven', [one('right', 'likely'), one('right', 'proven'), one('unknown', 'unknown')]],
    ['unknown, contradicted', [one('right', 'likely'), one('left', 'proven')]],
    ['unknown', [one('unknown', 'unknown'), one('unknown', 'unknown')]],
    ['unknown', []],
  ];
  it.each(sides)('sides: %s', (expected, list) =>
    expect(told(mergeConclusions('side', list))).toBe(expected),
  );
  const regions: readonly [string, readonly Conclusion<Region>[]][] = [
    ['hip, likely', [one('hip', 'likely'), one('pelvis', 'likely')]],
    ['knee, contradicted', [one('knee', 'likely'), one('chest', 'likely')]],
  ];
  it.each(regions)('regions: %s', (expected, list) =>
    expect(told(mergeConclusions('region', list))).toBe(expected),
  );
  it('names what disagrees', () => {
    const list: readonly Conclusion<Standing>[] = [
      one('yes', 'likely', 'standing'),
      one('no', 'likely', 'standing'),
    ];
    expect(mergeConclusions('standing', list).problems).toEqual([
      { code: 'standing-contradicted', file: 'f', detail: { values: 'yes, no' } },
    ]);
  });
});

it('gives instances with equal words one key', () => {
  const a = instanceOf({ SeriesDescription: 'KNEE AP', SOPInstanceUID: '1.1' });
  const b = instanceOf({ SeriesDescription: 'KNEE AP', SOPInstanceUID: '1.2' });
  expect(wordsKey(a)).toBe(wordsKey(b));
  expect(wordsKey(a)).not.toBe(wordsKey(instanceOf({ SeriesDescription: 'KNEE LAT' })));
});

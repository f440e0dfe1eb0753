import { describe, expect, it } from 'vitest';
import { describeStudy } from './describe-study.ts';
import { ctImage, instanceWith, radiograph, stackOf, type Values } from './instance.test-support.ts';

const filmOf = (values: Values, uid: string) => ({
  instances: [instanceWith({ ...radiograph, BodyPartExamined: 'KNEE', SeriesInstanceUID: uid, ...values })],
  copies: 0,
});

describe('standing said in the name of the study only', () => {
  const StudyDescription = 'KNEES STANDING';
  const standingOf = (...films: readonly Values[]) =>
    describeStudy(
      films.map((values, index) => filmOf({ StudyDescription, ...values }, `1.${String(index)}`)),
    ).map(({ standing, standingStrength }) => `${standing}, ${standingStrength}`);

  it.each([
    [
      'holds for every film of it',
      [{ SeriesDescription: 'AP' }, { SeriesDescription: 'LAT' }],
      ['yes, likely', 'yes, likely'],
    ],
    [
      'is only claimed beside a film taken lying',
      [{ SeriesDescription: 'AP' }, { SeriesDescription: 'LAT SUPINE' }],
      ['yes, claimed', 'no, likely'],
    ],
    [
      'is only claimed beside a film that contradicts itself',
      [{ SeriesDescription: 'AP' }, { SeriesDescription: 'STANDING', ViewPosition: 'SUPINE' }],
      ['yes, claimed', 'unknown, contradicted'],
    ],
    [
      'adds nothing to what a film says of itself',
      [{ SeriesDescription: 'AP WEIGHT BEARING' }],
      ['yes, likely'],
    ],
  ] as const)('%s', (_what, films, expected) => {
    expect(standingOf(...films)).toEqual(expected);
  });

  it('stays claimed where only a note or the equipment says it', () => {
    const films = [
      filmOf({ SeriesDescription: 'AP', ReasonForTheRequestedProcedure: 'pain standing' }, '1.1'),
    ];
    expect(describeStudy(films)[0]).toMatchObject({ standing: 'yes', standingStrength: 'claimed' });
  });
});

describe('a CT with and without metal-artefact reduction', () => {
  const metalOf = (...names: readonly string[]) =>
    describeStudy(
      names.map((SeriesDescription, index) => ({
        instances: stackOf(
          { ...ctImage, SeriesDescription, SeriesInstanceUID: `2.${String(index)}` },
          [0, 1, 2],
          'z',
        ),
        copies: 0,
      })),
    ).map(({ metalArtefactReduction }) => metalArtefactReduction);

  it.each([
    [
      ['HIP 1.0 BONE', 'HIP 1.0 BONE iMAR'],
      ['no', 'yes'],
    ],
    [
      ['Hip_Bone O-MAR', 'Hip_Bone'],
      ['yes', 'no'],
    ],
    [
      ['HIP 1.0 BONE', 'HIP 1.0 SOFT iMAR'],
      ['unknown', 'yes'],
    ],
    [
      ['HIP 1.0 BONE', 'HIP 1.0 SOFT'],
      ['unknown', 'unknown'],
    ],
    [
      ['HIP without MAR', 'HIP iMAR'],
      ['no', 'yes'],
    ],
  ] as const)('%j: %j', (names, expected) => {
    expect(metalOf(...names)).toEqual(expected);
  });

  it('shows both names as evidence', () => {
    const [first] = describeStudy(
      ['HIP', 'HIP MAR'].map((SeriesDescription, index) => ({
        instances: [instanceWith({ ...ctImage, SeriesDescription, SeriesInstanceUID: `3.${String(index)}` })],
        copies: 0,
      })),
    );
    expect(first?.evidence).toContainEqual({
      about: 'metalArtefactReduction',
      value: 'no',
      strength: 'likely',
      source: '(0008,103E) SeriesDescription “HIP”, beside “HIP MAR”',
      file: 'DICOM/I1',
    });
  });
});

import type { Inventory, Series } from '@overread/imaging';
import { describe, expect, it } from 'vitest';
import { likelyPerson, studiesFor, type CaseScope } from './belongs.ts';

type Shown = Partial<Pick<Series, 'region' | 'side' | 'sideStrength' | 'kind'>>;

const seriesOf = (shown: Shown, file: string): Series =>
  ({
    region: 'unknown',
    side: 'unknown',
    sideStrength: 'unknown',
    kind: 'image',
    files: [file],
    ...shown,
  }) as unknown as Series;

/** One list of studies per person; each study is a list of series. */
const discOf = (...people: readonly (readonly (readonly Shown[])[])[]): Inventory =>
  ({
    patients: people.map((studies, person) => ({
      studies: studies.map((series, study) => ({
        uid: `1.${person}.${study}`,
        series: series.map((shown, index) => seriesOf(shown, `${person}/${study}/${index}`)),
      })),
    })),
    documents: [
      { file: 'report.dcm', format: 'encapsulated-pdf', studyUid: '1.0.0' },
      { file: 'letter.pdf', format: 'pdf', studyUid: null },
    ],
    otherFiles: [{ file: 'viewer.exe', what: 'executable' }],
  }) as unknown as Inventory;

const rightKnee: CaseScope = { caseType: 'knee-replacement', region: undefined, side: 'right' };

describe('what belongs to a case', () => {
  it.each([
    ['the joint itself', [{ region: 'knee', side: 'right', sideStrength: 'proven' }], 'related', true],
    ['the joint, side unknown', [{ region: 'knee' }], 'related', true],
    [
      'both sides in one picture',
      [{ region: 'whole-leg', side: 'both', sideStrength: 'likely' }],
      'related',
      true,
    ],
    ['the other side', [{ region: 'knee', side: 'left', sideStrength: 'proven' }], 'other-side', false],
    [
      'the other side, contradicted',
      [{ region: 'knee', side: 'left', sideStrength: 'contradicted' }],
      'related',
      true,
    ],
    ['another part', [{ region: 'head' }], 'other-part', false],
    ['a part nobody named', [{ region: 'unknown' }], 'part-unknown', true],
    ['another part, and one nobody named', [{ region: 'head' }, { region: 'unknown' }], 'part-unknown', true],
    ['another part, with the joint', [{ region: 'head' }, { region: 'knee' }], 'related', true],
  ] as const)('%s', (_, study, why, proposed) => {
    expect(studiesFor(discOf([study]), rightKnee, 0)[0]).toMatchObject({ why, proposed });
  });

  it('leaves out other people’s studies, whatever they show', () => {
    const choices = studiesFor(discOf([[{ region: 'knee' }]], [[{ region: 'knee' }]]), rightKnee, 0);
    expect(choices.map(({ why, proposed }) => [why, proposed])).toEqual([
      ['related', true],
      ['other-person', false],
    ]);
  });

  it('takes a study’s reports inside DICOM, never viewers or loose papers', () => {
    const [choice] = studiesFor(discOf([[{ region: 'knee' }, { region: 'knee' }]]), rightKnee, 0);
    expect(choice?.files).toEqual(['0/0/0', '0/0/1', 'report.dcm']);
  });

  it.each([
    ['femur', 'knee', true],
    ['femur', 'wrist', false],
    [undefined, 'wrist', true],
  ] as const)('a fracture of %s is also about %s: %s', (region, shown, proposed) => {
    const scope: CaseScope = { caseType: 'fracture-revision', region, side: 'unknown' };
    expect(studiesFor(discOf([[{ region: shown }]]), scope, 0)[0]?.proposed).toBe(proposed);
  });
});

describe('whose disc it is', () => {
  it('asks when two people could be it', () => {
    expect(likelyPerson(discOf([[{ region: 'knee' }]], [[{ region: 'knee' }]]), rightKnee)).toBeNull();
    expect(likelyPerson(discOf([[{ region: 'head' }]], [[{ region: 'head' }]]), rightKnee)).toBeNull();
  });

  it('knows the only one, and the only one it can be', () => {
    expect(likelyPerson(discOf([[{ region: 'head' }]]), rightKnee)).toBe(0);
    expect(likelyPerson(discOf([[{ region: 'head' }]], [[{ region: 'knee' }]]), rightKnee)).toBe(1);
  });
});

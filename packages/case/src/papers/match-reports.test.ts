import { describe, expect, it } from 'vitest';
import { matchReports, type ReportToMatch, type StudyToMatch } from './match-reports.ts';

const report = (id: string, more: Partial<ReportToMatch> = {}): ReportToMatch => ({
  id,
  date: '2024-03-05',
  modality: 'MR',
  bodyPart: 'knee',
  side: 'right',
  ...more,
});
const study = (id: string, more: Partial<StudyToMatch> = {}): StudyToMatch => ({
  id,
  date: '2024-03-05',
  modalities: ['MR'],
  bodyParts: ['knee'],
  sides: ['right'],
  ...more,
});

describe('matchReports', () => {
  it('matches by date and modality, and shows what is left on either side', () => {
    const result = matchReports(
      [report('r1'), report('r2', { date: '2023-01-10', modality: 'XR' })],
      [study('s1'), study('s2', { modalities: ['CT'] })],
    );
    expect(result).toEqual({
      matches: [{ report: 'r1', study: 's1', how: 'matched', doubts: [] }],
      reportsWithoutImages: ['r2'],
      studiesWithoutReport: ['s2'],
    });
  });

  it.each([
    ['another side', study('s', { sides: ['left'] })],
    ['another body part', study('s', { bodyParts: ['shoulder'] })],
    ['another modality', study('s', { modalities: ['CT'] })],
    ['two days apart', study('s', { date: '2024-03-07' })],
  ])('never matches %s', (_name, other) => {
    expect(matchReports([report('r')], [other])).toEqual({
      matches: [],
      reportsWithoutImages: ['r'],
      studiesWithoutReport: ['s'],
    });
  });

  it.each<[string, Partial<ReportToMatch>, Partial<StudyToMatch>, 'matched' | 'possible', readonly string[]]>(
    [
      [
        'images that tell neither part nor side',
        {},
        { bodyParts: [], sides: [] },
        'matched',
        ['body-part-unknown', 'side-unknown'],
      ],
      ['a study of both sides', {}, { sides: ['both'] }, 'matched', []],
      ['a study of left and right', {}, { sides: ['left', 'right'] }, 'matched', []],
      ['computed and digital radiographs', { modality: 'XR' }, { modalities: ['DX'] }, 'matched', []],
      [
        'a hip report and a pelvis film',
        { modality: 'XR', bodyPart: 'hip' },
        { modalities: ['CR'], bodyParts: ['pelvis'] },
        'matched',
        [],
      ],
      ['a report typed the next day', { date: '2024-03-06' }, {}, 'possible', ['date-a-day-apart']],
      ['a report without a date', { date: null }, {}, 'possible', ['date-unknown']],
      [
        'a report that does not say how the pictures were made',
        { modality: null },
        {},
        'possible',
        ['modality-unknown'],
      ],
    ],
  )('%s', (_name, of, at, how, doubts) => {
    expect(matchReports([report('r', of)], [study('s', at)]).matches).toEqual([
      { report: 'r', study: 's', how, doubts },
    ]);
  });

  it('prefers the study of the same side and part where several share the day', () => {
    const result = matchReports(
      [report('r')],
      [study('left', { sides: ['left'] }), study('right'), study('silent', { sides: [], bodyParts: [] })],
    );
    expect(result.matches).toMatchObject([{ study: 'right', how: 'matched' }]);
    expect(result.studiesWithoutReport).toEqual(['left', 'silent']);
  });

  it('leaves the choice to a person where two fit equally, and counts neither as reported', () => {
    const result = matchReports([report('r')], [study('s1'), study('s2')]);
    expect(result.matches).toMatchObject([
      { study: 's1', how: 'possible', doubts: ['several-fit'] },
      { study: 's2', how: 'possible', doubts: ['several-fit'] },
    ]);
    expect(result.studiesWithoutReport).toEqual(['s1', 's2']);
    expect(result.reportsWithoutImages).toEqual([]);
  });

  it('does not guess when neither day nor modality is known', () => {
    const blind = report('r', { date: null, modality: null });
    expect(matchReports([blind], [study('s')]).reportsWithoutImages).toEqual(['r']);
  });

  it('two reports may belong to one study', () => {
    expect(matchReports([report('r1'), report('r2')], [study('s')]).studiesWithoutReport).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { emptyOpinion, mayBeSigned } from '@overread/case';
import { pathsUp } from './go-to-path.ts';
import { openBySection, sectionIds, sectionOf } from './section-of.ts';

const opinion = emptyOpinion({
  id: 'o1',
  case: 'c1',
  caseType: 'spine',
  side: 'not-applicable',
  language: 'en',
  reviewer: { role: '', specialty: '', country: '' },
  questions: ['q1'],
  limits: [],
  reviewed: [],
  documents: [],
  procedure: 'Fusion L4 to L5',
});
const open = mayBeSigned(opinion, {
  questions: [{ id: 'q1', text: 'Do I need it?' }],
  images: [],
  limits: ['spine.mr'],
  operationProposed: true,
  hasReport: true,
  before: null,
});

describe('where an open point is mended', () => {
  it.each([
    ['answers.q1', 'answers'],
    ['findings.f2.grades.0', 'findings'],
    ['blind', 'commit'],
    ['diagnosis.working', 'words'],
    ['cannotJudge', 'examination'],
    ['reviewer', 'about'],
    ['amends.reason', 'about'],
  ])('%s is in %s', (path, section) => {
    expect(sectionOf(path)).toBe(section);
  });

  it('counts what an empty opinion lacks, section by section, and loses no point', () => {
    const counts = openBySection(open);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(open.length);
    expect(sectionIds.filter((id) => !counts.has(id))).toEqual(['findings', 'watch']);
  });

  it('looks for the nearest place above', () => {
    expect(pathsUp('findings.f2.grades.0')).toEqual([
      'findings.f2.grades.0',
      'findings.f2.grades',
      'findings.f2',
      'findings',
    ]);
  });
});

import { expect, it } from 'vitest';
import { fitDraft, type DraftFacts } from './fit-draft.ts';
import { madeOpinion, standing } from './made-opinion.test-support.ts';
import type { Opinion } from './opinion.ts';

const kept = madeOpinion();
const facts: DraftFacts = {
  side: 'left',
  reviewer: kept.reviewer,
  questions: ['q1', 'q2'],
  limits: kept.limits,
  reviewed: kept.reviewed.map((series) => ({ ...series, confirmed: false })),
  documents: ['d1'],
  procedure: 'Total knee replacement, left',
};
const fit = (given: Partial<Opinion>, now: Partial<DraftFacts> = {}): Opinion =>
  fitDraft(kept, { ...kept, ...given }, { ...facts, ...now });

it('takes a draft as it was written', () => {
  expect(fit({ summary: 'Other words.' })).toEqual({ ...kept, date: null, summary: 'Other words.' });
});

it.each<[string, Partial<Opinion>]>([
  ['id', { id: 'other' }],
  ['case', { case: 'other' }],
  ['version', { version: 9 }],
  ['amends', { amends: { version: 8, reason: 'x' } }],
  ['case type', { caseType: 'spine' }],
  ['blind part', { blind: null }],
  ['date', { date: '2020-01-01' }],
  ['reviewer', { reviewer: { role: 'x', specialty: 'x', country: 'x' } }],
  ['side', { side: 'right' }],
  ['papers', { documents: [] }],
  ['limits', { limits: [] }],
  ['series', { reviewed: [...kept.reviewed, ...kept.reviewed.map((one) => ({ ...one, seriesUid: '9' }))] }],
  ['translation', { translation: { from: 'zh', translator: '', checkedBy: '', machine: false } }],
])('lets its writer not change the %s', (_, given) => {
  const expected = given.reviewed
    ? kept.reviewed.map(({ confirmed: _c, ...one }) => ({ ...one, confirmed: true }))
    : null;
  const fitted = fit(given);
  expect(fitted).toMatchObject({
    id: kept.id,
    case: kept.case,
    version: kept.version,
    amends: null,
    caseType: kept.caseType,
    blind: kept.blind,
    date: null,
    reviewer: kept.reviewer,
    side: kept.side,
    documents: kept.documents,
    limits: kept.limits,
    translation: null,
  });
  expect(fitted.reviewed).toEqual(expected ?? kept.reviewed);
});

it('keeps what the headers tell, and takes the reviewer’s word where they tell nothing', () => {
  const [series] = kept.reviewed;
  const seen = {
    ...standing,
    date: null,
    confirmed: true,
    view: 'skyline',
    weighting: 'T1',
    standing: 'no' as const,
  };
  const known = { ...seen, view: 'AP', weighting: 'unknown', standing: 'unknown' as const, confirmed: false };
  expect(series).toBeDefined();
  expect(fit({ reviewed: [seen] }, { reviewed: [known] }).reviewed).toEqual([
    { ...known, weighting: 'T1', standing: 'no', confirmed: true },
  ]);
});

it('makes a place for a new question, and drops an answer without words to one that is gone', () => {
  const answers = fit({}, { questions: ['q2', 'q3'] }).answers;
  // q1 was answered in words: they are not lost.
  expect(answers.map(({ question }) => question)).toEqual(['q2', 'q3', 'q1']);
  const blank = kept.answers.map((answer) => ({ ...answer, text: '', reason: '' }));
  const left = fit({ answers: blank }, { questions: ['q2'] }).answers;
  expect(left.map(({ question }) => question)).toEqual(['q2']);
});

it('names the operation only where it may be known', () => {
  expect(fit({}, { procedure: null }).operation).toBeNull();
  const weighed = fit({ operation: null }).operation;
  expect(weighed).toEqual({
    procedure: 'Total knee replacement, left',
    verdict: null,
    practice: null,
    reasonsFor: [],
    reasonsAgainst: [],
  });
});

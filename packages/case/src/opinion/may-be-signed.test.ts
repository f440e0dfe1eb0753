import { describe, expect, it } from 'vitest';
import { commitBlind } from './commit-blind.ts';
import { emptyOpinion } from './empty-opinion.ts';
import {
  image,
  madeContext,
  madeFinding,
  madeOpinion,
  madeStatement,
  standing,
} from './made-opinion.test-support.ts';
import { mayBeSigned } from './may-be-signed.ts';
import { opinionSchema, type Opinion } from './opinion.ts';
import { openCodes, type OpenCode, type SigningContext } from './signing/open-point.ts';
import { openPointWords, sayOpenPoint } from './wording/open-point-words.ts';

const open = (opinion: Opinion, context: Partial<SigningContext> = {}): readonly string[] =>
  mayBeSigned(opinion, { ...madeContext, ...context }).map(({ code, path }) => `${code} ${path}`);

const base = madeOpinion();
const [first, second] = base.answers;
const answers = (change: Partial<Opinion['answers'][number]>): Partial<Opinion> =>
  first === undefined || second === undefined ? {} : { answers: [{ ...first, ...change }, second] };
const advice = (change: Partial<Opinion['recommendation']>): Partial<Opinion> => ({
  recommendation: { ...base.recommendation, ...change },
});
const operation = (change: Partial<NonNullable<Opinion['operation']>>): Partial<Opinion> => ({
  operation: base.operation && { ...base.operation, ...change },
});
const graded = (grade: Partial<Opinion['findings'][number]['grades'][number]>): Partial<Opinion> => ({
  findings: [
    madeFinding({
      grades: [
        { scale: 'kellgren-lawrence', value: '3', images: ['1.2.3.1'], documents: [], limit: '', ...grade },
      ],
    }),
  ],
});
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

it('a finished opinion may be signed, and is one by the schema', () => {
  expect(open(base)).toEqual([]);
  expect(opinionSchema.safeParse(base)).toMatchObject({ success: true });
});

const spoiled: readonly (readonly [OpenCode, string, Partial<Opinion>, Partial<SigningContext>?])[] = [
  ['not-committed-blind', 'blind', { blind: null }],
  ['reviewer-incomplete', 'reviewer', { reviewer: { role: 'Surgeon', specialty: ' ', country: 'China' } }],
  ['date-missing', 'date', { date: null }],
  ['nothing-reviewed', 'reviewed', { reviewed: [] }],
  [
    'reviewed-not-confirmed',
    'reviewed.1.2.3.1',
    { reviewed: base.reviewed.map((one) => ({ ...one, confirmed: false })) },
  ],
  ['side-differs', 'findings.f1', {}, { images: [image({ side: 'right' })] }],
  ['side-differs', 'findings.f1', { findings: [madeFinding({ side: 'right' })] }],
  ['finding-empty', 'findings.f1', { findings: [madeFinding({ text: ' ', grades: [] })] }],
  ['finding-without-confidence', 'findings.f1', { findings: [madeFinding({ confidence: null })] }],
  ['image-unknown', 'findings.f1', { findings: [madeFinding({ grades: [], images: ['9.9'] })] }],
  ['image-unknown', 'statements.s1', { statements: [madeStatement({ images: ['9.9'] })] }],
  ['grade-without-image', 'findings.f1.grades.0', graded({ images: [] })],
  [
    'grade-image-unknown',
    'findings.f1.grades.0',
    { reviewed: base.reviewed.map((one) => ({ ...one, view: 'unknown' })) },
    { images: [image({ view: 'unknown' })] },
  ],
  ['grade-image-cannot-show', 'findings.f1.grades.0', {}, { images: [image({ view: 'lateral' })] }],
  ['grade-image-cannot-show', 'findings.f1.grades.0', {}, { images: [image({ modality: 'MR' })] }],
  ['grade-needs-limit', 'findings.f1.grades.0', {}, { images: [image({ standing: 'no' })] }],
  ['no-such-grade', 'findings.f1.grades.0', graded({ value: '9' })],
  ['statement-open', 'statements.s1', { statements: [madeStatement({ verdict: null })] }],
  ['statement-open', 'statements', { statements: [] }],
  ['statement-without-image', 'statements.s1', { statements: [madeStatement({ images: [] })] }],
  ['statement-without-reason', 'statements.s1', { statements: [madeStatement({ verdict: 'differs' })] }],
  [
    'statement-without-reason',
    'statements.s1',
    { statements: [madeStatement({ verdict: 'cannot-tell', images: [] })] },
  ],
  ['question-open', 'answers.q1', answers({ outcome: null })],
  ['question-open', 'answers.q3', {}, { questions: [...madeContext.questions, { id: 'q3', text: 'And?' }] }],
  ['question-not-of-case', 'answers.q2', {}, { questions: madeContext.questions.slice(0, 1) }],
  ['answer-empty', 'answers.q1', answers({ text: '  ' })],
  ['answer-without-mark', 'answers.q1', answers({ settledBy: null })],
  ['answer-without-confidence', 'answers.q1', answers({ confidence: null })],
  ['answer-without-test', 'answers.q1', answers({ settledBy: 'needs-exam' })],
  ['answer-without-view', 'answers.q1', answers({ settledBy: 'needs-view' })],
  ['decline-without-reason', 'answers.q1', answers({ outcome: 'declined' })],
  ['limit-not-named', 'limits', { limits: [] }],
  [
    'limit-without-effect',
    'limits.knee.xr.skyline',
    { limits: base.limits.map((one) => ({ ...one, effect: '' })) },
  ],
  ['indication-missing', 'recommendation.indicated', advice({ indicated: null })],
  ['timing-missing', 'recommendation.timing', advice({ timing: null })],
  ['reasons-missing', 'recommendation.reasonsFor', advice({ reasonsFor: [], reasonsAgainst: [' '] })],
  ['change-missing', 'recommendation.wouldChange', advice({ wouldChange: '' })],
  ['operation-missing', 'operation', { operation: null }],
  ['operation-not-judged', 'operation.verdict', operation({ verdict: null })],
  ['practice-not-judged', 'operation.practice', operation({ practice: null })],
  ['operation-reasons-missing', 'operation.reasonsFor', operation({ reasonsFor: [], reasonsAgainst: [] })],
  ['alternatives-missing', 'alternatives', { alternatives: [] }],
  [
    'alternative-open',
    'alternatives.a1',
    { alternatives: base.alternatives.map((one) => ({ ...one, tried: null })) },
  ],
  ['watch-missing', 'watch', { watch: [] }],
  ['warning-without-urgency', 'watch.w1', { watch: base.watch.map((one) => ({ ...one, act: null })) }],
  ['examination-missing', 'cannotJudge', { cannotJudge: [] }],
  ['diagnosis-missing', 'diagnosis.working', { diagnosis: { working: '', alternatives: [] } }],
  ['uncertainty-missing', 'uncertainty', { uncertainty: '' }],
  ['confidence-missing', 'confidence', { confidence: null }],
  ['history-missing', 'history', { history: '' }],
  ['history-too-long', 'history', { history: words(121) }],
  ['summary-missing', 'summary', { summary: '\n' }],
  ['summary-too-long', 'summary', { summary: words(201) }],
  [
    'amendment-without-reason',
    'amends.reason',
    { version: 2, amends: { version: 1, reason: '' }, summary: 'Other.' },
    { before: base },
  ],
  [
    'amendment-changes-nothing',
    'amends',
    { version: 2, amends: { version: 1, reason: 'A slip.' } },
    { before: base },
  ],
  [
    'amendment-not-of-this',
    'amends',
    { version: 3, amends: { version: 2, reason: 'A slip.' }, summary: 'Other.' },
    { before: base },
  ],
  ['amendment-not-of-this', 'amends', { version: 2, amends: { version: 1, reason: 'A slip.' } }],
  [
    'blind-changed',
    'blind',
    {
      version: 2,
      amends: { version: 1, reason: 'A slip.' },
      blind: base.blind && { ...base.blind, findings: [] },
    },
    { before: base },
  ],
  ['phrase-to-read-again', 'summary', { summary: 'We guarantee a good result.' }],
  ['phrase-to-read-again', 'answers.q1', answers({ text: 'You will definitely recover.' })],
];

describe('one thing open is named, and nothing else', () => {
  it.each(spoiled.map(([code, path, change, context]) => [code, path, change, context ?? {}] as const))(
    '%s at %s',
    (code, path, change, context) => {
      expect(open(madeOpinion(change), context)).toEqual([`${code} ${path}`]);
    },
  );

  it('every code has such a case, and is said in both languages with its blanks filled', () => {
    const tested = new Set(spoiled.map(([code]) => code));
    expect(openCodes.filter((code) => !tested.has(code))).toEqual([]);
    for (const [, , change, context] of spoiled)
      for (const { code, blanks } of mayBeSigned(madeOpinion(change), { ...madeContext, ...context }))
        for (const language of ['en', 'zh'] as const)
          expect(sayOpenPoint(code, language, blanks)).not.toMatch(/[{}]/u);
    expect(Object.keys(openPointWords.zh).toSorted()).toEqual(Object.keys(openPointWords.en).toSorted());
  });
});

describe('what is enough', () => {
  const enough: readonly (readonly [string, Partial<Opinion>, Partial<SigningContext>?])[] = [
    [
      'the reviewer confirms a view the header does not tell',
      { reviewed: [{ ...standing, date: null, confirmed: true }] },
      { images: [image({ view: 'unknown', standing: 'unknown' })] },
    ],
    [
      'a film not standing, its limit told',
      graded({ limit: 'Narrowing cannot be judged lying down.' }),
      { images: [image({ standing: 'no' })] },
    ],
    [
      'cartilage graded from the operation report',
      graded({ scale: 'outerbridge', value: '3', images: [], documents: ['d1'] }),
    ],
    ['an image whose side is not known', {}, { images: [image({ side: 'unknown' })] }],
    ['an image of both sides', {}, { images: [image({ side: 'both' })] }],
    ['no report, so no statements', { statements: [] }, { hasReport: false }],
    ['no operation proposed', { operation: null }, { operationProposed: false }],
    ['seen in person', { setting: 'in-person', cannotJudge: [] }],
    ['nothing to examine, said so', { nothingToExamine: true, cannotJudge: [] }],
    ['an emergency needs no list to wait by', { ...advice({ timing: 'emergency' }), watch: [] }],
    [
      'a phrase read again and kept',
      { summary: 'We guarantee a good result.', keptPhrases: ['guarantee a good result'] },
    ],
    [
      'a reviewer may diagnose and advise',
      { summary: 'You have arthritis. You should have physiotherapy first.' },
    ],
    [
      'a true amendment',
      {
        version: 2,
        amends: { version: 1, reason: 'A slip of the pen.' },
        summary: 'The inner side is worn.',
      },
      { before: base },
    ],
  ];
  it.each(enough.map(([what, change, context]) => [what, change, context ?? {}] as const))(
    '%s',
    (_, change, context) => {
      expect(open(madeOpinion(change), context)).toEqual([]);
    },
  );

  it('the reviewer’s word does not overrule what the header tells', () => {
    const reviewed = base.reviewed.map((one) => ({ ...one, view: 'AP', standing: 'yes' as const }));
    expect(open(madeOpinion({ reviewed }), { images: [image({ view: 'lateral' })] })).toEqual([
      'grade-image-cannot-show findings.f1.grades.0',
    ]);
  });
});

describe('an opinion begun', () => {
  const begun = emptyOpinion({
    id: 'o1',
    case: 'c1',
    caseType: 'spine',
    side: 'not-applicable',
    language: 'zh',
    reviewer: { role: '主任医师', specialty: '脊柱', country: '中国' },
    questions: ['q1', 'q2'],
    limits: [],
    reviewed: [],
    documents: [],
    procedure: null,
  });

  it('can be kept, and has both questions open', () => {
    expect(opinionSchema.safeParse(begun)).toMatchObject({ success: true });
    expect(open(begun).filter((one) => one.startsWith('question'))).toEqual([
      'question-open answers.q1',
      'question-open answers.q2',
    ]);
  });

  it('is committed once, with something found and advised; what follows leaves it alone', () => {
    const at = { at: '2026-02-01T09:00:00Z', openedBefore: ['report', 'report'] as const };
    expect(commitBlind(begun, at)).toEqual({ refused: 'no-findings' });
    const found = { ...begun, findings: [madeFinding({ structure: 'disc', grades: [] })] };
    expect(commitBlind(found, at)).toEqual({ refused: 'nothing-recommended' });
    const advised = { ...found, recommendation: base.recommendation };
    const committed = commitBlind(advised, at);
    expect(committed).toMatchObject({
      opinion: { blind: { openedBefore: ['report'], findings: found.findings } },
    });
    expect(commitBlind(base, at)).toEqual({ refused: 'already-committed' });
  });
});

describe('the schema keeps to the case type', () => {
  it.each<readonly [string, Partial<Opinion>, readonly (string | number)[]]>([
    [
      'a scale of another joint',
      graded({ scale: 'pfirrmann', value: 'II' }),
      ['findings', 0, 'grades', 0, 'scale'],
    ],
    ['a grade the scale has not', graded({ value: 'IV' }), ['findings', 0, 'grades', 0, 'value']],
    [
      'a structure of another joint',
      { findings: [madeFinding({ structure: 'supraspinatus', grades: [] })] },
      ['findings', 0, 'structure'],
    ],
    ['a test of another joint', answers({ tests: ['cuff-strength'] }), ['answers', 0, 'tests']],
    ['two findings of one id', { findings: [madeFinding(), madeFinding()] }, ['findings']],
    [
      'a grade committed blind',
      { blind: base.blind && { ...base.blind, findings: [madeFinding({ structure: 'canal' })] } },
      ['blind', 'findings', 0, 'structure'],
    ],
    [
      'millimetres without a plane',
      {
        findings: [
          madeFinding({
            measurements: [
              {
                measurement: 'joint-space-knee-medial',
                value: 2,
                unit: 'mm',
                calibration: 'none',
                images: [],
              },
            ],
          }),
        ],
      },
      ['findings', 0, 'measurements', 0, 'calibration'],
    ],
    [
      'a number that is none',
      {
        findings: [
          madeFinding({
            measurements: [
              { measurement: 'hka', value: Number.NaN, unit: 'deg', calibration: 'none', images: [] },
            ],
          }),
        ],
      },
      ['findings', 0, 'measurements', 0, 'value'],
    ],
  ])('%s', (_, change, path) => {
    const parsed = opinionSchema.safeParse(madeOpinion(change));
    expect(parsed.error?.issues.map((issue) => issue.path)).toEqual([path]);
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { FindingGiven } from '../checklist/checklist-input.ts';
import { checkHonesty } from '../honesty/check-honesty.ts';
import { compareOpinions, type ComparedPoint } from './compare-opinions.ts';
import { countWords } from './count-words.ts';
import { inPersonTests, inPersonTestsOf } from './in-person-tests.ts';
import { limitsFrom } from './limits-from.ts';
import { madeContext, madeFinding, madeOpinion, madeStatement } from './made-opinion.test-support.ts';
import type { Opinion } from './opinion.ts';
import { opinionBytes } from './opinion-bytes.ts';
import { plainBlocks } from './plain-blocks.ts';
import { structures, structuresOf } from './structures.ts';
import { changedSinceBlind, whatChanged } from './what-changed.ts';
import { blockWords } from './wording/block-words.ts';
import { openPointWords } from './wording/open-point-words.ts';
import { valueWords } from './wording/value-words.ts';

const base = madeOpinion();
const hash = (opinion: Opinion): string => createHash('sha256').update(opinionBytes(opinion)).digest('hex');

describe('the bytes that are signed', () => {
  it('never change for one opinion', () => {
    expect(hash(base)).toMatchInlineSnapshot(
      `"8206eadd117a4193ce05e062a7ec8d403c1ffa65d9b0277b869c58db8796e054"`,
    );
    expect(new TextDecoder().decode(opinionBytes(base))).toMatch(/^\{"alternatives":\[.*\}\n$/su);
  });

  it('are one for one content: names in any order, composed or not, any line ends', () => {
    const turned = Object.fromEntries(Object.entries(base).toReversed()) as Opinion;
    expect(hash(turned)).toBe(hash(base));
    expect(hash({ ...base, summary: 'Größe\r\nzwei' })).toBe(
      hash({ ...base, summary: 'Gro\u0308ße\nzwei'.replace('o\u0308', 'ö') }),
    );
    expect(hash({ ...base, summary: 'Gro\u0308ße' })).toBe(hash({ ...base, summary: 'Größe' }));
  });

  it.each(Object.keys(base) as (keyof Opinion)[])('depend on %s', (name) => {
    const others: Partial<Opinion> = {
      id: 'o2',
      case: 'c2',
      version: 2,
      amends: { version: 1, reason: 'x' },
      side: 'right',
      level: 'L4',
      language: 'zh',
      date: '2026-02-02',
      reviewer: { role: 'x', specialty: 'x', country: 'x' },
      setting: 'in-person',
      history: 'x',
      blind: null,
      operation: null,
      uncertainty: 'x',
      confidence: 'low',
      summary: 'x',
      nothingToExamine: true,
      diagnosis: { working: 'x', alternatives: [] },
      recommendation: { ...base.recommendation, indicated: 'yes' },
      translation: { from: 'zh', translator: 'x', checkedBy: 'y', machine: false },
      documents: [],
      reviewed: [],
      limits: [],
      findings: [],
      statements: [],
      answers: [],
      alternatives: [],
      watch: [],
      cannotJudge: [],
      moreRecords: [{ requirement: 'knee.mr', why: 'x' }],
      keptPhrases: ['x'],
      caseType: 'acl-meniscus',
    };
    const changed = { ...base, ...(name in others ? { [name]: others[name] } : {}) };
    expect(name === 'schema' || hash(changed) !== hash(base)).toBe(true);
  });

  it('are not made of what is no opinion', () => {
    expect(() => opinionBytes({ ...base, version: 0 })).toThrow('version');
    expect(() => opinionBytes(Object.assign({ extra: 1 }, base))).toThrow('extra');
  });
});

describe('what an amendment changed', () => {
  const after = madeOpinion({
    version: 2,
    amends: { version: 1, reason: 'A second film came.' },
    findings: [
      madeFinding({
        grades: [{ scale: 'kellgren-lawrence', value: '4', images: ['1.2.3.1'], documents: [], limit: '' }],
      }),
    ],
    watch: [],
    summary: 'Other words.',
    moreRecords: [{ requirement: 'knee.mr', why: 'Locking.' }],
    diagnosis: { working: base.diagnosis.working, alternatives: ['Osteonecrosis'] },
  });

  it('is told by place, with what it was and is', () => {
    expect(whatChanged(base, after)).toEqual([
      {
        path: 'findings.f1.grades.kellgren-lawrence.value',
        section: 'findings',
        kind: 'changed',
        before: '3',
        after: '4',
      },
      {
        path: 'diagnosis.alternatives',
        section: 'diagnosis',
        kind: 'added',
        before: [],
        after: ['Osteonecrosis'],
      },
      { path: 'watch.w1', section: 'watch', kind: 'removed', before: base.watch[0], after: undefined },
      {
        path: 'moreRecords.knee.mr',
        section: 'moreRecords',
        kind: 'added',
        before: undefined,
        after: after.moreRecords[0],
      },
      { path: 'summary', section: 'summary', kind: 'changed', before: base.summary, after: 'Other words.' },
    ]);
  });

  it('is nothing when nothing changed, whatever the version says', () => {
    expect(
      whatChanged(base, { ...base, version: 2, amends: { version: 1, reason: 'x' }, date: '2026-03-01' }),
    ).toEqual([]);
  });

  it('since the reading was committed is told the same way', () => {
    expect(changedSinceBlind(base)).toEqual([]);
    expect(changedSinceBlind({ ...base, blind: null })).toEqual([]);
    const turned = madeOpinion({ recommendation: { ...base.recommendation, indicated: 'yes' } });
    expect(changedSinceBlind(turned)).toEqual([
      {
        path: 'recommendation.indicated',
        section: 'recommendation',
        kind: 'changed',
        before: 'with-reservations',
        after: 'yes',
      },
    ]);
  });

  it('shows rows that share a name, and rows put in another order', () => {
    const twice = (second: string): Opinion =>
      madeOpinion({
        findings: [
          madeFinding({
            grades: ['2', second].map((value) => ({
              scale: 'oarsi-narrowing',
              value,
              images: ['1.2.3.1'],
              documents: [],
              limit: '',
            })),
          }),
        ],
      });
    expect(whatChanged(twice('2'), twice('3')).map(({ path }) => path)).toEqual(['findings.f1.grades']);
    const turned = { ...base, answers: base.answers.toReversed() };
    expect(whatChanged(base, turned).map(({ path, kind }) => [path, kind])).toEqual([['answers', 'changed']]);
  });
});

describe('two opinions beside each other', () => {
  const other = (change: Partial<Opinion>): Opinion => madeOpinion({ id: 'o2', ...change });
  const points = (a: Opinion, b: Opinion): readonly ComparedPoint[] => {
    const compared = compareOpinions(a, b);
    return compared.comparable ? compared.points : [];
  };
  const relation = (a: Opinion, b: Opinion, kind: ComparedPoint['kind'], key = ''): string | undefined =>
    points(a, b).find((point) => point.kind === kind && point.key.startsWith(key))?.relation;
  const answer = (change: Partial<Opinion['answers'][number]>): Partial<Opinion> => ({
    answers: base.answers.map((one) => (one.question === 'q1' ? { ...one, ...change } : one)),
  });
  const graded = (value: string, level: string): Partial<Opinion> => ({
    findings: [
      madeFinding({
        level,
        grades: [{ scale: 'kellgren-lawrence', value, images: [], documents: [], limit: '' }],
      }),
    ],
  });

  it.each<
    readonly [
      string,
      Partial<Opinion>,
      Partial<Opinion>,
      ComparedPoint['kind'],
      string,
      ComparedPoint['relation'],
    ]
  >([
    ['the same answer', {}, {}, 'question', 'q1', 'agree'],
    ['another answer', {}, answer({ position: 'no' }), 'question', 'q1', 'differ'],
    ['words only', answer({ position: null }), answer({ position: null }), 'question', 'q1', 'side-by-side'],
    ['words and a word', {}, answer({ position: null }), 'question', 'q1', 'side-by-side'],
    ['one declines', {}, answer({ outcome: 'declined', position: null }), 'question', 'q1', 'one-silent'],
    ['both decline', {}, {}, 'question', 'q2', 'agree'],
    ['one has not answered', {}, answer({ outcome: null }), 'question', 'q1', 'one-silent'],
    [
      'surgery',
      {},
      { recommendation: { ...base.recommendation, indicated: 'not-on-this-evidence' } },
      'indicated',
      '',
      'differ',
    ],
    ['timing', {}, {}, 'timing', '', 'agree'],
    ['operation', {}, { operation: null }, 'operation', '', 'one-silent'],
    [
      'a statement of the report',
      {},
      { statements: [madeStatement({ verdict: 'differs', reason: 'No.' })] },
      'statement',
      'd1',
      'differ',
    ],
    [
      'an alternative',
      {},
      { alternatives: [{ id: 'z', option: 'physiotherapy', text: '', tried: 'tried', reasonable: 'yes' }] },
      'alternative',
      'physiotherapy',
      'agree',
    ],
    ['grades', graded('3', ''), graded('2', ''), 'grade', 'kellgren-lawrence', 'differ'],
    [
      'levels written in two ways',
      graded('3', 'L4/5'),
      graded('3', 'L4–L5'),
      'grade',
      'kellgren-lawrence',
      'agree',
    ],
    [
      'the lumbosacral level',
      graded('3', 'l5/1'),
      graded('3', 'L5-S1'),
      'grade',
      'kellgren-lawrence',
      'agree',
    ],
    [
      'levels that are two',
      graded('3', 'L3/4'),
      graded('3', 'L4/5'),
      'grade',
      'kellgren-lawrence',
      'one-silent',
    ],
  ])('%s', (_, a, b, kind, key, expected) => {
    expect(relation(madeOpinion(a), other(b), kind, key)).toBe(expected);
  });

  it('numbers stand side by side, never averaged', () => {
    const measured = (value: number): Partial<Opinion> => ({
      findings: [
        madeFinding({
          measurements: [{ measurement: 'hka', value, unit: 'deg', calibration: 'none', images: [] }],
        }),
      ],
    });
    const [point] = points(madeOpinion(measured(172)), other(measured(174))).filter(
      ({ kind }) => kind === 'measurement',
    );
    expect(point).toEqual({
      kind: 'measurement',
      key: 'hka medial-compartment left',
      relation: 'side-by-side',
      a: '172 deg none',
      b: '174 deg none',
    });
  });

  it('questions come first, and no point is a count or a vote', () => {
    expect(
      points(base, other({}))
        .map(({ kind }) => kind)
        .slice(0, 3),
    ).toEqual(['question', 'question', 'indicated']);
    expect(new Set(points(base, other({})).flatMap((point) => Object.keys(point)))).toEqual(
      new Set(['kind', 'key', 'relation', 'a', 'b']),
    );
  });

  it.each([
    ['same-opinion', base],
    ['other-case', other({ case: 'c2' })],
    ['other-type', other({ caseType: 'acl-meniscus' })],
  ] as const)('is refused for %s', (reason, second) => {
    expect(compareOpinions(base, second)).toEqual({ comparable: false, reason });
  });
});

describe('limits from the readiness check', () => {
  const finding = (id: string, given: Partial<FindingGiven>): FindingGiven => ({
    id,
    group: 'xray',
    severity: 'limits',
    verdict: 'missing',
    evidence: [],
    blocksQuestions: [],
    ...given,
  });

  it('are what is open and limits or blocks, blocking first', () => {
    const findings = [
      finding('a', {}),
      finding('b', { verdict: 'met' }),
      finding('c', { verdict: 'not-needed' }),
      finding('d', { severity: 'helpful' }),
      finding('e', { severity: 'blocks', verdict: 'wrong-format', blocksQuestions: ['q1'] }),
      finding('f', { verdict: 'unknown' }),
    ];
    expect(limitsFrom(findings, ({ id }) => `without ${id}`)).toEqual([
      { requirement: 'e', severity: 'blocks', effect: 'without e', questions: ['q1'] },
      { requirement: 'a', severity: 'limits', effect: 'without a', questions: [] },
      { requirement: 'f', severity: 'limits', effect: 'without f', questions: [] },
    ]);
  });
});

describe('as the person reads it', () => {
  const read = (opinion: Opinion, language: 'en' | 'zh'): string =>
    plainBlocks(opinion, language, madeContext.questions, (id) => `name of ${id}`)
      .map(({ heading, lines }) =>
        [heading, ...lines.map(({ plain, specialist }) => `${plain} | ${specialist}`)].join('\n'),
      )
      .join('\n\n');

  it('questions come right after the summary, and every part is there', () => {
    const blocks = plainBlocks(base, 'en', madeContext.questions, (id) => id);
    expect(blocks.map(({ id }) => id)).toEqual([
      'summary',
      'questions',
      'next',
      'operation',
      'alternatives',
      'watch',
      'cannot',
      'findings',
      'report',
      'limits',
      'uncertainty',
      'fixed',
    ]);
  });

  it.each([
    [
      'en',
      [
        'Question 2: Is my knee unstable?',
        'This question was not answered, for this reason: Stability is felt by hand.',
        'Lachman and anterior drawer, side against side; Varus and valgus stress at 0° and 30°',
        'Physiotherapy: tried, but too little to tell, reasonable | Six weeks, twice a week.',
        'The knee locks or gives way: see a doctor in days.',
        'Kellgren-Lawrence grade 3: Several spurs',
        'The report says: “Moderate arthritis.”',
        'No physical examination was performed',
        'before opening the first report',
      ],
    ],
    [
      'zh',
      [
        '问题 2',
        '本意见未行体格检查。',
        'K-L 分级 3：多发骨赘',
        '物理治疗（康复）：试过，但不足以判断，合理',
        '两位合格的医生也可能看法不同',
      ],
    ],
  ] as const)('%s', (language, expected) => {
    const text = read(base, language);
    expect(expected.filter((words) => !text.includes(words))).toEqual([]);
    expect(text).not.toMatch(/undefined|null|\{|\}/u);
  });

  it('says what must be said of video, translation, amendment and an early look', () => {
    const text = read(
      madeOpinion({
        setting: 'remote-with-video',
        version: 2,
        amends: { version: 1, reason: 'A second film came.' },
        translation: { from: 'zh', translator: 'the machine', checkedBy: 'a translator', machine: true },
        blind: base.blind && { ...base.blind, openedBefore: ['plan'] },
      }),
      'en',
    );
    expect(text).toContain('saw you by video; no physical examination');
    expect(text).toContain('made by a machine and checked by a translator');
    expect(text).toContain('It amends version 1, for this reason: A second film came.');
    expect(text).toContain('had opened the first report or the plan before');
  });
});

describe('the words', () => {
  const catalogues = { block: blockWords, value: valueWords, open: openPointWords };
  const blanks = (text: string): string =>
    [...text.matchAll(/\{([a-z]+)\}/giu)]
      .map(([, name]) => name ?? '')
      .toSorted()
      .join(' ');

  it.each(Object.entries(catalogues))(
    'of the %s exist in both languages with the same blanks, and promise nothing',
    (_, { en, zh }) => {
      const chinese: Readonly<Record<string, string>> = zh;
      expect(
        Object.entries(en).filter(([code, text]) => blanks(text) !== blanks(chinese[code] ?? '')),
      ).toEqual([]);
      expect(
        Object.values(zh).filter(
          (text) => /\p{L}/u.test(text.replaceAll(/\{[^}]*\}/gu, '')) && !/\p{Script=Han}/u.test(text),
        ),
      ).toEqual([]);
      expect(Object.values(en).filter((text) => checkHonesty(text, 'en').length > 0)).toEqual([]);
      expect(Object.values(zh).filter((text) => checkHonesty(text, 'zh').length > 0)).toEqual([]);
    },
  );

  it('name every structure and test in both languages, each used by a case type', () => {
    const named = [...Object.values(structures), ...Object.values(inPersonTests)];
    expect(named.filter(({ en, zh }) => en === '' || !/\p{Script=Han}/u.test(zh))).toEqual([]);
    const used = new Set<string>([
      ...Object.values(structuresOf).flat(),
      ...Object.values(inPersonTestsOf).flat(),
    ]);
    expect([...Object.keys(structures), ...Object.keys(inPersonTests)].filter((id) => !used.has(id))).toEqual(
      [],
    );
  });

  it.each([
    ['', 0],
    ['two words', 2],
    ['左膝疼痛两年', 4],
    ['walks 1.5 km; K-L 3', 5],
    ['左膝 MRI 检查', 4],
  ])('%j counts %d words', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

import { describe, expect, it } from 'vitest';
import { caseTypes, type CaseType } from '../wording-support/case-type.ts';
import type { Language } from '../wording-support/language.ts';
import { bankMatch } from './bank-match.ts';
import type { Slot } from './bank-question.ts';
import { bank, bankFor } from './bank/bank.ts';
import { fillQuestion } from './fill-question.ts';
import type { QuestionKind } from './kinds.ts';
import { findKind } from './lint/find-kind.ts';
import { isToMend, lintQuestion } from './lint/lint-question.ts';
import type { QuestionIssueCode } from './lint/question-issue.ts';
import { lintQuestions } from './lint/lint-questions.ts';
import { splitQuestion } from './lint/split-question.ts';

const filled: Readonly<Record<Language, Readonly<Record<Slot, string>>>> = {
  en: {
    side: 'left',
    months: '6',
    weeks: '12',
    treatments: '12 weeks of physiotherapy and two injections',
    treatment: 'physiotherapy',
    metres: '300',
    implant: 'Type A',
    levels: 'L4/5',
    level: 'L4/5',
    count: '2',
    painPattern: 'left calf',
    condition: 'stenosis',
    age: '54',
    sport: 'football',
    date: '3 May 2024',
    dateBefore: '1 May 2023',
    bone: 'tibia',
    procedure: 'fusion',
  },
  zh: {
    side: '左侧',
    months: '6',
    weeks: '12',
    treatments: '12周物理治疗和两次注射',
    treatment: '物理治疗',
    metres: '300',
    implant: '甲型',
    levels: 'L4/5',
    level: 'L4/5',
    count: '2',
    painPattern: '左小腿',
    condition: '椎管狭窄',
    age: '54',
    sport: '足球',
    date: '2024年5月3日',
    dateBefore: '2023年5月1日',
    bone: '胫骨',
    procedure: '融合',
  },
};

const lint = (text: string, caseType: CaseType = 'knee-replacement', language: Language = 'en') =>
  lintQuestion(text, { caseType, language });
const codes = (text: string, caseType?: CaseType) => lint(text, caseType).issues.map(({ code }) => code);

describe.each(['en', 'zh'] as const)('the bank in %s', (language) => {
  it.each(bank)(
    '$id is specific when filled in, of its own kind, and has nothing to mend',
    ({ id, caseType, kind }) => {
      const text = fillQuestion(id, language, filled[language]);
      const linted = lint(text, caseType);
      expect({ text, kind: linted.kind, grade: linted.grade, mend: isToMend(linted) }).toEqual({
        text,
        kind,
        grade: 'specific',
        mend: false,
      });
    },
  );

  it.each(bank.filter(({ slots }) => slots.length > 0))(
    '$id says what belongs into its blanks',
    ({ id, slots }) => {
      const text = fillQuestion(id, language, {});
      expect(text.match(/\[[^\]]+\]/gu)).toHaveLength(slots.length);
      expect(codes(text)).toContain('blank-left');
    },
  );

  it.each(bank)('$id is known again', ({ id }) => {
    expect(bankMatch(fillQuestion(id, language, filled[language]))).toBe(id);
    expect(bankMatch(`  ${fillQuestion(id, language)} `)).toBe(id);
  });
});

describe('the bank', () => {
  it.each(caseTypes)('has at least five questions of several kinds for %s', (caseType) => {
    const questions = bankFor(caseType);
    expect(questions.length).toBeGreaterThanOrEqual(5);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
  });

  it('knows nothing of a person’s own question', () => {
    expect(bankMatch('Is my knee worn?')).toBeNull();
  });
});

const caught: readonly (readonly [QuestionIssueCode, string])[] = [
  ['vague', 'What do you think?'],
  ['vague', 'Is it bad?'],
  ['vague', 'Any advice?'],
  ['vague', 'Please help me.'],
  ['vague', 'What should I do?'],
  ['vague', 'Can you have a look at my knee?'],
  ['vague', 'Is my knee normal?'],
  ['vague', 'What is wrong with my back?'],
  ['vague', '您怎么看？'],
  ['vague', '怎么办？'],
  ['vague', '我的膝盖严重吗？'],
  ['vague', '请给点建议。'],
  ['vague', '我的腰怎么回事？'],
  ['compound', 'Is my ACL torn? Should the meniscus be repaired?'],
  ['compound', 'Is the left hip worn on the films and does it need a replacement?'],
  ['compound', 'How large is the tear in my right shoulder, and can it be repaired?'],
  ['compound', '我的左膝前交叉韧带断了吗？半月板要缝合吗？'],
  ['compound', '左髋磨损严重吗，需要置换吗？'],
  ['compound', '我的腰椎管狭窄有多严重，为什么左腿麻木？'],
  ['asks-decision', 'Should I do surgery?'],
  ['asks-decision', 'Should I have the knee replacement?'],
  ['asks-decision', 'Shall I cancel the fusion at L4/5?'],
  ['asks-decision', 'What would you do if it were your knee?'],
  ['asks-decision', 'Please decide for me between the two operations?'],
  ['asks-decision', 'Should my mother have the hip operation?'],
  ['asks-decision', '我该不该做膝关节置换？'],
  ['asks-decision', '我应该做手术吗？'],
  ['asks-decision', '如果是您会怎么选？'],
  ['asks-decision', '要不要做融合手术？'],
  ['asks-promise', 'Will I be pain-free after the knee replacement?'],
  ['asks-promise', 'What is the success rate of a spinal fusion?'],
  ['asks-promise', 'Can you guarantee that the hip heals?'],
  ['asks-promise', 'Will the operation succeed?'],
  ['asks-promise', 'What are the chances of success for my left knee?'],
  ['asks-promise', '手术成功率是多少？'],
  ['asks-promise', '能完全治好吗？'],
  ['asks-promise', '您能保证我恢复吗？'],
  ['asks-promise', '有多大把握？'],
  ['asks-name', 'Who will read my MRI?'],
  ['asks-name', 'What is the name of the surgeon?'],
  ['asks-name', 'Who is the best surgeon for a revision?'],
  ['asks-name', '哪位专家看我的片子？'],
  ['asks-name', '最好的骨科医生是谁？'],
  ['asks-price', 'How much does it cost to replace a knee?'],
  ['asks-price', 'Does my insurance pay for the fusion?'],
  ['asks-price', '膝关节置换多少钱？'],
  ['asks-price', '手术费用能报销吗？'],
  ['asks-turnaround', 'When will I get the report?'],
  ['asks-turnaround', 'How long does the review take?'],
  ['asks-turnaround', '什么时候能拿到报告？'],
  ['asks-turnaround', '多久能出结果？'],
  ['leading', "Don't you agree that the fusion is unnecessary?"],
  ['leading', 'I do not need the replacement, right?'],
  ['leading', 'My surgeon must be wrong about the left hip, is he?'],
  ['leading', '我的膝关节不用置换，对吧？'],
  ['leading', '难道一定要融合 L4/5 吗？'],
  ['too-short', 'ACL torn fully?'],
  [
    'too-long',
    `Is my left knee, ${'which has hurt since the fall and then again later on, '.repeat(7)}worn?`,
  ],
  ['no-question', 'My left knee has hurt for two years after a fall on the stairs at work.'],
  ['no-question', '我左膝关节疼痛两年，上楼困难，做过物理治疗。'],
  ['blank-left', 'Is the wear in my [left or right] knee severe enough to justify replacement now?'],
  ['needs-examination', 'Is my left knee unstable when I turn on it?'],
  ['needs-examination', 'Why do I limp after the operation on my right hip?'],
  ['needs-examination', 'Is the nerve to my left foot recovering after the decompression?'],
  ['needs-examination', 'Is it impingement in my right hip that hurts when I sit?'],
  ['needs-examination', '我的右膝关节稳定吗，走路打软腿是为什么？'],
  ['needs-examination', '我左脚的神经在恢复吗？'],
  ['treatment-delivery', 'Can I have the operation there for my left knee arthritis?'],
  ['treatment-delivery', '我能到你们医院做左膝置换手术吗？'],
  ['no-side', 'Is the wear in my knee severe enough on these films to justify replacement now?'],
  ['no-side', '片上我膝关节的磨损是否已严重到现在就有置换的指征？'],
];

const fine: readonly string[] = [
  'Is my left ACL completely torn, partially torn or intact on this MRI?',
  'Do the flexion and extension films show instability at L4/5 that justifies fusion?',
  'Given 12 weeks of physiotherapy, is a knee replacement on the right justified now, or can it wait 6 months?',
  'Has the fracture of my right tibia healed on the CT of 3 May?',
  'Was a 6 week trial of injections in my left shoulder adequate before the cuff repair proposed?',
  'Could the stenosis at L3/4 rather than my right hip explain the pain after 200 m of walking?',
  'Which components of my left hip replacement are loose on these films?',
  'Does the report on my right shoulder MRI agree with the images about the size of the tear?',
  'How far has the head of my left hip collapsed on this MRI, given the osteonecrosis?',
  'Is a partial replacement of my left knee reasonable instead of the total replacement proposed?',
  'In your opinion, is the meniscus tear in my left knee of a type that can be repaired?',
  'Which findings mean I should not wait with the decompression at L4/5?',
  '我左膝的半月板撕裂在磁共振上属于可缝合的类型吗？',
  '我 L4/5 椎管狭窄，单纯减压是否合理，还是必须融合？',
  '右侧股骨头坏死在这份磁共振上属于哪一期？',
  '左肩肩袖撕裂的回缩程度是否还适合修补？',
  '从片子看，我右髋假体有没有松动？',
  '我右踝关节炎在站立位片上更适合融合还是置换？',
];

describe('the linter', () => {
  it.each(caught)('%s: %s', (code, text) => {
    expect(codes(text)).toContain(code);
  });

  it.each(fine)('lets through: %s', (text) => {
    expect({
      mend: lint(text).issues.filter(({ weight }) => weight === 'mend'),
      grade: lint(text).grade,
    }).toEqual({
      mend: [],
      grade: 'specific',
    });
  });

  it.each([
    '',
    ' ',
    '？',
    '…',
    '🦵',
    'a'.repeat(50_000),
    `${'and what '.repeat(5_000)}?`,
    '吗，'.repeat(5_000),
  ])('answers to anything', (text) => {
    const { score, issues } = lint(text);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(issues.length).toBeGreaterThan(0);
  });

  it('shows the words that were asked for', () => {
    const text = 'About my knee: who will read my MRI?';
    const span = lint(text).issues.find(({ code }) => code === 'asks-name')?.span;
    expect(text.slice(span?.start, span?.end)).toBe('who will read');
  });
});

describe.each(['en', 'zh'] as const)('a better wording in %s', (language) => {
  const hasBetter = caught.filter(([code]) => !['blank-left', 'no-side', 'compound'].includes(code));

  it.each(hasBetter)('for %s (%s) is itself specific', (code, text) => {
    for (const caseType of caseTypes) {
      const { issues } = lintQuestion(text, { caseType, language, side: 'right' });
      const [better = ''] = issues.find((issue) => issue.code === code)?.better ?? [];
      const again = lint(better, caseType);
      expect({ better, grade: again.grade, mend: isToMend(again) }).toEqual({
        better,
        grade: 'specific',
        mend: false,
      });
    }
  });
});

describe('several questions in one', () => {
  it.each([
    ['Is my ACL torn? Can it wait?', ['Is my ACL torn?', 'Can it wait?']],
    ['How large is the tear, and can it be repaired?', ['How large is the tear?', 'Can it be repaired?']],
    ['左髋磨损严重吗，需要置换吗？', ['左髋磨损严重吗？', '需要置换吗？']],
    ['Is fusion and decompression needed?', ['Is fusion and decompression needed?']],
    ['膝关节和髋关节哪个是疼痛来源？', ['膝关节和髋关节哪个是疼痛来源？']],
  ])('%s', (text, parts) => {
    expect(splitQuestion(text)).toEqual(parts);
  });

  it('are offered one by one', () => {
    const issue = lint('Is my ACL torn? Can it wait?').issues.find(({ code }) => code === 'compound');
    expect(issue?.better).toEqual(['Is my ACL torn?', 'Can it wait?']);
  });
});

describe('the kind of a question', () => {
  const examples: readonly (readonly [QuestionKind, string])[] = [
    ['severity-reading', 'How worn is it?'],
    ['indication', 'Is replacement justified now?'],
    ['second-read', 'Does this MRI show a tear?'],
    ['procedure-choice', 'Decompression alone or fusion?'],
    ['alternatives', 'Was non-surgical care reasonable?'],
    ['timing', 'Can I wait; what to watch?'],
    ['revision-strategy', 'Why did it fail, which parts?'],
    ['implant-identification', 'Which implant is this?'],
    ['stability-ligament', 'Is my knee unstable?'],
    ['impingement-dynamic', 'Is it impingement?'],
    ['motion-gait-function', 'Why do I limp?'],
    ['neuro-status', 'Is my nerve recovering?'],
    ['pain-source', 'Which is the source of my pain, hip or back?'],
    ['treatment-delivery', 'I want to have the operation there'],
    ['prognosis-personal', 'Will I run again?'],
    ['out-of-scope', 'What about costs and a visa?'],
    ['neuro-status', '我的神经在恢复吗？'],
    ['timing', '可以等待吗？'],
    ['procedure-choice', '减压还是融合？'],
    ['severity-reading', '磨损有多严重？'],
    ['out-of-scope', '多少钱？'],
    ['prognosis-personal', '以后还能跑步吗？'],
  ];

  it.each(examples)('%s: %s', (kind, text) => {
    expect(findKind(text)).toBe(kind);
  });
});

it.each(bank)('by its words alone, $id needs hands or not as it should', ({ id, kind }) => {
  const byHand = ['stability-ligament', 'impingement-dynamic', 'motion-gait-function', 'neuro-status'];
  for (const language of ['en', 'zh'] as const) {
    const found = findKind(fillQuestion(id, language, filled[language])) ?? '';
    expect(byHand.includes(found)).toBe(byHand.includes(kind));
  }
});

describe('the questions together', () => {
  const options = {
    caseType: 'knee-replacement',
    language: 'en',
    operationProposed: true,
    openRequirements: ['knee.xr.ap_wb', 'doc.labs'],
  } as const;
  const worn = fillQuestion('knee.worn-enough', 'en', filled.en);
  const partial = fillQuestion('knee.alignment', 'en', filled.en);
  const wait = fillQuestion('knee.not-wait', 'en', filled.en);
  const list = (questions: readonly string[], more: object = {}) =>
    lintQuestions(questions, { ...options, ...more }).list.map(({ code, questions: which }) => [code, which]);

  it('name what is missing for one of them', () => {
    expect(lintQuestions([worn, partial, wait], options).list).toEqual([
      { code: 'cannot-be-answered', questions: [0], count: 1, requirements: ['knee.xr.ap_wb'] },
    ]);
  });

  it.each([
    ['too-few', [worn, partial]],
    ['too-many', [worn, partial, wait, worn, partial, wait]],
    ['alike', [worn, partial, worn.replace('6', '9')]],
    [
      'operation-not-asked',
      ['Is my left meniscus torn?', 'Is the cartilage thin?', 'Does the MRI show oedema?'],
    ],
    ['same-kind', ['Is my ACL torn?', 'Is my MCL torn?', 'Has the fracture healed?']],
  ])('%s', (code, questions) => {
    expect(list(questions, { openRequirements: [] }).map(([found]) => found)).toContain(code);
  });

  it('three good ones need nothing', () => {
    expect(list([worn, partial, wait], { openRequirements: [] })).toEqual([]);
  });

  it('no question yet is too few, and nothing else', () => {
    expect(list([])).toEqual([['too-few', []]]);
  });
});

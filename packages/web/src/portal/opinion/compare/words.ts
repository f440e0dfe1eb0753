import type { Words } from '../../../wording/wording.tsx';

const en = {
  heading: 'Both opinions side by side',
  lead: 'Two specialists read your case without knowing of each other. Where they differ, talk it over with the doctors who treat you.',
  none: 'There are not two opinions to compare.',
  differs:
    '{count, plural, =0 {They differ on none of these points.} one {They differ on one point.} other {They differ on # points.}}',
  number: 'Opinion {number}',
  silent: 'Says nothing of this.',
  'kind.question': 'Your question',
  'kind.indicated': 'Is surgery indicated?',
  'kind.timing': 'When',
  'kind.operation': 'The operation proposed',
  'kind.practice': 'Current practice',
  'kind.alternative': 'Another way',
  'kind.statement': 'The first report says',
  'kind.grade': 'Grade',
  'kind.measurement': 'Measured',
} as const;

type CompareWord = keyof typeof en;

const zh: Readonly<Record<CompareWord, string>> = {
  heading: '对照两份意见',
  lead: '两位专科医生各自独立阅读了您的病例，互不知情。不同之处请与为您治疗的医生商量。',
  none: '没有两份意见可供对照。',
  differs: '{count, plural, =0 {以下各点没有不同看法。} other {有 # 处看法不同。}}',
  number: '意见 {number}',
  silent: '未提及。',
  'kind.question': '您的问题',
  'kind.indicated': '是否有手术指征',
  'kind.timing': '时间',
  'kind.operation': '拟行手术',
  'kind.practice': '当前做法',
  'kind.alternative': '其他方案',
  'kind.statement': '原报告写道',
  'kind.grade': '分级',
  'kind.measurement': '测量',
};

export const compareWords: Words<CompareWord> = { en, zh };

import type { Words } from '../../wording/wording.tsx';

const en = {
  heading: 'Opinions',
  lead: 'What was signed, in which languages it stands, and what the patient has received. The reviewer’s name reaches nobody before delivery.',
  none: 'No opinion is signed yet.',
  number: 'Opinion {number}',
  version: 'Version {number}',
  signed: 'signed {date}',
  released: 'released {date}',
  'not-yet': 'not released',
  read: 'Read it',
  'in.en': 'English',
  'in.zh': 'Chinese',
  'state.original': 'as signed',
  'state.draft': 'translation begun',
  'state.to-check': 'translation to be checked',
  'state.checked': 'translation checked',
  asked: 'The patient asked',
  unanswered: 'The reviewer has not answered yet.',
  draft: 'The reviewer’s answer',
  release: 'To the case: release the answer',
} as const;

type OpinionsWord = keyof typeof en;

const zh: Readonly<Record<OpinionsWord, string>> = {
  heading: '意见',
  lead: '已签署的意见、各语言版本的进度，以及患者已收到的内容。送达之前任何人都看不到审阅者的姓名。',
  none: '还没有签署的意见。',
  number: '意见 {number}',
  version: '第 {number} 版',
  signed: '签署于 {date}',
  released: '发布于 {date}',
  'not-yet': '尚未发布',
  read: '阅读',
  'in.en': '英文',
  'in.zh': '中文',
  'state.original': '签署原文',
  'state.draft': '翻译中',
  'state.to-check': '译文待核对',
  'state.checked': '译文已核对',
  asked: '患者的提问',
  unanswered: '审阅者尚未回答。',
  draft: '审阅者的回答',
  release: '前往病例：发布回答',
};

export const opinionsWords: Words<OpinionsWord> = { en, zh };

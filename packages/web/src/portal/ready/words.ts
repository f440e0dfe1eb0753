import type { Words } from '../../wording/wording.tsx';

const en = {
  heading: 'Ready?',
  lead: 'Eleven things make a case that a specialist can read. Each is ticked by what is really there.',
  counts:
    '{open, plural, =0 {Nothing is open.} one {# of {all, number} is open.} other {# of {all, number} are open.}}',
  blocks: 'must have',
  evidence: 'What shows it',
  toDo: 'What to do',
  go: 'Go to “{step}”',
  requirements: 'In detail',
  others: 'Also open',
  unanswerable: 'Until then these cannot be answered: {questions}',
  'letter.heading': 'Letter to the hospital',
  'letter.lead':
    'Asks for exactly what is missing, in words a records office knows. What you fill in here is put into the letter and not kept.',
  'letter.none': 'There is nothing to ask the hospital for.',
  'letter.hospital': 'Hospital',
  'letter.patient': 'Your name',
  'letter.born': 'Date of birth',
  'letter.number': 'Hospital number, if you have one',
  'letter.contact': 'How they reach you',
  'letter.pdf': 'Letter as PDF, {language}',
  'letter.text': 'As text, {language}',
  'letter.failed': 'The letter could not be made. Please try again.',
} as const;

type ReadyWord = keyof typeof en;

const zh: Readonly<Record<ReadyWord, string>> = {
  heading: '准备好了吗？',
  lead: '有十一项内容，专科医生才能阅读病例。每一项都以确实存在的内容为准。',
  counts: '{open, plural, =0 {没有待补的内容。} other {{all, number} 项中有 # 项待补。}}',
  blocks: '必需',
  evidence: '依据',
  toDo: '怎么办',
  go: '前往“{step}”',
  requirements: '详细情况',
  others: '其他待补',
  unanswerable: '在此之前无法回答：{questions}',
  'letter.heading': '致医院的信',
  'letter.lead': '用病案科熟悉的措辞，准确索取缺少的内容。您在这里填写的只写入信中，不会保存。',
  'letter.none': '没有需要向医院索取的内容。',
  'letter.hospital': '医院',
  'letter.patient': '您的姓名',
  'letter.born': '出生日期',
  'letter.number': '病历号（如有）',
  'letter.contact': '联系方式',
  'letter.pdf': '信件 PDF，{language}',
  'letter.text': '文本，{language}',
  'letter.failed': '未能生成信件，请再试一次。',
};

export const readyWords: Words<ReadyWord> = { en, zh };

import type { Words } from '../../wording/wording.tsx';

const en = {
  heading: 'Your questions',
  lead: 'Three to five, in your own words. A clear question gets a clear answer. Each is looked at as you write.',
  question: 'Question {number, number}',
  remove: 'Take out question {number, number}',
  add: 'Write a question',
  good: 'Clear: a specialist can answer this from files.',
  exam: 'Clear. Part of the answer may need an examination.',
  better: 'Put like this, it can be answered:',
  use: 'Take this wording',
  bank: 'Questions others ask in a case like yours',
  bankLead: 'Take one and change it until it is yours. What stands in square brackets is for you to fill in.',
  take: 'Take it',
  full: 'Eight is the most that can be kept.',
  none: 'No question yet.',
} as const;

type QuestionsWord = keyof typeof en;

const zh: Readonly<Record<QuestionsWord, string>> = {
  heading: '您的问题',
  lead: '三到五个，用您自己的话。问得清楚，才能答得清楚。您书写时，每个问题都会得到提示。',
  question: '问题 {number, number}',
  remove: '取出问题 {number, number}',
  add: '写一个问题',
  good: '清楚：专科医生可以根据资料回答。',
  exam: '清楚。部分回答可能需要查体。',
  better: '这样提问就可以回答：',
  use: '采用这种说法',
  bank: '类似情况下他人提出的问题',
  bankLead: '选一个，改成您自己的。方括号里的内容由您填写。',
  take: '采用',
  full: '最多保存八个。',
  none: '还没有问题。',
};

export const questionsWords: Words<QuestionsWord> = { en, zh };

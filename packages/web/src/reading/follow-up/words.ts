import type { Words } from '../../wording/wording.tsx';

const en = {
  heading: 'Questions after the opinion',
  lead: 'The patient may ask once. Answer from the same images and papers; what needs an examination or a new image, say so.',
  none: 'No questions were asked.',
  questions: 'What was asked',
  answer: 'Your answer',
  'answer.hint':
    'Plain words, in the language of the opinion. A coordinator reads it before the patient does.',
  keep: 'Give it to the coordinator',
  kept: 'The coordinator has it. You can change it until it is released.',
  released: 'Your answer, as it was released',
  room: 'Open the reading',
  list: 'Your readings',
} as const;

type AnswerWord = keyof typeof en;

const zh: Readonly<Record<AnswerWord, string>> = {
  heading: '意见送达后的提问',
  lead: '患者可以提问一次。请根据同样的影像和资料回答；需要查体或补充影像的，请说明。',
  none: '没有提问。',
  questions: '提问内容',
  answer: '您的回答',
  'answer.hint': '请用通俗的语言，与意见使用同一种语言。协调员会先阅读，再交给患者。',
  keep: '交给协调员',
  kept: '协调员已收到。在发布之前您仍可修改。',
  released: '已发布的回答',
  room: '打开阅片',
  list: '您的阅片',
};

export const answerWords: Words<AnswerWord> = { en, zh };

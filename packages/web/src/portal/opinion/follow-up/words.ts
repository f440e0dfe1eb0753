import type { Words } from '../../../wording/wording.tsx';

const en = {
  heading: 'Ask about the opinion',
  lead: 'If something stayed unclear, you can ask once, up to three questions. The specialist who wrote the opinion answers from the same images and papers.',
  once: 'You can send questions once. For anything new, a pain that changed or new images, begin with your own doctor.',
  questions: 'What would you like to ask?',
  question: 'Question',
  add: 'Another question',
  remove: 'Take question {number} away',
  send: 'Send the questions',
  asked: 'Asked on {date}',
  answer: 'Answered on {date}',
  waiting: 'Your questions are with the specialist. You get a mail when the answer is here.',
  'not-now': 'Questions can be asked once an opinion is delivered.',
} as const;

type FollowUpWord = keyof typeof en;

const zh: Readonly<Record<FollowUpWord, string>> = {
  heading: '就意见提问',
  lead: '如果仍有不清楚的地方，您可以提问一次，最多三个问题。撰写意见的专科医生会根据同样的影像和资料回答。',
  once: '提问只能发送一次。如有新的情况、疼痛变化或新的影像，请先找为您治疗的医生。',
  questions: '您想问什么？',
  question: '问题',
  add: '再加一个问题',
  remove: '删除问题 {number}',
  send: '发送问题',
  asked: '提问于 {date}',
  answer: '回答于 {date}',
  waiting: '您的问题已交给专科医生。有回答时您会收到邮件。',
  'not-now': '意见送达后才能提问。',
};

export const followUpWords: Words<FollowUpWord> = { en, zh };

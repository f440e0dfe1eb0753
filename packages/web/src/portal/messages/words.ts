import type { Words } from '../../wording/wording.tsx';

const en = {
  heading: 'Messages',
  lead: 'Between you and your coordinator. They answer as soon as they can; for anything urgent, call the doctors who treat you.',
  'lead.desk':
    'With each person of the case in a thread of their own: none of them sees another’s. The mail they get says only that there is a message.',
  'lead.own': 'Between you and the coordinators. Nobody else of the case sees it.',
  'lead.reading':
    'Between you and the coordinators. Nobody else of the case sees it; the patient does not learn your name from it.',
  threads: 'With whom',
  'thread.patient': 'The patient’s side',
  'thread.translator': 'Translator',
  'thread.reviewer': 'Reviewer',
  unread: '{count, number} unread',
  translator: 'The translator',
  reviewer: 'The reviewer',
  colleague: 'A coordinator',
  ended: 'They have no part in the case any more. What was written stays.',
  'reviewer.hint': 'A reviewer must not learn whose case it is: leave out names, numbers and hospitals.',
  'names-someone': 'tells whose case it is, or who treats them where',
  room: 'Open the reading',
  readings: 'Your readings',
  none: 'No message yet.',
  write: 'Your message',
  send: 'Send',
  sent: 'Sent.',
  me: 'You',
  patient: 'The patient',
  relative: 'A relative',
  coordinator: 'Your coordinator',
  unsent: 'Not sent yet. It is still here.',
} as const;

type MessageWord = keyof typeof en;

const zh: Readonly<Record<MessageWord, string>> = {
  heading: '消息',
  lead: '您与协调员之间的消息。协调员会尽快回复；如有紧急情况，请联系为您治疗的医生。',
  'lead.desk': '您与本病例每一方各有单独的消息，彼此互不可见。对方收到的邮件只说明有新消息。',
  'lead.own': '您与协调员之间的消息，本病例的其他人看不到。',
  'lead.reading': '您与协调员之间的消息，本病例的其他人看不到；患者不会由此得知您的姓名。',
  threads: '与谁联系',
  'thread.patient': '患者一方',
  'thread.translator': '译者',
  'thread.reviewer': '审阅者',
  unread: '{count, number} 条未读',
  translator: '译者',
  reviewer: '审阅者',
  colleague: '协调员',
  ended: '对方已不再参与本病例。写过的内容仍然保留。',
  'reviewer.hint': '审阅者不应得知病例属于谁：请不要写姓名、号码和医院。',
  'names-someone': '会透露患者是谁，或由谁、在哪里治疗',
  room: '打开阅片',
  readings: '您的阅片列表',
  none: '还没有消息。',
  write: '您的消息',
  send: '发送',
  sent: '已发送。',
  me: '您',
  patient: '患者',
  relative: '亲属',
  coordinator: '您的协调员',
  unsent: '尚未发送，内容还在这里。',
};

export const messageWords: Words<MessageWord> = { en, zh };

import type { Words } from '../../wording/wording.tsx';

const en = {
  heading: 'Messages',
  lead: 'Between you and your coordinator. They answer as soon as they can; for anything urgent, call the doctors who treat you.',
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

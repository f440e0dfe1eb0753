import type { Words } from '../../wording/wording.tsx';

const en = {
  heading: 'What your coordinator asks for',
  lead: 'A tick appears by itself when it is in the case. Nobody can say how quickly a hospital answers; asking early helps.',
  'to.you': 'Asked of you',
  'to.patient': 'Asked of the patient',
  'to.hospital': 'A letter to {hospital}',
  asked: 'asked on {date}',
  reminded: 'reminded on {date}',
  'ended.came': 'ended on {date}: it came',
  'ended.given-up': 'given up on {date}',
  came: '{came, number} of {all, number} are there',
  'is.came': 'in the case',
  'is.open': 'still open',
} as const;

export type RequestWord = keyof typeof en;

const zh: Readonly<Record<RequestWord, string>> = {
  heading: '协调员请您补充的资料',
  lead: '资料进入病例后会自动打勾。没有人能说医院多久答复；早些提出会有帮助。',
  'to.you': '请您补充',
  'to.patient': '请患者补充',
  'to.hospital': '致 {hospital} 的信',
  asked: '{date} 提出',
  reminded: '{date} 已提醒',
  'ended.came': '{date} 结束：已收到',
  'ended.given-up': '{date} 放弃',
  came: '{all, number} 项中已有 {came, number} 项',
  'is.came': '已在病例中',
  'is.open': '尚缺',
};

export const requestWords: Words<RequestWord> = { en, zh };

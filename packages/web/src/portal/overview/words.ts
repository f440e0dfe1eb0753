import type { Words } from '../../wording/wording.tsx';

const en = {
  read: 'Read the opinion',
  'send-records': 'I have added what was asked for: send the case again',
  'resume-after-urgent': 'A doctor has seen me: go on with the case',
  'close-case': 'Close this case',
} as const;

type OverviewWord = keyof typeof en;

const zh: Readonly<Record<OverviewWord, string>> = {
  read: '阅读意见',
  'send-records': '我已补充所要求的内容：再次发送病例',
  'resume-after-urgent': '医生已经看过我：继续病例',
  'close-case': '结束此病例',
};

export const overviewWords: Words<OverviewWord> = { en, zh };

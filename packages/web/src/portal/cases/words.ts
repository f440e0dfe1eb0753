import type { Words } from '../../wording/wording.tsx';

const en = {
  heading: 'Your cases',
  none: 'You have no case yet.',
  noneLead:
    'Begin with a few questions: whether a review would help, and which images and papers it needs. You can stop at any step and go on later, on any device.',
  begin: 'Begin a case',
  another: 'Begin another case',
  changed: 'last changed {date}',
  relative: 'you act for the patient',
  signOut: 'Sign out',
} as const;

type CasesWord = keyof typeof en;

const zh: Readonly<Record<CasesWord, string>> = {
  heading: '您的病例',
  none: '您还没有病例。',
  noneLead:
    '先回答几个问题：复核是否有帮助，需要哪些影像和文件。您可以在任何一步停下，以后在任何设备上继续。',
  begin: '建立病例',
  another: '再建立一个病例',
  changed: '最近修改：{date}',
  relative: '您代患者办理',
  signOut: '退出登录',
};

export const casesWords: Words<CasesWord> = { en, zh };

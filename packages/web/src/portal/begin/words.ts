import type { Words } from '../../wording/wording.tsx';

const en = {
  heading: 'Begin your case',
  lead: 'What you answered is carried over. From here on everything is kept in your account as you go.',
  answers: '{count, plural, one {# answer} other {# answers}} carried over',
  make: 'Make my case',
  account: 'Make an account to keep it',
  have: 'I have an account: sign in',
  kept: 'Until then your answers wait in this browser, and nowhere else.',
} as const;

type BeginWord = keyof typeof en;

const zh: Readonly<Record<BeginWord, string>> = {
  heading: '建立您的病例',
  lead: '您的回答会带过来。从这里开始，内容会随时保存在您的账户中。',
  answers: '{count, plural, other {已带入 # 个回答}}',
  make: '建立我的病例',
  account: '创建账户来保存',
  have: '我已有账户：登录',
  kept: '在此之前，您的回答只存放在这个浏览器中。',
};

export const beginWords: Words<BeginWord> = { en, zh };

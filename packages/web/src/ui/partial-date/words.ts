import type { Words } from '../../wording/wording.tsx';

const en = {
  year: 'Year',
  month: 'Month',
  day: 'Day',
  unknown: 'not sure',
} as const;

type DateWord = keyof typeof en;

const zh: Readonly<Record<DateWord, string>> = { year: '年', month: '月', day: '日', unknown: '不确定' };

export const dateWords: Words<DateWord> = { en, zh };

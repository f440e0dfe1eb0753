import { checkHonesty } from '@overread/case';
import { expect, it } from 'vitest';
import { nextWords } from './words.ts';

it.each(['en', 'zh'] as const)(
  'what a coordinator may begin an honest no with is honest in %s',
  (language) => {
    const { 'advice.begin': begin, 'advice.instead': instead } = nextWords[language];
    expect(checkHonesty(`${begin}\n${instead}`, language)).toEqual([]);
  },
);

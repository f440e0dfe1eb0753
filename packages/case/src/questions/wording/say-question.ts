import { sayFrom } from '../../wording-support/catalogue.ts';
import { lintEn } from './lint-en.ts';
import { lintZh } from './lint-zh.ts';

export type QuestionWord = keyof typeof lintEn;

export const questionWords = { en: lintEn, zh: lintZh };

/** Says why a question cannot be answered, or how to put it better. */
export const sayQuestion = sayFrom<QuestionWord>(questionWords);

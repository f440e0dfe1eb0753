import { sayFrom } from '../../wording-support/catalogue.ts';
import { factsEn } from './facts-en.ts';
import { factsZh } from './facts-zh.ts';
import { pageEn } from './page-en.ts';
import { pageZh } from './page-zh.ts';
import { promptsEn } from './prompts-en.ts';
import { promptsZh } from './prompts-zh.ts';

export const storyWords = {
  en: { ...promptsEn, ...factsEn, ...pageEn },
  zh: { ...promptsZh, ...factsZh, ...pageZh },
};

export type StoryWord = keyof typeof storyWords.en;

/** Says a prompt, a gap, a fact's name or a word of the page. */
export const sayStory = sayFrom<StoryWord>(storyWords);

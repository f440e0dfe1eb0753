import type { Language } from '../wording-support/language.ts';
import { functionFacts, type FunctionFact, type FunctionFactId } from './function-facts.ts';
import type { Story } from './story.ts';
import { sayStory, storyWords, type StoryWord } from './wording/say-story.ts';

/** Everything said about function, one phrase each: “Walks before stopping: 300 m”. In the order of the table. */
export function factTexts({ facts }: Story, language: Language): readonly string[] {
  return (Object.keys(functionFacts) as FunctionFactId[]).flatMap((id) => {
    const value = facts[id];
    if (value === undefined || value === '') return [];
    return [
      sayStory('page.colon', language, {
        label: sayStory(`fact.${id}`, language),
        value: valueText(functionFacts[id], value, language),
      }),
    ];
  });
}

function valueText(fact: FunctionFact, value: number | string, language: Language): string {
  if (fact.kind === 'number' && typeof value === 'number')
    return sayStory(`unit.${fact.unit}`, language, { n: value });
  const option = `option.${value}`;
  return fact.kind === 'choice' && isWord(option) ? sayStory(option, language) : String(value);
}

const isWord = (code: string): code is StoryWord => Object.hasOwn(storyWords.en, code);

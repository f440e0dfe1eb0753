import type { Locale } from '../finding.ts';
import type { Condition } from '../rules/condition.ts';
import { label } from '../wording/say.ts';
import { needText } from './need-text.ts';
import { ruleWordsIn } from './wording/rule-words.ts';

/** A condition as a sentence's part: “the answer to … is yes”. */
export const conditionText = (condition: Condition, locale: Locale): string => {
  const word = ruleWordsIn(locale);
  if ('answer' in condition) {
    const answers = condition.is.map((option) => label('option', `${condition.answer}.${option}`, locale));
    return word('if.answer', {
      question: label('question', condition.answer, locale),
      answers: answers.join(word('or')),
    });
  }
  if ('region' in condition) {
    if (condition.region === 'not-chosen') return word('if.region-not-chosen');
    return word('if.region', {
      regions: condition.region.map((region) => label('region', region, locale)).join(word('or')),
    });
  }
  if ('have' in condition) return word('if.have', { need: needText(condition.have, locale) });
  if ('not' in condition) return word('if.not', { condition: conditionText(condition.not, locale) });
  if ('all' in condition) return condition.all.map((one) => inner(one, locale)).join(word('and'));
  return condition.any.map((one) => inner(one, locale)).join(word('or'));
};

const inner = (condition: Condition, locale: Locale): string => {
  const text = conditionText(condition, locale);
  return 'all' in condition || 'any' in condition ? `(${text})` : text;
};

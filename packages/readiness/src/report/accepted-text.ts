import type { Locale } from '../finding.ts';
import type { Accepted } from '../rules/requirement.ts';
import { conditionText } from './condition-text.ts';
import { label } from '../wording/say.ts';
import { needsText, needText } from './need-text.ts';
import { ruleWordsIn } from './wording/rule-words.ts';

/** One way to satisfy a requirement, in words. */
export const acceptedText = (way: Accepted, locale: Locale): string => {
  const word = ruleWordsIn(locale);
  switch (way.kind) {
    case 'images': {
      const parts = needsText(way.parts, locale);
      return way.when
        ? word('accept.if', { accepted: parts, condition: conditionText(way.when, locale) })
        : parts;
    }
    case 'document': {
      const types = way.types.map((type) => label('document', type, locale)).join(word('or'));
      const partial = (way.partial ?? []).map((type) => label('document', type, locale)).join(word('or'));
      return partial === '' ? types : word('accept.partial', { types, partial });
    }
    case 'answer':
      return word('accept.answer', { question: label('question', way.question, locale) });
    case 'look':
      return word('accept.look', { need: needText(way.at, locale) });
    case 'check':
      return word('accept.check');
  }
};

import type { Assessment, Locale, Message } from '../finding.ts';
import type { Block } from './document.ts';
import { say } from '../wording/say.ts';
import { wordsIn, type ReportWord } from './wording/words.ts';

/** The honest filter, and whether hands are needed; left out where nothing was asked. */
export const filterBlocks = ({ advice, setting }: Assessment, locale: Locale): Block[] => {
  const word = wordsIn(locale);
  return [
    ...(advice.value === 'not-asked'
      ? []
      : part('filter.heading', `advice.${advice.value}`, advice.reasons, locale)),
    ...part('setting.heading', `setting.${setting.value}`, setting.reasons, locale),
    { type: 'paragraph', text: word('setting.no-exam'), quiet: true },
  ];
};

const part = (
  heading: ReportWord,
  answer: ReportWord,
  reasons: readonly Message[],
  locale: Locale,
): Block[] => {
  const word = wordsIn(locale);
  return [
    { type: 'heading', level: 2, text: word(heading) },
    { type: 'paragraph', text: word(answer) },
    ...(reasons.length === 0
      ? []
      : [
          {
            type: 'list',
            ordered: false,
            items: reasons.map((reason) => ({ text: say(reason, locale) })),
          } as const,
        ]),
  ];
};

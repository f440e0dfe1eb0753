import { redFlagsFor } from '../filter/red-flags.ts';
import type { CaseType, Locale } from '../finding.ts';
import { questionsFor } from '../questions/questions-for.ts';
import type { Question } from '../questions/question.ts';
import { conditionText } from './condition-text.ts';
import type { Block, Pair, ReportDocument } from './document.ts';
import { label, say } from '../wording/say.ts';
import { ruleWordsIn } from './wording/rule-words.ts';
import { wordsIn } from './wording/words.ts';

/** The warning signs, then a case type's questions, each with the answers it takes; for a terminal. */
export const questionsDocument = (caseType: CaseType, locale: Locale): ReportDocument => {
  const word = ruleWordsIn(locale);
  return {
    kind: 'report',
    locale,
    title: word('questions.title', { caseType: label('case-type', caseType, locale) }),
    subtitle: word('questions.subtitle'),
    blocks: [
      { type: 'heading', level: 2, text: word('questions.signs'), note: word('questions.signs.note') },
      ...redFlagsFor(caseType).flatMap(({ id, question }) => [
        heading(say({ code: question, params: {} }, locale)),
        answersBlock([{ label: id, text: yesNoUnsure }]),
      ]),
      { type: 'heading', level: 2, text: word('questions.case') },
      ...questionsFor(caseType).flatMap((question) => questionBlocks(question, locale)),
    ],
    footer: word('questions.usage', { id: 'ID', value: 'VALUE' }),
    pageLabel: wordsIn(locale)('page', { page: '{page}', pages: '{pages}' }),
  };
};

const yesNoUnsure = 'yes | no | unsure';

const heading = (text: string, note = ''): Block => ({
  type: 'heading',
  level: 4,
  text,
  ...(note !== '' && { note }),
});

const answersBlock = (pairs: readonly Pair[]): Block => ({ type: 'facts', pairs });

const questionBlocks = (question: Question, locale: Locale): Block[] => {
  const word = ruleWordsIn(locale);
  const notes = [
    question.when ? word('questions.when', { condition: conditionText(question.when, locale) }) : '',
    question.kind === 'choices' ? word('questions.several') : '',
  ];
  return [
    heading(
      say({ code: question.wording, params: {} }, locale),
      notes.filter((part) => part !== '').join(' · '),
    ),
    answersBlock(answers(question, locale)),
  ];
};

const answers = ({ id, kind, options }: Question, locale: Locale): Pair[] => {
  if (kind === 'yes-no-unsure') return [{ label: id, text: yesNoUnsure }];
  if (kind === 'date') return [{ label: id, text: ruleWordsIn(locale)('questions.date') }];
  return options.map((option) => ({
    label: `${id}=${option}`,
    text: label('option', `${id}.${option}`, locale),
  }));
};

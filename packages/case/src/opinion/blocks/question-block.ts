import type { Language } from '../../wording-support/language.ts';
import { inPersonTests } from '../in-person-tests.ts';
import type { Opinion } from '../opinion.ts';
import type { Answer } from '../opinion-parts.ts';
import { sayBlock } from '../wording/block-words.ts';
import { sayValue } from '../wording/value-words.ts';
import { joined, plainly, type Block, type Line } from './block.ts';

export interface AskedQuestion {
  readonly id: string;
  readonly text: string;
}

/** The person's own questions in their order, each with its answer or the reason there is none. */
export const questionBlock = (
  { answers }: Opinion,
  language: Language,
  questions: readonly AskedQuestion[],
  requirementName: (id: string) => string,
): Block => ({
  id: 'questions',
  heading: sayBlock('questions.heading', language),
  lines: questions.flatMap(({ id, text }, index) => {
    const answer = answers.find(({ question }) => question === id);
    const asked = {
      plain: `${sayBlock('questions.number', language, { number: index + 1 })}: ${text}`,
      specialist: '',
    };
    return answer === undefined ? [asked] : [asked, ...answerLines(answer, language, requirementName)];
  }),
});

const answerLines = (
  answer: Answer,
  language: Language,
  requirementName: (id: string) => string,
): readonly Line[] => {
  const position = answer.position === null ? '' : sayValue(`position.${answer.position}`, language);
  const said =
    answer.outcome === 'declined'
      ? joined(sayBlock('questions.declined', language), answer.reason)
      : joined(position, answer.text);
  const change =
    answer.wouldChange.trim() === ''
      ? ''
      : joined(sayBlock('questions.change', language), answer.wouldChange);
  return [
    plainly(said),
    plainly(settledBy(answer, language, requirementName)),
    plainly(change),
    ...(answer.confidence === null ? [] : [plainly(sureness(answer.confidence, language))]),
  ];
};

const settledBy = (
  { settledBy: by, tests, views }: Answer,
  language: Language,
  nameOf: (id: string) => string,
): string => {
  if (by === null) return '';
  const named = {
    images: [],
    'needs-exam': tests.map((test) => inPersonTests[test][language]),
    'needs-view': views.map(nameOf),
  }[by];
  return joined(sayValue(`settled.${by}`, language), named.join(language === 'zh' ? '；' : '; '));
};

export const sureness = (confidence: 'high' | 'medium' | 'low', language: Language): string =>
  sayBlock('confidence.line', language, { confidence: sayValue(`confidence.${confidence}`, language) });

import type { Opinion } from '../opinion.ts';
import type { Answer } from '../opinion-parts.ts';
import { isBlank, openIf, point, type OpenPoint, type SigningContext } from './open-point.ts';

/** Every question the patient asked is answered, or declined with the reason, and marked by what settles it. */
export function openAnswers({ answers }: Opinion, { questions }: SigningContext): readonly OpenPoint[] {
  return [
    ...questions.flatMap(({ id }, index) => {
      const answer = answers.find(({ question }) => question === id);
      const path = `answers.${id}`;
      const blanks = { number: index + 1 };
      return answer === undefined || answer.outcome === null
        ? [point('question-open', path, blanks)]
        : openAnswer(answer, path, blanks);
    }),
    ...answers
      .filter(({ question }) => !questions.some(({ id }) => id === question))
      .map(({ question }) => point('question-not-of-case', `answers.${question}`)),
  ];
}

function openAnswer(answer: Answer, path: string, blanks: OpenPoint['blanks']): readonly OpenPoint[] {
  const isAnswered = answer.outcome === 'answered';
  return [
    ...openIf(isAnswered && isBlank(answer.text), 'answer-empty', path, blanks),
    ...openIf(isAnswered && answer.confidence === null, 'answer-without-confidence', path, blanks),
    ...openIf(!isAnswered && isBlank(answer.reason), 'decline-without-reason', path, blanks),
    ...openIf(answer.settledBy === null, 'answer-without-mark', path, blanks),
    ...openIf(
      answer.settledBy === 'needs-exam' && answer.tests.length === 0,
      'answer-without-test',
      path,
      blanks,
    ),
    ...openIf(
      answer.settledBy === 'needs-view' && answer.views.length === 0,
      'answer-without-view',
      path,
      blanks,
    ),
  ];
}

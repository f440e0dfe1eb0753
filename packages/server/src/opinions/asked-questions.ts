import { createHash } from 'node:crypto';
import { questionsIn } from '../cases/questions.ts';

export interface AskedQuestion {
  readonly id: string;
  readonly text: string;
}

/**
 * A case's questions with the ids that answers name them by. An id comes from the words, so that it stays when
 * questions are added, dropped or put in another order, and a question that was reworded is another one.
 */
export function askedQuestions(caseId: string, content: unknown): readonly AskedQuestion[] {
  const times = new Map<string, number>();
  return questionsIn(content).map((text) => {
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    return { id: questionId(caseId, text, time), text };
  });
}

const questionId = (caseId: string, text: string, time: number): string =>
  `q-${createHash('sha256')
    .update(JSON.stringify([caseId, text.normalize('NFC').trim(), time]))
    .digest('hex')
    .slice(0, 12)}`;

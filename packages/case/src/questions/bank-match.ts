import { escapePattern } from '../wording-support/escape-pattern.ts';
import type { BankId } from './bank/bank.ts';
import { bankWords } from './fill-question.ts';

/** The question of the bank a text was made from, its blanks filled or not; null for the person's own. */
export function bankMatch(text: string): BankId | null {
  const plain = text.trim();
  return patterns.find(({ pattern }) => pattern.test(plain))?.id ?? null;
}

const longestBlank = 200;

const patterns = Object.values(bankWords).flatMap((words) =>
  Object.entries(words).flatMap(([code, text]) => {
    const id = code.startsWith('bank.') ? code.slice('bank.'.length) : null;
    return id === null ? [] : [{ id: id as BankId, pattern: patternOf(text) }];
  }),
);

function patternOf(template: string): RegExp {
  const parts = template.split(/\{[a-zA-Z]+\}/u).map(escapePattern);
  return new RegExp(`^${parts.join(`.{1,${longestBlank}}?`)}$`, 'iu');
}

import { sayFrom } from '../wording-support/catalogue.ts';
import type { Language } from '../wording-support/language.ts';
import type { Slot } from './bank-question.ts';
import { bank, type BankId } from './bank/bank.ts';
import { bankEn } from './wording/bank-en.ts';
import { bankZh } from './wording/bank-zh.ts';

export const bankWords = { en: bankEn, zh: bankZh };

const say = sayFrom<keyof typeof bankEn>(bankWords);

/** A question of the bank with its blanks filled; an empty one shows what belongs there, in square brackets. */
export function fillQuestion(
  id: BankId,
  language: Language,
  filled: Readonly<Partial<Record<Slot, string>>> = {},
): string {
  const slots = bank.find((question) => question.id === id)?.slots ?? [];
  const blanks = slots.map((slot) => {
    const value = filled[slot]?.trim() ?? '';
    return [slot, value === '' ? `[${say(`slot.${slot}`, language)}]` : value];
  });
  return say(`bank.${id}`, language, Object.fromEntries(blanks));
}

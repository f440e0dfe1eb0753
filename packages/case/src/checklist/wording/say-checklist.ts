import { sayFrom } from '../../wording-support/catalogue.ts';
import { checklistEn } from './checklist-en.ts';
import { checklistZh } from './checklist-zh.ts';

export type ChecklistWord = keyof typeof checklistEn;

export const checklistWords = { en: checklistEn, zh: checklistZh };

/** Says an item's name, why it is open, what to do and what limits follow. */
export const sayChecklist = sayFrom<ChecklistWord>(checklistWords);

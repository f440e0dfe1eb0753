import type { ChecklistItem, ReasonCode, ToDoCode } from './checklist-item.ts';
import type { ChecklistInput, FindingGiven, PaperGiven } from './checklist-input.ts';
import { evidenceOf } from './ruled-item.ts';

/** Papers a reviewer must be able to read; the rest may stay as it is. */
const keyPapers: readonly string[] = [
  'radiology-report',
  'consultation-note',
  'recommendation',
  'operation-note',
  'implant-record',
  'pathology',
  'laboratory',
];

/** Key papers in English or Chinese, or translated or summarised. Reviewers read both. */
export function translationItem({ papers }: ChecklistInput, own: readonly FindingGiven[]): ChecklistItem {
  const plain = { id: 'translations', toDo: null, blocks: false, requirements: [] } as const;
  const open = (reason: ReasonCode, toDo: ToDoCode, which: readonly PaperGiven[]): ChecklistItem => ({
    ...plain,
    state: 'open',
    reason,
    toDo,
    evidence: which.map(({ id }) => id),
  });
  const key = papers.filter(({ type }) => keyPapers.includes(type));
  const untranslated = key.filter(({ translated }) => !translated);
  const foreign = untranslated.filter(({ language }) => language !== null && !isRead(language));
  const unknown = untranslated.filter(({ language }) => language === null);
  const unconfirmed = untranslated.filter(({ confirmed }) => !confirmed);
  if (key.length === 0)
    return { ...plain, state: 'not-needed', reason: 'nothing-to-translate', evidence: [] };
  if (foreign.length > 0) return open('foreign', 'translate', foreign);
  if (unknown.length > 0) return open('language-unknown', 'say-language', unknown);
  if (unconfirmed.length > 0) return open('to-confirm', 'confirm-papers', unconfirmed);
  return {
    ...plain,
    state: 'done',
    reason: null,
    evidence: [...key.map(({ id }) => id), ...evidenceOf(own)],
  };
}

const isRead = (language: string): boolean => /^(?:en|zh)(?:-|$)/iu.test(language);

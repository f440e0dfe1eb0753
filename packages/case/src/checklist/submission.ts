import type { ChecklistItem } from './checklist-item.ts';
import type { ChecklistInput } from './checklist-input.ts';
import { requiredPurposes } from '../consent/purposes.ts';

/** What stands in the way of submitting at all: `refusal.<code>`. */
export type Refusal = 'consent-missing' | 'urgent' | 'no-question' | 'imaging-not-judged';

export interface Submission {
  /** `help-me-get-these` while something that blocks is open: the coordinator then helps to get it. */
  readonly as: 'ready' | 'help-me-get-these';
  /** What follows from what is open: `limit.<code>`, an item's id or `other`. */
  readonly limits: readonly (ChecklistItem['id'] | 'other')[];
  /** Questions, by the readiness rules' topics, that cannot be answered meanwhile. */
  readonly unanswerable: readonly string[];
  /** Empty: it may be submitted, as said. */
  readonly refusals: readonly Refusal[];
}

/** Whether and how a case may be submitted, and what limits follow from what is open. */
export function submission(
  items: readonly ChecklistItem[],
  others: readonly { readonly id: string; readonly blocks: boolean }[],
  { assessment, consents, questions }: ChecklistInput,
): Submission {
  const open = items.filter(({ state }) => state === 'open');
  const blocked = open.some(({ blocks }) => blocks) || others.some(({ blocks }) => blocks);
  const refusals: readonly (readonly [boolean, Refusal])[] = [
    [assessment?.setting === 'emergency', 'urgent'],
    [assessment === null, 'imaging-not-judged'],
    [questions.length === 0, 'no-question'],
    [!requiredPurposes.every((purpose) => consents.includes(purpose)), 'consent-missing'],
  ];
  const openIds = new Set([
    ...open.flatMap(({ requirements }) => requirements),
    ...others.map(({ id }) => id),
  ]);
  const unanswerable = (assessment?.requirements ?? [])
    .filter(({ id }) => openIds.has(id))
    .flatMap(({ blocksQuestions }) => blocksQuestions);
  return {
    as: blocked || assessment === null ? 'help-me-get-these' : 'ready',
    limits: [...open.map(({ id }) => id), ...(others.length > 0 ? (['other'] as const) : [])],
    unanswerable: [...new Set(unanswerable)],
    refusals: refusals.flatMap(([holds, code]) => (holds ? [code] : [])),
  };
}

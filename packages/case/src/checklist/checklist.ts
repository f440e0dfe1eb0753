import type { ChecklistInput, FindingGiven } from './checklist-input.ts';
import type { ChecklistItem } from './checklist-item.ts';
import {
  checklistItems,
  itemOfFinding,
  itemOfGroup,
  type ChecklistItemId,
  type RuledItemId,
} from './items.ts';
import { functionItem, questionItem, timelineItem } from './told-items.ts';
import { ruledItem } from './ruled-item.ts';
import { submission, type Submission } from './submission.ts';
import { translationItem } from './translation-item.ts';

export interface Checklist {
  readonly items: readonly ChecklistItem[];
  /** Open findings that belong to none of the eleven: identity, damage, laboratory results. */
  readonly others: readonly { readonly id: string; readonly blocks: boolean }[];
  readonly mayBeSubmitted: Submission;
}

/**
 * The eleven items of readiness, each ticked by evidence, open with what to do, or not needed with a reason. Nothing
 * is ticked by silence: imaging nobody has judged is open, and what was met without evidence counts as unsure.
 */
export function checklist(input: ChecklistInput): Checklist {
  const findings = input.assessment?.requirements ?? [];
  const items = checklistItems.map((id) => itemFor(id, input, findings));
  const others = findings
    .filter((finding) => itemOf(finding) === null && isOpen(finding) && finding.severity !== 'helpful')
    .map(({ id, severity }) => ({ id, blocks: severity === 'blocks' }));
  return { items, others, mayBeSubmitted: submission(items, others, input) };
}

function itemFor(
  id: ChecklistItemId,
  input: ChecklistInput,
  findings: readonly FindingGiven[],
): ChecklistItem {
  const own = findings.filter((finding) => itemOf(finding) === id);
  return isTold(id) ? toldItems[id](input, own) : ruledItem(id, own, input.assessment !== null);
}

/** Items that what the person tells or brings decides. */
const toldItems: Readonly<
  Record<
    Exclude<ChecklistItemId, RuledItemId>,
    (input: ChecklistInput, own: readonly FindingGiven[]) => ChecklistItem
  >
> = {
  timeline: timelineItem,
  'function-and-goals': functionItem,
  questions: questionItem,
  translations: translationItem,
};

const isTold = (id: ChecklistItemId): id is keyof typeof toldItems => Object.hasOwn(toldItems, id);

const itemOf = ({ id, group }: FindingGiven): ChecklistItemId | null =>
  itemOfFinding[id] ?? itemOfGroup[group] ?? null;

const isOpen = ({ verdict }: FindingGiven): boolean => verdict !== 'met' && verdict !== 'not-needed';

import type { ChecklistItemId } from './items.ts';

export type ItemState = 'done' | 'open' | 'not-needed';

export interface ChecklistItem {
  readonly id: ChecklistItemId;
  readonly state: ItemState;
  /** What shows it: files, papers, or `story` and `questions`. Never empty when done. */
  readonly evidence: readonly string[];
  /** Why it is open or not needed: `reason.<code>`; null when done. */
  readonly reason: ReasonCode | null;
  /** What to do: `toDo.<code>`; null unless open. */
  readonly toDo: ToDoCode | null;
  /** The review cannot begin while it is open. */
  readonly blocks: boolean;
  /** Findings of the disc check that are open here; their words are the check's own. */
  readonly requirements: readonly string[];
}

export type ReasonCode =
  | 'not-judged'
  | 'missing'
  | 'unsure'
  | 'no-evidence'
  | 'case-does-not-need'
  | 'only-helpful'
  | 'depends-on-answers'
  | 'not-told'
  | 'gaps'
  | 'too-few'
  | 'too-many'
  | 'to-mend'
  | 'foreign'
  | 'language-unknown'
  | 'to-confirm'
  | 'nothing-to-translate';

export type ToDoCode =
  | 'add-imaging'
  | 'ask-hospital'
  | 'look-and-say'
  | 'add-papers'
  | 'tell-story'
  | 'mend-story'
  | 'give-numbers'
  | 'ask-questions'
  | 'choose-questions'
  | 'mend-questions'
  | 'translate'
  | 'say-language'
  | 'confirm-papers';

import { isToMend } from '../questions/lint/lint-question.ts';
import { lintQuestions, questionLimits } from '../questions/lint/lint-questions.ts';
import { checkStory, numbersIn } from '../story/check-story.ts';
import type { ChecklistItem, ReasonCode, ToDoCode } from './checklist-item.ts';
import type { ChecklistInput, FindingGiven } from './checklist-input.ts';
import type { ChecklistItemId } from './items.ts';
import { evidenceOf } from './ruled-item.ts';

/** The one-page timeline: told here, or brought as a paper. */
export function timelineItem(input: ChecklistInput, own: readonly FindingGiven[]): ChecklistItem {
  if (input.story.entries.length === 0) return byPaper('timeline', own, 'not-told', 'tell-story');
  const gaps = checkStory(input.story, input).filter(
    ({ code }) => code !== 'few-numbers' && code !== 'no-goals',
  );
  return gaps.length === 0 ? done('timeline', ['story']) : byPaper('timeline', own, 'gaps', 'mend-story');
}

/** Function in numbers, and what the person hopes for. */
export function functionItem(input: ChecklistInput, own: readonly FindingGiven[]): ChecklistItem {
  const { story } = input;
  const lacks = checkStory(story, input).some(({ code }) => code === 'few-numbers' || code === 'no-goals');
  if (!lacks) return done('function-and-goals', ['story']);
  const nothing = numbersIn(story) === 0 && story.goals === '';
  return byPaper('function-and-goals', own, nothing ? 'not-told' : 'gaps', 'give-numbers');
}

/** Three to five, each answerable as it stands. */
export function questionItem(input: ChecklistInput, own: readonly FindingGiven[]): ChecklistItem {
  const { questions, caseType, language, operationProposed } = input;
  const linted = lintQuestions(questions, { caseType, language, operationProposed, openRequirements: [] });
  if (questions.length < questionLimits.fewest) return byPaper('questions', own, 'too-few', 'ask-questions');
  if (questions.length > questionLimits.most) return open('questions', 'too-many', 'choose-questions');
  if (linted.questions.some(isToMend)) return open('questions', 'to-mend', 'mend-questions');
  return done('questions', ['questions']);
}

/** A paper that holds it will do; else it is open. What the person tells never blocks. */
function byPaper(
  id: ChecklistItemId,
  own: readonly FindingGiven[],
  reason: ReasonCode,
  toDo: ToDoCode,
): ChecklistItem {
  const evidence = evidenceOf(own);
  return evidence.length > 0 ? done(id, evidence) : open(id, reason, toDo);
}

const done = (id: ChecklistItemId, evidence: readonly string[]): ChecklistItem => ({
  id,
  state: 'done',
  evidence,
  reason: null,
  toDo: null,
  blocks: false,
  requirements: [],
});

const open = (id: ChecklistItemId, reason: ReasonCode, toDo: ToDoCode): ChecklistItem => ({
  id,
  state: 'open',
  evidence: [],
  reason,
  toDo,
  blocks: false,
  requirements: [],
});

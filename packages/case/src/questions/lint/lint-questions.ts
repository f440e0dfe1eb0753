import { bank } from '../bank/bank.ts';
import { bankMatch } from '../bank-match.ts';
import { lexicon } from './lexicon.ts';
import { lintQuestion, type LintOptions } from './lint-question.ts';
import type { QuestionLint } from './question-issue.ts';

/** Something about the questions together; the sentence is `list.<code>`. */
export interface ListIssue {
  readonly code:
    | 'too-few'
    | 'too-many'
    | 'alike'
    | 'same-kind'
    | 'operation-not-asked'
    | 'cannot-be-answered';
  /** Positions in the list, from 0. */
  readonly questions: readonly number[];
  readonly count: number;
  /** Readiness requirements that are open. */
  readonly requirements: readonly string[];
}

export interface ListOptions extends LintOptions {
  readonly operationProposed: boolean;
  /** Ids of open readiness requirements. */
  readonly openRequirements: readonly string[];
}

export interface QuestionsLint {
  readonly questions: readonly QuestionLint[];
  readonly list: readonly ListIssue[];
}

/** Three to five, different, at least one about the operation proposed, and none that lacks what it needs. */
export function lintQuestions(questions: readonly string[], options: ListOptions): QuestionsLint {
  const linted = questions.map((question) => lintQuestion(question, options));
  return {
    questions: linted,
    list: [
      ...countIssues(questions),
      ...pairIssues(questions),
      ...kindIssues(linted),
      ...operationIssue(questions, options),
      ...needIssues(questions, options),
    ],
  };
}

export const questionLimits = { fewest: 3, most: 5 } as const;

const issue = (
  code: ListIssue['code'],
  questions: readonly number[],
  more: Partial<ListIssue> = {},
): ListIssue => ({
  code,
  questions,
  count: questions.length,
  requirements: [],
  ...more,
});

function countIssues(questions: readonly string[]): readonly ListIssue[] {
  const all = questions.map((_, index) => index);
  if (questions.length < questionLimits.fewest) return [issue('too-few', all)];
  return questions.length > questionLimits.most ? [issue('too-many', all)] : [];
}

function pairIssues(questions: readonly string[]): readonly ListIssue[] {
  const words = questions.map(wordsOf);
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .flatMap((other, offset) =>
        likeness(one, other) >= alike ? [issue('alike', [index, index + 1 + offset])] : [],
      ),
  );
}

/** Share of words two questions have in common, beyond which they ask the same. Our default. */
const alike = 0.7;

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

/** Latin words, and Chinese by neighbouring pairs of characters. */
function wordsOf(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const han = lower.match(/\p{Script=Han}/gu) ?? [];
  const pairs = han.slice(1).map((character, index) => `${han[index]}${character}`);
  return new Set([...(lower.match(/[\p{Script=Latin}\d]+/gu) ?? []), ...pairs]);
}

function kindIssues(linted: readonly QuestionLint[]): readonly ListIssue[] {
  const known = linted.flatMap(({ kind }, index) => (kind === null ? [] : [{ kind, index }]));
  return [...Map.groupBy(known, ({ kind }) => kind).values()]
    .filter((group) => group.length > 2)
    .map((group) =>
      issue(
        'same-kind',
        group.map(({ index }) => index),
      ),
    );
}

function operationIssue(
  questions: readonly string[],
  { operationProposed }: ListOptions,
): readonly ListIssue[] {
  const asked = questions.some((question) => lexicon.operation.test(question));
  return operationProposed && questions.length > 0 && !asked ? [issue('operation-not-asked', [])] : [];
}

function needIssues(questions: readonly string[], { openRequirements }: ListOptions): readonly ListIssue[] {
  return questions.flatMap((question, index) => {
    const id = bankMatch(question);
    const needs = bank.find((one) => one.id === id)?.needs ?? [];
    const requirements = needs.filter((need) => openRequirements.includes(need));
    return requirements.length === 0 ? [] : [issue('cannot-be-answered', [index], { requirements })];
  });
}

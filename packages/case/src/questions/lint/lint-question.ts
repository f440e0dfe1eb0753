import type { CaseType } from '../../wording-support/case-type.ts';
import type { Language } from '../../wording-support/language.ts';
import { bank } from '../bank/bank.ts';
import { bankMatch } from '../bank-match.ts';
import { questionKinds, type QuestionKind } from '../kinds.ts';
import { betterWording, type BetterContext } from './better-wording.ts';
import { faults } from './faults.ts';
import { findKind } from './find-kind.ts';
import type { QuestionIssue, QuestionIssueCode, QuestionLint } from './question-issue.ts';
import { lexicon } from './lexicon.ts';
import { gradeOf, isVaguePhrase, lengthOf, scoreQuestion } from './score.ts';
import { splitQuestion } from './split-question.ts';

export interface LintOptions {
  readonly caseType: CaseType;
  /** Of the better wording; the question itself may be in either. */
  readonly language: Language;
  readonly side?: 'left' | 'right' | 'both';
}

/** Whether a specialist can answer a question from files, why not, and how to put it better. Never a verdict on its author. */
export function lintQuestion(text: string, options: LintOptions): QuestionLint {
  const kind = kindInBank(text) ?? findKind(text);
  const score = scoreQuestion(text, kind);
  const found = [...faultIssues(text), ...shapeIssues(text, kind, score)];
  const context: BetterContext = { ...options, text, kind };
  return {
    score,
    grade: gradeOf(score),
    kind,
    setting: kind === null ? null : questionKinds[kind],
    issues: found.map((issue) => ({ ...issue, better: betterWording(issue.code, context) })),
  };
}

function kindInBank(text: string): QuestionKind | null {
  const id = bankMatch(text);
  return bank.find((question) => question.id === id)?.kind ?? null;
}

/** Whether it should be changed before it is sent. */
export const isToMend = ({ issues }: QuestionLint): boolean => issues.some(({ weight }) => weight === 'mend');

type Found = Omit<QuestionIssue, 'better'>;

function faultIssues(text: string): readonly Found[] {
  return faults.flatMap(({ code, pattern }) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    return [{ code, weight: 'mend' as const, span: spanOf(match) }];
  });
}

function shapeIssues(text: string, kind: QuestionKind | null, score: number): readonly Found[] {
  const length = lengthOf(text);
  const blank = /\[[^\]]*\]|\{[^}]*\}|_{3,}/u.exec(text);
  const hasFault = faults.some(({ pattern }) => pattern.test(text));
  const vague = isVaguePhrase(text) || (gradeOf(score) === 'vague' && !hasFault && length !== 'too-short');
  const checks: readonly (readonly [boolean, QuestionIssueCode, Found['weight'], Found['span']])[] = [
    [vague, 'vague', 'mend', null],
    [splitQuestion(text).length > 1, 'compound', 'mend', null],
    [length === 'too-short' && !vague && !hasFault, 'too-short', 'mend', null],
    [length === 'too-long', 'too-long', 'mend', null],
    [!lexicon.interrogative.test(text.trim()), 'no-question', 'mend', null],
    [blank !== null, 'blank-left', 'mend', blank && spanOf(blank)],
    [kind !== null && questionKinds[kind] === 'in-person', examinationCode(kind), 'hint', null],
    [lexicon.paired.test(text) && !lexicon.side.test(text) && !vague, 'no-side', 'hint', null],
  ];
  return checks.flatMap(([holds, code, weight, span]) => (holds ? [{ code, weight, span }] : []));
}

const examinationCode = (kind: QuestionKind | null): QuestionIssueCode =>
  kind === 'treatment-delivery' ? 'treatment-delivery' : 'needs-examination';

const spanOf = ({ 0: found, index }: RegExpExecArray) => ({ start: index, end: index + found.length });

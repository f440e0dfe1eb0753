import type { CaseType } from '../../wording-support/case-type.ts';
import type { Language } from '../../wording-support/language.ts';
import type { QuestionKind } from '../kinds.ts';
import { sayQuestion, type QuestionWord } from '../wording/say-question.ts';
import type { QuestionIssueCode } from './question-issue.ts';
import { splitQuestion } from './split-question.ts';

export interface BetterContext {
  readonly text: string;
  readonly kind: QuestionKind | null;
  readonly caseType: CaseType;
  readonly language: Language;
  readonly side?: 'left' | 'right' | 'both';
}

/** The same wish put so that a specialist can answer it from files; none where only the person can say it. */
export function betterWording(code: QuestionIssueCode, context: BetterContext): readonly string[] {
  if (code === 'compound') return splitQuestion(context.text);
  const template = templates[code] ?? null;
  if (template === null) return [];
  const word = template === 'by-kind' ? byKind(context.kind) : template;
  return [sayQuestion(word, context.language, blanksOf(context))];
}

const templates: Partial<Record<QuestionIssueCode, QuestionWord | 'by-kind' | null>> = {
  'asks-decision': 'better.asks-decision',
  'asks-promise': 'better.asks-promise',
  'asks-name': 'better.asks-name',
  'asks-price': 'better.asks-price',
  'asks-turnaround': 'better.asks-turnaround',
  leading: 'better.leading',
  vague: 'better.vague',
  'too-short': 'better.vague',
  'too-long': 'better.vague',
  'no-question': 'better.vague',
  'needs-examination': 'by-kind',
  'treatment-delivery': 'better.asks-decision',
};

function byKind(kind: QuestionKind | null): QuestionWord {
  return (kind === null ? undefined : examinations[kind]) ?? 'better.vague';
}

const examinations: Partial<Record<QuestionKind, QuestionWord>> = {
  'stability-ligament': 'better.stability',
  'impingement-dynamic': 'better.impingement',
  'motion-gait-function': 'better.motion',
  'neuro-status': 'better.nerve',
};

function blanksOf({ text, caseType, language, side }: BetterContext) {
  const say = (word: QuestionWord) => sayQuestion(word, language);
  const said = sideIn(text) ?? side;
  return {
    side: said === undefined ? `[${say('side.unsaid')}]` : say(`side.${said}`),
    where: say(`where.${caseType}`),
    procedure: say(`procedure.${caseType}`),
  };
}

function sideIn(text: string): 'left' | 'right' | undefined {
  const left = /\bleft\b|左/iu.test(text);
  const right = /\bright (?:knee|hip|shoulder|ankle|foot|leg|side)\b|右/iu.test(text);
  return left === right ? undefined : left ? 'left' : 'right';
}

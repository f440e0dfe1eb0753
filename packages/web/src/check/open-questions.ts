import { label, questionsFor, say, type Locale, type Question } from '@overread/readiness';
import { regionQuestions } from './case-choices.ts';
import type { CheckState } from './check-state.ts';

export interface QuestionView {
  readonly id: string;
  readonly kind: Question['kind'];
  readonly say: (locale: Locale) => string;
  readonly options: readonly { readonly value: string; readonly say: (locale: Locale) => string }[];
}

/** The questions about the treatment so far that the chosen case, and the answers given, leave to ask. */
export function questionsOf({
  caseType,
  answers,
}: Pick<CheckState, 'caseType' | 'answers'>): readonly QuestionView[] {
  if (!caseType) return [];
  return questionsFor(caseType)
    .toSorted((a, b) => weight(a) - weight(b))
    .filter((question) => !regionQuestions.has(question.id) && applies(question, answers))
    .map(({ id, kind, wording, options }) => ({
      id,
      kind,
      say: (locale) => say({ code: wording, params: {} }, locale),
      options: options.map((value) => ({
        value,
        say: (locale) => label('option', `${id}.${value}`, locale),
      })),
    }));
}

/** Questions that follow another are shown once that one is answered so; any other condition is left to the rules. */
function applies({ when }: Question, answers: CheckState['answers']): boolean {
  if (!when || !('answer' in when)) return true;
  const given = answers[when.answer]?.split(',') ?? [];
  return given.some((answer) => when.is.includes(answer));
}

/** Those that change most for every case type are asked first; the rest keep their order. */
const first = [
  'topics',
  'operation-proposed',
  'prior-surgery',
  'last-surgery-date',
  'note-destroyed',
  'metal',
];

function weight({ id }: Question): number {
  const at = first.indexOf(id);
  return at < 0 ? first.length : at;
}

import { useWording } from '../../../wording/wording.tsx';
import { useCheck } from '../../check-context.tsx';
import { questionsOf, type QuestionView } from '../../open-questions.ts';
import { QuestionField } from '../question-field/question-field.tsx';
import './question-list.css';

/** The open questions: the first few in sight, the rest folded. */
export function QuestionList({ atFirst }: { readonly atFirst: number }) {
  const { t } = useWording();
  const { state } = useCheck();
  const questions = questionsOf(state);
  const more = questions.slice(atFirst);
  return (
    <>
      <Fields questions={questions.slice(0, atFirst)} />
      {more.length > 0 && (
        <details className="question-list-more">
          <summary>{t('questions.more', { count: more.length })}</summary>
          <Fields questions={more} />
        </details>
      )}
    </>
  );
}

function Fields({ questions }: { readonly questions: readonly QuestionView[] }) {
  const { state, dispatch } = useCheck();
  return questions.map((question) => (
    <QuestionField
      key={question.id}
      question={question}
      value={state.answers[question.id]}
      onAnswer={(answer) => dispatch({ do: 'answer', id: question.id, answer })}
    />
  ));
}

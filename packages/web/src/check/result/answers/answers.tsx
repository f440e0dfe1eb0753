import { useWording } from '../../../wording/wording.tsx';
import { useCheck } from '../../check-context.tsx';
import { questionsOf } from '../../open-questions.ts';
import { QuestionList } from '../../questions/question-list/question-list.tsx';
import './answers.css';

/** The answers given, to be changed in place. */
export function Answers() {
  const { t } = useWording();
  const { state } = useCheck();
  const questions = questionsOf(state);
  if (questions.length === 0) return null;
  return (
    <details id="answers" className="answers no-print">
      <summary>{t('result.answers')}</summary>
      <p>{t('result.answersLead')}</p>
      <QuestionList atFirst={questions.length} />
    </details>
  );
}

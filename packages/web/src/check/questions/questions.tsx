import { Button } from '@mantine/core';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { useWording } from '../../wording/wording.tsx';
import { useCheck } from '../check-context.tsx';
import { afterQuestions, caseIsChosen } from '../check-state.ts';
import { flagsOf, flagsSaidYes } from '../red-flags.ts';
import { FlagQuestion } from './flag-question/flag-question.tsx';
import { QuestionList } from './question-list/question-list.tsx';
import './questions.css';

/** Second screen: urgent signs, and the treatment so far. May be skipped, and that is said in the result. */
export function Questions() {
  const { locale, t } = useWording();
  const { state, dispatch } = useCheck();
  const navigate = useNavigate();
  if (!caseIsChosen(state)) return <Navigate to="/" replace />;
  const flags = flagsOf(state);
  const after = afterQuestions(state);
  const goOn = () => {
    dispatch({ do: 'keep-questions' });
    void navigate({ to: flagsSaidYes(state, 'emergency').length > 0 ? '/urgent' : after });
  };
  const skip = () => {
    dispatch({ do: 'skip-questions' });
    void navigate({ to: after });
  };
  const allNo = flags.every(({ id }) => state.flags[id] === 'no');
  return (
    <div className="questions">
      <PageHeading title={t('questions.heading')} lead={t('questions.lead')} />
      <section aria-labelledby="questions-flags">
        <div className="questions-top">
          <h2 id="questions-flags">{t('questions.flags')}</h2>
          <Button
            variant="default"
            disabled={allNo}
            onClick={() => dispatch({ do: 'deny-flags', ids: flags.map(({ id }) => id) })}
          >
            {t(allNo ? 'questions.noneDone' : 'questions.none')}
          </Button>
        </div>
        {flags.map((flag) => (
          <FlagQuestion
            key={flag.id}
            id={flag.id}
            text={flag.say(locale)}
            value={state.flags[flag.id]}
            onAnswer={(answer) => dispatch({ do: 'answer-flag', id: flag.id, answer })}
          />
        ))}
      </section>
      <section aria-labelledby="questions-about">
        <h2 id="questions-about">{t('questions.about')}</h2>
        <p className="questions-lead">{t('questions.aboutLead')}</p>
        <QuestionList atFirst={7} />
      </section>
      <div className="questions-go">
        <Button size="lg" onClick={goOn}>
          {t('app.continue')}
        </Button>
        <Button size="lg" variant="subtle" onClick={skip}>
          {t('questions.skip')}
        </Button>
        <Button size="lg" variant="subtle" onClick={() => void navigate({ to: '/' })}>
          {t('app.back')}
        </Button>
      </div>
      <p className="questions-skip-note">{t('questions.skipNote')}</p>
    </div>
  );
}

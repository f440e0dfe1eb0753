import { Button } from '@mantine/core';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { IconAmbulance } from '@tabler/icons-react';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { useWording } from '../../wording/wording.tsx';
import { useCheck } from '../check-context.tsx';
import { afterQuestions } from '../check-state.ts';
import { flagsSaidYes } from '../red-flags.ts';
import './urgent.css';

/** An urgent sign was answered with yes: the check stops here and says what to do. */
export function Urgent() {
  const { locale, t } = useWording();
  const { state, dispatch } = useCheck();
  const navigate = useNavigate();
  const flags = flagsSaidYes(state, 'emergency');
  if (flags.length === 0) return <Navigate to="/questions" replace />;
  const goOn = () => {
    dispatch({ do: 'was-seen' });
    void navigate({ to: afterQuestions(state) });
  };
  return (
    <div className="urgent">
      <section className="urgent-sheet">
        <IconAmbulance size={40} stroke={1.5} aria-hidden />
        <PageHeading title={t('urgent.heading')} lead={t('urgent.lead')} />
        <ul className="urgent-words">
          {flags.map((flag) => (
            <li key={flag.id}>{flag.say(locale)}</li>
          ))}
        </ul>
        <h2>{t('urgent.how')}</h2>
        <ol className="urgent-steps">
          <li>{t('urgent.call')}</li>
          <li>{t('urgent.tell')}</li>
          <li>{t('urgent.bring')}</li>
        </ol>
        <p className="urgent-numbers">{t('urgent.numbers')}</p>
      </section>
      <p>{t('urgent.later')}</p>
      <div className="urgent-go no-print">
        <Button variant="default" size="md" onClick={() => void navigate({ to: '/questions' })}>
          {t('urgent.change')}
        </Button>
        <Button variant="subtle" size="md" onClick={goOn}>
          {t('urgent.seen')}
        </Button>
      </div>
    </div>
  );
}

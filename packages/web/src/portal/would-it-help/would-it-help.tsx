import { Button } from '@mantine/core';
import { Link, Navigate, useNavigate } from '@tanstack/react-router';
import { decideSetting, honestFilter, say as sayRule, type Message } from '@overread/readiness';
import { useCheck } from '../../check/check-context.tsx';
import { caseIsChosen } from '../../check/check-state.ts';
import { circumstancesOf } from '../../check/circumstances.ts';
import { flagsSaidYes } from '../../check/red-flags.ts';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { carryOver } from '../begin/carried.ts';
import { helpWords } from './words.ts';
import './would-it-help.css';

/** The honest answer before any account: what a review may add, what it cannot, and when not to wait for one. */
export function WouldItHelp() {
  const say = useWords(helpWords);
  const { t } = useWording();
  const { state } = useCheck();
  const navigate = useNavigate();
  if (!caseIsChosen(state) || !state.caseType) return <Navigate to="/" replace />;
  if (flagsSaidYes(state, 'emergency').length > 0) return <Navigate to="/urgent" replace />;
  const circumstances = circumstancesOf(state);
  const advice = honestFilter(state.caseType, circumstances);
  const setting = decideSetting(state.caseType, circumstances);
  const begin = () => {
    carryOver(state);
    void navigate({ to: '/begin' });
  };
  return (
    <div className="stack">
      <PageHeading title={say('heading')} lead={say('lead')} />
      {advice.value === 'unlikely-to-change-plan' && (
        <Notice tone="unsure">
          <p>{say('little')}</p>
        </Notice>
      )}
      {flagsSaidYes(state, 'urgent').length > 0 && (
        <Notice tone="bad">
          <p>{say('urgent')}</p>
        </Notice>
      )}
      {state.skipped && (
        <Notice tone="unsure">
          <p>
            {say('skipped')} <Link to="/questions">{say('answer')}</Link>
          </p>
        </Notice>
      )}
      <div className="would-it-help">
        <Answer title={say('advice')} answer={t(`result.advice.${advice.value}`)} reasons={advice.reasons} />
        <Answer
          title={say('setting')}
          answer={t(`result.setting.${setting.value}`)}
          reasons={setting.reasons}
        />
        <Sheet title={say('can')}>
          <ul className="would-it-help-list">
            <li>{say('can.1')}</li>
            <li>{say('can.2')}</li>
            <li>{say('can.3')}</li>
          </ul>
        </Sheet>
        <Sheet title={say('cannot')}>
          <ul className="would-it-help-list">
            <li>{say('cannot.1')}</li>
            <li>{say('cannot.2')}</li>
            <li>{say('cannot.3')}</li>
          </ul>
        </Sheet>
      </div>
      <div className="row">
        <Button size="lg" onClick={begin}>
          {say('begin')}
        </Button>
        <Button
          size="lg"
          variant="default"
          onClick={() => void navigate({ to: state.checked ? '/result' : '/disc' })}
        >
          {say('check')}
        </Button>
        <Button size="lg" variant="subtle" onClick={() => void navigate({ to: '/questions' })}>
          {t('app.back')}
        </Button>
      </div>
    </div>
  );
}

interface AnswerProps {
  readonly title: string;
  readonly answer: string;
  readonly reasons: readonly Message[];
}

function Answer({ title, answer, reasons }: AnswerProps) {
  const { locale } = useWording();
  return (
    <Sheet title={title}>
      <p className="would-it-help-answer">{answer}</p>
      <ul className="would-it-help-list">
        {reasons.map((reason) => (
          <li key={`${reason.code}${JSON.stringify(reason.params)}`}>{sayRule(reason, locale)}</li>
        ))}
      </ul>
    </Sheet>
  );
}

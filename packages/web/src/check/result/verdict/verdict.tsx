import { Link } from '@tanstack/react-router';
import type { Inventory } from '@overread/imaging';
import { say, type Assessment } from '@overread/readiness';
import { PageHeading } from '../../../ui/heading/page-heading.tsx';
import { StateMark, type MarkedState } from '../../../ui/state-mark/state-mark.tsx';
import { useWording } from '../../../wording/wording.tsx';
import { useCheck } from '../../check-context.tsx';
import { flagsSaidYes } from '../../red-flags.ts';
import { countStates } from '../finding-state.ts';
import { CaseLine } from './case-line.tsx';
import './verdict.css';

interface Props {
  readonly assessment: Assessment;
  readonly inventory: Inventory;
}

const marks: Readonly<Record<Assessment['verdict'], MarkedState>> = {
  reviewable: 'there',
  'reviewable-with-limits': 'unsure',
  'not-yet': 'missing',
};

/** The answer in one sentence, and the two answers that come with it. */
export function Verdict({ assessment, inventory }: Props) {
  const { t } = useWording();
  const { verdict, advice, setting, requirements } = assessment;
  return (
    <section className="verdict" data-state={marks[verdict]}>
      <div className="verdict-head">
        <StateMark state={marks[verdict]} size={44} />
        <div>
          <CaseLine />
          <PageHeading title={t(`result.${verdict}`)} lead={t(`result.${verdict}.lead`)} />
          <p className="verdict-counts">{t('result.counts', countStates(requirements))}</p>
        </div>
      </div>
      <Notices empty={inventory.patients.length === 0} />
      <div className="verdict-more">
        <Side
          title={t('result.advice')}
          answer={t(`result.advice.${advice.value}`)}
          reasons={advice.reasons}
        />
        <Side
          title={t('result.setting')}
          answer={t(`result.setting.${setting.value}`)}
          reasons={setting.reasons}
        />
      </div>
    </section>
  );
}

function Notices({ empty }: { readonly empty: boolean }) {
  const { t } = useWording();
  const { state } = useCheck();
  return (
    <>
      {empty && <p className="verdict-notice">{t('result.nothing')}</p>}
      {flagsSaidYes(state, 'urgent').length > 0 && (
        <p className="verdict-notice">{t('result.urgentBanner')}</p>
      )}
      {state.skipped && (
        <p className="verdict-notice">
          {t('result.skipped')} <Link to="/questions">{t('result.answerNow')}</Link>
        </p>
      )}
    </>
  );
}

interface SideProps {
  readonly title: string;
  readonly answer: string;
  readonly reasons: Assessment['advice']['reasons'];
}

function Side({ title, answer, reasons }: SideProps) {
  const { locale } = useWording();
  return (
    <div className="verdict-side">
      <h2>{title}</h2>
      <p className="verdict-answer">{answer}</p>
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason.code}>{say(reason, locale)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

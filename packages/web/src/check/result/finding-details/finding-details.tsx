import { IconChevronDown } from '@tabler/icons-react';
import { evidenceLines, say, sourceText, type Finding } from '@overread/readiness';
import { StateMark } from '../../../ui/state-mark/state-mark.tsx';
import { blockedQuestion, requirementName } from '../../../wording/rule-words.ts';
import { useWording } from '../../../wording/wording.tsx';
import { stateOf } from '../finding-state.ts';
import './finding-details.css';

interface Props {
  readonly finding: Finding;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** One requirement: how it stands, and when opened, why it matters, what to do, what shows it and whence the rule. */
export function FindingDetails({ finding, open, onToggle }: Props) {
  const { locale, t } = useWording();
  const state = stateOf(finding);
  const lines = evidenceLines(finding.evidence, locale);
  return (
    <details
      id={`finding-${finding.id}`}
      className="finding"
      open={open}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary>
        <StateMark state={state} />
        <span className="finding-head">
          <span className="finding-name">{requirementName(finding, locale)}</span>
          <span className="finding-reason">{say(finding.reason, locale)}</span>
        </span>
        <span className="finding-state" data-state={state}>
          {t(`state.${state}`)}
          <span className="finding-severity">{t(`severity.${finding.severity}`)}</span>
        </span>
        <IconChevronDown className="finding-arrow no-print" size={20} stroke={1.75} aria-hidden />
      </summary>
      <dl className="finding-body">
        {finding.remedy && (
          <div className="finding-remedy">
            <dt>{t('finding.remedy')}</dt>
            <dd>{say(finding.remedy, locale)}</dd>
          </div>
        )}
        <div>
          <dt>{t('finding.matters')}</dt>
          <dd>{say(finding.matters, locale)}</dd>
        </div>
        <Blocked finding={finding} />
        <div>
          <dt>{t('finding.evidence')}</dt>
          {lines.length === 0 && <dd>{t('finding.noEvidence')}</dd>}
          {lines.map((line) => (
            <dd key={line} className="finding-evidence">
              {line}
            </dd>
          ))}
        </div>
        <div>
          <dt>{t('finding.source')}</dt>
          <dd>
            {sourceText(finding.source, locale)}{' '}
            <span className="finding-confirmed">{t(`confirmed.${finding.confirmed}`)}</span>
          </dd>
        </div>
      </dl>
    </details>
  );
}

function Blocked({ finding }: { readonly finding: Finding }) {
  const { locale, t } = useWording();
  const questions = finding.blocksQuestions.map((code) => blockedQuestion(code, locale));
  if (questions.length === 0 || stateOf(finding) === 'there') return null;
  return (
    <div>
      <dt>{t('finding.blocksQuestions')}</dt>
      <dd>{questions.join(' ')}</dd>
    </div>
  );
}

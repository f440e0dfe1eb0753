import { Navigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Finding } from '@overread/readiness';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { useWording } from '../../wording/wording.tsx';
import { useCheck } from '../check-context.tsx';
import { caseIsChosen } from '../check-state.ts';
import { Answers } from './answers/answers.tsx';
import { Checklist } from './checklist/checklist.tsx';
import { DiscPicture } from './disc-picture/disc-picture.tsx';
import { FindingDetails } from './finding-details/finding-details.tsx';
import { FirstSteps } from './first-steps/first-steps.tsx';
import { mostUrgentFirst, placeOf } from './finding-state.ts';
import { Keep } from './keep/keep.tsx';
import { PicturesProvider } from './thumbnail/pictures-context.tsx';
import { useAssessment } from './use-assessment.ts';
import { Verdict } from './verdict/verdict.tsx';
import './result.css';

/** Last screen: the verdict, the checklist as a picture, what stands behind it, and the picture of the disc. */
export function Result() {
  const { state } = useCheck();
  if (!caseIsChosen(state)) return <Navigate to="/" replace />;
  if (!state.checked) return <Navigate to="/disc" replace />;
  return (
    <PicturesProvider disc={state.checked.disc}>
      <Report />
    </PicturesProvider>
  );
}

function Report() {
  const { t } = useWording();
  const assessed = useAssessment();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  if (!assessed) return null;
  const { assessment, inventory } = assessed;
  const toggle = (id: string, isOpen: boolean) =>
    setOpen((before) => {
      const next = new Set(before);
      if (isOpen) next.add(id);
      else next.delete(id);
      return next;
    });
  const show = (id: string) => {
    toggle(id, true);
    const details = document.getElementById(`finding-${id}`);
    const folded = details?.parentElement?.closest('details');
    if (folded) folded.open = true;
    details?.scrollIntoView({ block: 'start' });
    details?.querySelector('summary')?.focus({ preventScroll: true });
  };
  const sorted = mostUrgentFirst(assessment.requirements);
  const { needed = [], depends = [], notNeeded = [] } = Object.groupBy(sorted, placeOf);
  const details = (finding: Finding) => (
    <FindingDetails
      key={finding.id}
      finding={finding}
      open={open.has(finding.id)}
      onToggle={(isOpen) => toggle(finding.id, isOpen)}
    />
  );
  return (
    <div className="result">
      <Verdict assessment={assessment} inventory={inventory} />
      <FirstSteps findings={assessment.requirements} />
      <Checklist
        findings={assessment.requirements}
        inventory={inventory}
        onShow={show}
        onAnswer={showAnswers}
      />
      <Keep {...assessed} />
      <section className="result-section no-print" aria-label={t('result.beginCase')}>
        <p className="result-lead">{t('result.beginLead')}</p>
        <ButtonLink to="/would-it-help" size="md" style={{ justifySelf: 'start' }}>
          {t('result.beginCase')}
        </ButtonLink>
      </section>
      <section aria-labelledby="details-heading" className="result-section">
        <h2 id="details-heading">{t('result.details')}</h2>
        <div className="result-findings">{needed.map(details)}</div>
        <Folded title={t('result.dependsFold', { count: depends.length })}>{depends.map(details)}</Folded>
        <Folded title={t('result.notNeededFold', { count: notNeeded.length })}>
          {notNeeded.map(details)}
        </Folded>
      </section>
      <Answers />
      <DiscPicture inventory={inventory} />
    </div>
  );
}

function Folded({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <details className="result-folded">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** Opens the answers where they stand and goes there. */
function showAnswers(): void {
  const answers = document.getElementById('answers');
  if (!(answers instanceof HTMLDetailsElement)) return;
  answers.open = true;
  answers.scrollIntoView({ block: 'start' });
  answers.querySelector('summary')?.focus({ preventScroll: true });
}

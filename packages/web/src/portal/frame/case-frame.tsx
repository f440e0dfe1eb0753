import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { caseQuery } from '../../api/case-queries.ts';
import type { State } from '@overread/case';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { CaseProvider } from './case-context.tsx';
import { StepLine } from './step-line.tsx';
import { frameWords } from './words.ts';
import './case-frame.css';

const isDelivered: ReadonlySet<State> = new Set<State>(['delivered', 'follow-up', 'closed']);
const hasOpinion: ReadonlySet<State> = new Set<State>([...isDelivered, 'reading', 'signed', 'translating']);

/** What every room of a case has around it: which case it is, and the line of its steps. */
export function CaseFrame() {
  const { caseId = '' } = useParams({ strict: false });
  const query = useQuery(caseQuery(caseId));
  const say = useWords(frameWords);
  const { t } = useWording();
  return (
    <Loaded query={query}>
      {(view) => (
        <CaseProvider value={view}>
          <div className="case-frame">
            <nav className="case-frame-top no-print" aria-label={say('steps')}>
              <Link to="/cases/$caseId" params={{ caseId }} className="case-frame-name">
                <strong>{say('case', { code: view.code })}</strong>
                <span>
                  {t(`case.${view.caseType}`)}
                  {view.side === 'left' || view.side === 'right' || view.side === 'both'
                    ? ` · ${t(`case.${view.side}`)}`
                    : ''}
                </span>
              </Link>
              {view.standing.includes('coordinator') && (
                <Link to="/cases/$caseId/holds" params={{ caseId }}>
                  {say('holds')}
                </Link>
              )}
              {(view.standing.includes('translator') || view.standing.includes('coordinator')) && (
                <Link to="/cases/$caseId/translations" params={{ caseId }}>
                  {say('translations')}
                </Link>
              )}
              {hasOpinion.has(view.state) &&
                (view.standing.includes('coordinator') ? (
                  <Link to="/cases/$caseId/opinions" params={{ caseId }}>
                    {say('opinions')}
                  </Link>
                ) : (
                  isDelivered.has(view.state) && (
                    <Link to="/cases/$caseId/opinion" params={{ caseId }}>
                      {say('opinion')}
                    </Link>
                  )
                ))}
              <StepLine />
            </nav>
            <Outlet />
          </div>
        </CaseProvider>
      )}
    </Loaded>
  );
}

import type { CaseView } from '@overread/case';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { caseQuery } from '../../api/case-queries.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { CaseProvider } from './case-context.tsx';
import { workRoomsFor } from './rooms.ts';
import { StepLine } from './step-line.tsx';
import { frameWords } from './words.ts';
import './case-frame.css';

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
              <StepLine />
              <WorkRooms view={view} />
            </nav>
            <Outlet />
          </div>
        </CaseProvider>
      )}
    </Loaded>
  );
}

/** The rooms beside the steps, for those who work here and for what came back. */
function WorkRooms({ view }: { readonly view: CaseView }) {
  const say = useWords(frameWords);
  const rooms = workRoomsFor(view);
  if (rooms.length === 0) return null;
  return (
    <ul className="case-frame-rooms">
      {rooms.map(({ id, path }) => (
        <li key={id}>
          <Link to={path} params={{ caseId: view.id }}>
            {say(`work.${id}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

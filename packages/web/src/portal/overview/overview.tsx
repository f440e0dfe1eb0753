import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { CaseView } from '@overread/case';
import { lazy, Suspense } from 'react';
import { deskWords } from '../../desk/words.ts';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { besideRooms, isDelivered, mayMove, stepRooms, stepState, type StepId } from '../frame/rooms.ts';
import { useMove } from '../frame/use-case-moves.ts';
import { frameWords, type FrameWord } from '../frame/words.ts';
import { overviewWords } from './words.ts';
import './overview.css';

const NextPanel = lazy(async () => ({ default: (await import('../../desk/next/next-panel.tsx')).NextPanel }));

/** Where the case stands, and its steps as a picture of progress. */
export function Overview() {
  const view = useCaseView();
  const say = useWords(frameWords);
  const desk = useWords(deskWords);
  return (
    <div className="overview">
      {view.standing.includes('coordinator') ? (
        <>
          <PageHeading title={say('case', { code: view.code })} lead={desk(`state.${view.state}`)} />
          <Suspense>
            <NextPanel />
          </Suspense>
        </>
      ) : (
        <PageHeading title={say(`status.${view.state}`)} lead={say(`status.${view.state}.lead`)} />
      )}
      <Delivered view={view} />
      <Acts view={view} />
      <div className="overview-both">
        <section aria-labelledby="overview-steps">
          <h2 id="overview-steps">{say('steps')}</h2>
          <ol className="overview-path">
            {stepRooms.map(({ id, path }) => (
              <StepRow key={id} id={id} path={path} view={view} />
            ))}
          </ol>
        </section>
        <section aria-labelledby="overview-beside">
          <h2 id="overview-beside">{say('beside')}</h2>
          <ul className="overview-beside">
            {besideRooms.map(({ id, path }) => (
              <li key={id}>
                <Link to={path} params={{ caseId: view.id }}>
                  {say(`beside.${id}`)}
                </Link>
                <span>
                  {id === 'messages' && view.steps.messages.unread > 0
                    ? say('unread', { count: view.steps.messages.unread })
                    : say(`beside.${id}.hint`)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}

interface StepProps {
  readonly id: StepId;
  readonly path: (typeof stepRooms)[number]['path'];
  readonly view: CaseView;
}

function StepRow({ id, path, view }: StepProps) {
  const say = useWords(frameWords);
  const state = stepState(id, view);
  const [word, blanks] = factOf(id, view) ?? [`step.${id}.hint` as const, {}];
  return (
    <li data-state={state}>
      <span className="overview-bead" data-state={state} aria-hidden>
        {state === 'done' && <IconCheck size={18} stroke={3} />}
      </span>
      <Link to={path} params={{ caseId: view.id }}>
        <span className="overview-step">{say(`step.${id}`)}</span>
        <span className="overview-fact">{say(word, blanks)}</span>
      </Link>
      <span className="overview-state">{say(`state.${state}`)}</span>
    </li>
  );
}

type Fact = readonly [FrameWord, Readonly<Record<string, number>>];

/** What is there already, in numbers. */
function factOf(id: StepId, { steps }: CaseView): Fact | undefined {
  if (id === 'imaging' && steps.imaging.instances > 0)
    return ['instances', { studies: steps.imaging.studies, instances: steps.imaging.instances }];
  if (id === 'papers' && steps.documents.reading > 0) return ['reading', { count: steps.documents.reading }];
  if (id === 'papers' && steps.documents.toConfirm > 0)
    return ['toConfirm', { count: steps.documents.toConfirm }];
  if (id === 'papers' && steps.documents.count > 0) return ['count', { count: steps.documents.count }];
  if (id === 'story' && steps.story.entries > 0) return ['count', { count: steps.story.entries }];
  if (id === 'questions' && steps.questions.toMend > 0) return ['toMend', { count: steps.questions.toMend }];
  if (id === 'questions' && steps.questions.count > 0) return ['count', { count: steps.questions.count }];
  if (id === 'ready' && steps.ready !== null && steps.ready.open > 0)
    return ['openItems', { count: steps.ready.open }];
  return undefined;
}

/** The way to what came back. */
function Delivered({ view }: { readonly view: CaseView }) {
  const say = useWords(overviewWords);
  if (!isDelivered.has(view.state) || view.standing.includes('coordinator')) return null;
  return (
    <div className="overview-acts">
      <ButtonLink to="/cases/$caseId/opinion" params={{ caseId: view.id }} size="lg">
        {say('read')}
      </ButtonLink>
    </div>
  );
}

/** Moves that belong to the state itself rather than to a step. */
const acts = ['send-records', 'resume-after-urgent', 'close-case'] as const;

function Acts({ view }: { readonly view: CaseView }) {
  const say = useWords(overviewWords);
  const move = useMove();
  const open = acts.filter((act) => mayMove(act, view));
  if (open.length === 0) return null;
  return (
    <div className="overview-acts">
      {open.map((act) => (
        <Button
          key={act}
          size="md"
          variant={act === 'close-case' ? 'default' : 'filled'}
          loading={move.isPending}
          onClick={() => move.mutate({ move: act })}
        >
          {say(act)}
        </Button>
      ))}
      <ProblemNotice error={move.error} />
    </div>
  );
}

import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { sayChecklist, type ChecklistItemId, type Condition } from '@overread/case';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { readinessQuery } from '../../api/case-queries.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { StateMark } from '../../ui/state-mark/state-mark.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { Room } from '../frame/room.tsx';
import { lackingFor, mayMove, stepRooms, type StepId } from '../frame/rooms.ts';
import { useMove } from '../frame/use-case-moves.ts';
import { frameWords } from '../frame/words.ts';
import { sendWords } from './words.ts';
import './send.css';

/** Where a condition is met. */
const roomOf: Readonly<Partial<Record<string, StepId>>> = {
  'basics-complete': 'basics',
  'consent-to-process': 'consent',
  'consent-to-share': 'consent',
  'story-told': 'story',
  'questions-asked': 'questions',
  'nothing-blocks-or-help-asked': 'ready',
};

const blocked = 'nothing-blocks-or-help-asked';

/** The last step: what is lacking, or the act. */
export function Send() {
  const view = useCaseView();
  const say = useWords(sendWords);
  const move = useMove();
  const may = mayMove('submit-case', view);
  const lacking = lackingFor('submit-case', view);
  const others = lacking.filter((condition) => condition !== blocked);
  return (
    <Room step="send" title={say('heading')} lead={say('lead')}>
      {move.isSuccess && (
        <Notice tone="good" spoken>
          <p>{say('sent')}</p>
        </Notice>
      )}
      {!may && !move.isSuccess && (
        <Notice tone="plain">
          <p>{say('notNow')}</p>
        </Notice>
      )}
      {may && lacking.length > 0 && <Lacking conditions={lacking} />}
      {may && lacking.length === 0 && (
        <Notice tone="good">
          <p>{say('all')}</p>
        </Notice>
      )}
      <ProblemNotice error={move.error} />
      {may && others.length === 0 && lacking.includes(blocked) && (
        <AskForHelp
          busy={move.isPending}
          onAsk={() => move.mutate({ move: 'submit-case', helpAsked: true })}
        />
      )}
      {may && !lacking.includes(blocked) && (
        <div className="row">
          <Button
            size="lg"
            disabled={others.length > 0}
            loading={move.isPending}
            onClick={() => move.mutate({ move: 'submit-case' })}
          >
            {say('do')}
          </Button>
        </div>
      )}
    </Room>
  );
}

function Lacking({ conditions }: { readonly conditions: readonly string[] }) {
  const { id: caseId } = useCaseView();
  const say = useWords(sendWords);
  const frame = useWords(frameWords);
  return (
    <section className="send-lacking" aria-labelledby="send-lacking">
      <h2 id="send-lacking">{say('lacking')}</h2>
      <ul>
        {conditions.map((condition) => {
          const room = stepRooms.find(({ id }) => id === roomOf[condition]);
          return (
            <li key={condition}>
              <StateMark state="unsure" />
              <span>{say(`lacks.${condition as Condition}`)}</span>
              {room && (
                <ButtonLink to={room.path} params={{ caseId }} variant="default">
                  {frame(`step.${room.id}`)}
                </ButtonLink>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface AskProps {
  readonly busy: boolean;
  readonly onAsk: () => void;
}

/** Submitting with something open that blocks: only as a request for help, with the limits said first. */
function AskForHelp({ busy, onAsk }: AskProps) {
  const { id } = useCaseView();
  const { locale } = useWording();
  const say = useWords(sendWords);
  const { data } = useQuery(readinessQuery(id, locale));
  const limits = data?.mayBeSubmitted.limits ?? [];
  return (
    <Notice tone="unsure">
      <h2>{say('help')}</h2>
      <p>{say('help.lead')}</p>
      {limits.length > 0 && (
        <>
          <p>{say('limits')}</p>
          <ul className="send-limits">
            {limits.map((limit) => (
              <li key={limit}>{sayChecklist(`limit.${limit as ChecklistItemId}`, locale)}</li>
            ))}
          </ul>
        </>
      )}
      <Button size="lg" loading={busy} onClick={onAsk}>
        {say('help.do')}
      </Button>
    </Notice>
  );
}

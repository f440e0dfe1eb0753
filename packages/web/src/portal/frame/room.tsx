import type { ReactNode } from 'react';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { useWords } from '../../wording/wording.tsx';
import { useCaseView } from './case-context.tsx';
import { stepRooms, type StepId } from './rooms.ts';
import { frameWords } from './words.ts';

interface Props {
  /** Left out beside the steps. */
  readonly step?: StepId;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** One step's page: its heading, its work, and the way on. */
export function Room({ step, title, lead, children }: Props) {
  const { id: caseId } = useCaseView();
  const say = useWords(frameWords);
  const at = stepRooms.findIndex(({ id }) => id === step);
  const next = at < 0 ? undefined : stepRooms[at + 1];
  return (
    <div className="room">
      <PageHeading title={title} {...(lead !== undefined && { lead })} />
      {children}
      <div className="room-go no-print">
        {next && (
          <ButtonLink to={next.path} params={{ caseId }} size="lg">
            {say('next', { step: say(`step.${next.id}`) })}
          </ButtonLink>
        )}
        <ButtonLink to="/cases/$caseId" params={{ caseId }} size="lg" variant="subtle">
          {say('overview')}
        </ButtonLink>
      </div>
    </div>
  );
}

import { useParams } from '@tanstack/react-router';
import { OwnThread } from '../../portal/messages/own-thread.tsx';
import { messageWords } from '../../portal/messages/words.ts';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { useWords } from '../../wording/wording.tsx';

/** What a reviewer writes with the coordinators about a case they read. */
export function ReadingMessages() {
  const { caseId = '' } = useParams({ strict: false });
  const say = useWords(messageWords);
  return (
    <div className="stack">
      <PageHeading title={say('heading')} lead={say('lead.reading')} />
      <OwnThread caseId={caseId} />
      <div className="row">
        <ButtonLink to="/readings/$caseId" params={{ caseId }} variant="subtle">
          {say('room')}
        </ButtonLink>
        <ButtonLink to="/readings" variant="subtle">
          {say('readings')}
        </ButtonLink>
      </div>
    </div>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { call } from '../../api/call.ts';
import { messagesQuery } from '../../api/case-queries.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { Room } from '../frame/room.tsx';
import { MessageList } from './message-list.tsx';
import { OwnThread } from './own-thread.tsx';
import { messageWords } from './words.ts';
import { WriteOne } from './write.tsx';

const Threads = lazy(async () => ({ default: (await import('../../desk/messages/threads.tsx')).Threads }));

/** The messages of whoever looks: the patient’s side and a translator have one thread, coordinators all of them. */
export function Messages() {
  const { id, standing } = useCaseView();
  const say = useWords(messageWords);
  const isPatientSide = standing.includes('patient') || standing.includes('relative');
  if (isPatientSide)
    return (
      <Room title={say('heading')} lead={say('lead')}>
        <PatientThread />
      </Room>
    );
  if (standing.includes('coordinator'))
    return (
      <Room title={say('heading')} lead={say('lead.desk')}>
        <Suspense>
          <Threads />
        </Suspense>
      </Room>
    );
  return (
    <Room title={say('heading')} lead={say('lead.own')}>
      <OwnThread caseId={id} />
    </Room>
  );
}

function PatientThread() {
  const { id: caseId } = useCaseView();
  const queries = useQueryClient();
  const query = useQuery(messagesQuery(caseId));
  return (
    <>
      <Loaded query={query}>{({ messages }) => <MessageList messages={messages} />}</Loaded>
      <WriteOne
        send={(body) => call('sendMessage', { params: { caseId }, body })}
        onSent={() => queries.invalidateQueries({ queryKey: ['case', caseId] })}
      />
    </>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '@overread/case';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { messagesQuery, threadQuery, threadsQuery } from '../../api/case-queries.ts';
import type { RouteOf } from '../../api/doors.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { MessageList } from '../../portal/messages/message-list.tsx';
import { messageWords } from '../../portal/messages/words.ts';
import { emptyDraft, jumpInDraft, Write, type Draft } from '../../portal/messages/write.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { useWords } from '../../wording/wording.tsx';
import { GuardFindings, mustChange } from '../next/guard-findings.tsx';
import { StoppedWords } from './stopped-words.tsx';
import './threads.css';

type Thread = Answer<RouteOf<'listThreads'>>['threads'][number];

/** Everyone a coordinator writes with about the case, each in a thread of their own. */
export function Threads() {
  const { id: caseId } = useCaseView();
  const query = useQuery(threadsQuery(caseId));
  return <Loaded query={query}>{({ threads }) => <Chosen threads={threads} />}</Loaded>;
}

function Chosen({ threads }: { readonly threads: readonly Thread[] }) {
  const say = useWords(messageWords);
  const [chosen, choose] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const thread = threads.find(({ personId }) => personId === chosen);
  if (!thread) return null;
  const key = thread.personId ?? '';
  return (
    <>
      <nav className="threads" aria-label={say('threads')}>
        {threads.map(({ personId, kind, name, unread }) => (
          <button
            key={personId ?? ''}
            type="button"
            aria-current={personId === chosen ? 'true' : undefined}
            onClick={() => choose(personId)}
          >
            <span>{say(`thread.${kind}`)}</span>
            {name !== '' && <strong>{name}</strong>}
            {unread > 0 && <span className="threads-unread">{say('unread', { count: unread })}</span>}
          </button>
        ))}
      </nav>
      <OneThread
        key={key}
        thread={thread}
        kept={drafts[key]}
        onDraft={(draft) => setDrafts((all) => ({ ...all, [key]: draft }))}
      />
    </>
  );
}

interface Props {
  readonly thread: Thread;
  /** What was written in it and not sent, before another was looked at. */
  readonly kept: Draft | undefined;
  readonly onDraft: (draft: Draft) => void;
}

function OneThread({ thread: { personId, kind, name, isOpen }, kept, onDraft }: Props) {
  const { id: caseId } = useCaseView();
  const say = useWords(messageWords);
  const queries = useQueryClient();
  const [fresh] = useState(emptyDraft);
  const draft = kept ?? fresh;
  const toPatient = personId === null;
  return (
    <>
      {toPatient ? (
        <OfPatient caseId={caseId} />
      ) : (
        <OfColleague caseId={caseId} personId={personId} name={name} />
      )}
      {isOpen ? (
        <Write
          draft={draft}
          onDraft={onDraft}
          isStopped={toPatient && mustChange(draft.text)}
          send={(body) =>
            toPatient
              ? call('sendMessage', { params: { caseId }, body })
              : call('writeToColleague', { params: { caseId, personId }, body })
          }
          onSent={() => queries.invalidateQueries({ queryKey: ['case', caseId] })}
          judged={(error) => (
            <>
              {kind === 'reviewer' && <p className="soft small">{say('reviewer.hint')}</p>}
              {toPatient && <GuardFindings text={draft.text} onJump={jumpInDraft} />}
              <StoppedWords error={error} text={draft.text} />
            </>
          )}
        />
      ) : (
        <p className="soft">{say('ended')}</p>
      )}
    </>
  );
}

function OfPatient({ caseId }: { readonly caseId: string }) {
  const say = useWords(messageWords);
  const query = useQuery(messagesQuery(caseId));
  return (
    <Loaded query={query}>
      {({ messages }) => <MessageList messages={messages} names={{ coordinator: say('colleague') }} />}
    </Loaded>
  );
}

interface OfColleagueProps {
  readonly caseId: string;
  readonly personId: NonNullable<Thread['personId']>;
  readonly name: string;
}

function OfColleague({ caseId, personId, name }: OfColleagueProps) {
  const say = useWords(messageWords);
  const query = useQuery(threadQuery(caseId, personId));
  return (
    <Loaded query={query}>
      {({ messages }) => (
        <MessageList
          messages={messages}
          names={{ coordinator: say('colleague'), translator: name, reviewer: name }}
        />
      )}
    </Loaded>
  );
}

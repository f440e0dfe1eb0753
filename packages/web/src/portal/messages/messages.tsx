import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { messagesQuery } from '../../api/case-queries.ts';
import { TextField } from '../../ui/field/text-field.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { momentWord } from '../day-word.ts';
import { useCaseView } from '../frame/case-context.tsx';
import { Room } from '../frame/room.tsx';
import { messageWords } from './words.ts';
import './messages.css';

/** What was written, oldest first, and the next message. */
export function Messages() {
  const { id } = useCaseView();
  const { locale } = useWording();
  const say = useWords(messageWords);
  const query = useQuery(messagesQuery(id));
  return (
    <Room title={say('heading')} lead={say('lead')}>
      <Loaded query={query}>
        {({ messages }) => (
          <ol className="messages" aria-live="polite">
            {messages.length === 0 && <li className="messages-none">{say('none')}</li>}
            {messages.map(({ id: messageId, mine, from, text, at }) => (
              <li key={messageId} data-mine={mine || undefined}>
                <p className="messages-who">
                  {say(mine ? 'me' : from)} · <time dateTime={at}>{momentWord(at, locale)}</time>
                </p>
                <p className="as-written">{text}</p>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
      <Write />
    </Room>
  );
}

function Write() {
  const { id: caseId } = useCaseView();
  const say = useWords(messageWords);
  const queries = useQueryClient();
  const [text, setText] = useState('');
  // Stays the same until it was sent: sent twice over a bad line, it is one message.
  const [messageId, setMessageId] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: () => call('sendMessage', { params: { caseId }, body: { id: messageId, text } }),
    retry: 4,
    onSuccess: () => {
      setText('');
      setMessageId(crypto.randomUUID());
      return queries.invalidateQueries({ queryKey: ['case', caseId] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') send.mutate();
  };
  return (
    <form className="messages-write" onSubmit={submit}>
      <TextField label={say('write')} lines={4} maxLength={5_000} value={text} onValue={setText} />
      <ProblemNotice error={send.error} />
      <div className="row">
        <Button type="submit" size="md" loading={send.isPending} disabled={text.trim() === ''}>
          {say('send')}
        </Button>
        <output className="soft">
          {send.error ? say('unsent') : send.isSuccess && text === '' ? say('sent') : ''}
        </output>
      </div>
    </form>
  );
}

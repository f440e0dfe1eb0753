import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { Received } from '@overread/case';
import type { RouteOf } from '../../api/doors.ts';
import { asProblem } from '../../api/problem.ts';
import { TextField } from '../../ui/field/text-field.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { messageWords } from './words.ts';

type Body = Received<RouteOf<'sendMessage'>>['body'];

/** What is written and not sent; its id stays the same until it was: sent twice over a bad line, it is one message. */
export type Draft = Body;
export const emptyDraft = (): Draft => ({ id: crypto.randomUUID() as Draft['id'], text: '' });

interface Props {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly send: (body: Draft) => Promise<unknown>;
  readonly onSent: () => unknown;
  readonly isStopped?: boolean;
  /** What is said of the words while they are written, and where they were refused. */
  readonly judged?: (error: unknown) => ReactNode;
}

/** Leads to a place in what is written; a page has one place to write in. */
export function jumpInDraft(start: number, end: number): void {
  const area = document.querySelector<HTMLTextAreaElement>('.messages-write textarea');
  area?.focus();
  area?.setSelectionRange(start, end);
}

/** The next message. What was typed stays until it is sent. */
export function Write({ draft, onDraft, send, onSent, isStopped = false, judged }: Props) {
  const say = useWords(messageWords);
  const sending = useMutation({
    mutationFn: () => send({ ...draft, text: draft.text.trim() }),
    retry: (count, error) => count < 4 && asProblem(error).code === 'no-connection',
    onSuccess: () => {
      onDraft(emptyDraft());
      return onSent();
    },
  });
  const isEmpty = draft.text.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isEmpty && !isStopped) sending.mutate();
  };
  return (
    <form className="messages-write" onSubmit={submit}>
      <TextField
        label={say('write')}
        lines={4}
        maxLength={5_000}
        value={draft.text}
        onValue={(text) => onDraft({ ...draft, text })}
      />
      {judged ? judged(sending.error) : <ProblemNotice error={sending.error} />}
      <div className="row">
        <Button type="submit" size="md" loading={sending.isPending} disabled={isEmpty || isStopped}>
          {say('send')}
        </Button>
        <output className="soft">
          {sending.error ? say('unsent') : sending.isSuccess && isEmpty ? say('sent') : ''}
        </output>
      </div>
    </form>
  );
}

/** {@link Write} where there is one thread only. */
export function WriteOne(props: Pick<Props, 'send' | 'onSent'>) {
  const [draft, setDraft] = useState(emptyDraft);
  return <Write {...props} draft={draft} onDraft={setDraft} />;
}

import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../../ui/notice/problem-notice.tsx';
import { useWords } from '../../../wording/wording.tsx';
import { followUpQuery, outcomesQuery } from '../../reading-queries.ts';
import { useRoom } from '../../room/room-context.tsx';
import { signWords } from './words.ts';

/** What comes after the signature: the one round of questions, and what became of what was advised. */
export function Afterwards() {
  const { caseId } = useRoom();
  const say = useWords(signWords);
  const follow = useQuery({ ...followUpQuery(caseId), retry: false });
  const outcomes = useQuery({ ...outcomesQuery(caseId), retry: false });
  return (
    <>
      {follow.data && (
        <section className="sign-form">
          <h3>{say('follow.heading')}</h3>
          {follow.data.questions.length === 0 ? (
            <p className="soft">{say('follow.none')}</p>
          ) : (
            <FollowUp questions={follow.data.questions} answer={follow.data.answer ?? ''} />
          )}
        </section>
      )}
      {outcomes.data && outcomes.data.outcomes.length > 0 && (
        <section className="sign-form">
          <h3>{say('outcome.heading')}</h3>
          <ul className="signed-versions">
            {outcomes.data.outcomes.map(({ month, decision, change, text }) => (
              <li key={month}>
                <strong>{say('outcome.month', { month })}</strong> · {say(`outcome.${decision}`)}
                {change !== null && ` · ${say('outcome.change', { change })}`}
                {text !== '' && <p>{text}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface FollowUpProps {
  readonly questions: readonly string[];
  readonly answer: string;
}

function FollowUp({ questions, answer }: FollowUpProps) {
  const { caseId } = useRoom();
  const say = useWords(signWords);
  const queries = useQueryClient();
  const [text, setText] = useState(answer);
  const keep = useMutation({
    mutationFn: () => call('draftFollowUp', { params: { caseId }, body: { answer: text } }),
    onSuccess: (kept) => queries.setQueryData(followUpQuery(caseId).queryKey, kept),
  });
  return (
    <>
      <ol className="glance-questions">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <TextField label={say('follow.answer')} lines={5} maxLength={10_000} value={text} onValue={setText} />
      <ProblemNotice error={keep.error} />
      {keep.isSuccess && (
        <Notice tone="good" spoken>
          <p>{say('follow.kept')}</p>
        </Notice>
      )}
      <div className="row">
        <Button disabled={text.trim() === ''} loading={keep.isPending} onClick={() => keep.mutate()}>
          {say('follow.keep')}
        </Button>
      </div>
    </>
  );
}

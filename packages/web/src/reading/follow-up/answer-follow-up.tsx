import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { followUpQuery } from '../../portal/opinion/opinion-queries.ts';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWords } from '../../wording/wording.tsx';
import { answerWords } from './words.ts';

/** What the patient asked after the opinion, once, and the reviewer's answer; a coordinator releases it. */
export function AnswerFollowUp() {
  const { caseId = '' } = useParams({ strict: false });
  const say = useWords(answerWords);
  const query = useQuery(followUpQuery(caseId));
  return (
    <div className="stack">
      <PageHeading title={say('heading')} lead={say('lead')} />
      <Loaded query={query}>
        {({ questions, askedAt, answer, answeredAt }) =>
          askedAt === null ? (
            <Notice tone="plain">
              <p>{say('none')}</p>
            </Notice>
          ) : (
            <>
              <Sheet title={say('questions')}>
                <ol className="follow-up-questions">
                  {questions.map((question) => (
                    <li key={question}>{question}</li>
                  ))}
                </ol>
              </Sheet>
              {answeredAt === null ? (
                <Write caseId={caseId} kept={answer ?? ''} />
              ) : (
                <Sheet title={say('released')}>
                  <p className="as-written">{answer}</p>
                </Sheet>
              )}
            </>
          )
        }
      </Loaded>
      <div className="row">
        <ButtonLink to="/readings/$caseId" params={{ caseId }} variant="subtle">
          {say('room')}
        </ButtonLink>
        <ButtonLink to="/readings" variant="subtle">
          {say('list')}
        </ButtonLink>
      </div>
    </div>
  );
}

function Write({ caseId, kept }: { readonly caseId: string; readonly kept: string }) {
  const say = useWords(answerWords);
  const queries = useQueryClient();
  const [text, setText] = useState(kept);
  const keep = useMutation({
    mutationFn: () => call('draftFollowUp', { params: { caseId }, body: { answer: text } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId, 'follow-up'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') keep.mutate();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TextField
        label={say('answer')}
        hint={say('answer.hint')}
        lines={10}
        maxLength={10_000}
        value={text}
        onValue={setText}
      />
      <ProblemNotice error={keep.error} />
      <div className="row">
        <Button type="submit" size="md" loading={keep.isPending} disabled={text.trim() === ''}>
          {say('keep')}
        </Button>
        <output className="soft">{keep.isSuccess && say('kept')}</output>
      </div>
    </form>
  );
}

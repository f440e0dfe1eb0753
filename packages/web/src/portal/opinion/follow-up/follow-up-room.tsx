import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { call } from '../../../api/call.ts';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Loaded } from '../../../ui/loaded/loaded.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../../ui/notice/problem-notice.tsx';
import { RowList } from '../../../ui/row-list/row-list.tsx';
import { Sheet } from '../../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { dayWord } from '../../day-word.ts';
import { useCaseView } from '../../frame/case-context.tsx';
import { mayMove } from '../../frame/rooms.ts';
import { Room } from '../../frame/room.tsx';
import { followUpQuery } from '../opinion-queries.ts';
import { followUpWords } from './words.ts';

/** The one round of questions after the opinion, and its answer. */
export function FollowUpRoom() {
  const view = useCaseView();
  const say = useWords(followUpWords);
  const { locale } = useWording();
  const query = useQuery(followUpQuery(view.id));
  return (
    <Room title={say('heading')} lead={say('lead')}>
      <Loaded query={query}>
        {({ questions, askedAt, answer, answeredAt }) => (
          <>
            {askedAt !== null && (
              <Sheet title={say('asked', { date: dayWord(askedAt, locale) })}>
                <ol className="follow-up-questions">
                  {questions.map((question) => (
                    <li key={question}>{question}</li>
                  ))}
                </ol>
              </Sheet>
            )}
            {answeredAt !== null && (
              <Sheet title={say('answer', { date: dayWord(answeredAt, locale) })}>
                <p className="as-written">{answer}</p>
              </Sheet>
            )}
            {askedAt !== null && answeredAt === null && (
              <Notice tone="plain">
                <p>{say('waiting')}</p>
              </Notice>
            )}
            {askedAt === null &&
              (mayMove('ask-follow-up', view) ? (
                <Ask />
              ) : (
                <Notice tone="plain">
                  <p>{say('not-now')}</p>
                </Notice>
              ))}
          </>
        )}
      </Loaded>
    </Room>
  );
}

const most = 3;

function Ask() {
  const { id: caseId } = useCaseView();
  const say = useWords(followUpWords);
  const queries = useQueryClient();
  const [rows, setRows] = useState<readonly string[]>(['']);
  const questions = rows.map((row) => row.trim()).filter((row) => row !== '');
  const ask = useMutation({
    mutationFn: () => call('askFollowUp', { params: { caseId }, body: { questions } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (questions.length > 0) ask.mutate();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Notice tone="unsure">
        <p>{say('once')}</p>
      </Notice>
      <RowList
        title={say('questions')}
        rows={rows}
        most={most}
        empty=""
        add={say('add')}
        remove={(index) => say('remove', { number: index + 1 })}
        onRows={setRows}
        show={(row, change) => (
          <TextField label={say('question')} lines={3} maxLength={1_000} value={row} onValue={change} />
        )}
      />
      <ProblemNotice error={ask.error} />
      <div className="row">
        <Button type="submit" size="md" loading={ask.isPending} disabled={questions.length === 0}>
          {say('send')}
        </Button>
      </div>
    </form>
  );
}

import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestView } from '@overread/case';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useCaseView } from '../../portal/frame/case-context.tsx';
import { RequestCard } from '../../portal/requests/request-card.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWords } from '../../wording/wording.tsx';
import { AskForm } from './ask-form.tsx';
import type { CheckDesk } from './check-queries.ts';
import { checkWords } from './words.ts';

/** What was asked for, what of it came, and the way to ask for more. */
export function RequestsSheet({ desk }: { readonly desk: CheckDesk }) {
  const say = useWords(checkWords);
  const [asks, setAsks] = useState(false);
  return (
    <Sheet title={say('requests')}>
      {desk.requests.length === 0 && <p className="soft">{say('requests.none')}</p>}
      {desk.requests.map((request) => (
        <RequestCard key={request.id} request={request}>
          {request.endedAt === null && <Acts request={request} />}
        </RequestCard>
      ))}
      <div className="row">
        <Button variant={asks ? 'default' : 'filled'} aria-expanded={asks} onClick={() => setAsks(!asks)}>
          {say('ask')}
        </Button>
      </div>
      {asks && <AskForm desk={desk} onDone={() => setAsks(false)} />}
    </Sheet>
  );
}

function Acts({ request }: { readonly request: RequestView }) {
  const say = useWords(checkWords);
  const { id: caseId } = useCaseView();
  const queries = useQueryClient();
  const params = { caseId, requestId: request.id };
  const onSettled = () => queries.invalidateQueries({ queryKey: ['case', caseId] });
  const remind = useMutation({ mutationFn: () => call('remindOfRequest', { params }), onSettled });
  const end = useMutation({
    mutationFn: (as: 'came' | 'given-up') => call('endRequest', { params, body: { as } }),
    onSettled,
  });
  return (
    <>
      <ProblemNotice error={remind.error ?? end.error} />
      <div className="row">
        <Button variant="default" loading={remind.isPending} onClick={() => remind.mutate()}>
          {say('remind')}
        </Button>
        <Button variant="subtle" onClick={() => end.mutate('came')}>
          {say('end.came')}
        </Button>
        <Button variant="subtle" onClick={() => end.mutate('given-up')}>
          {say('end.given-up')}
        </Button>
      </div>
    </>
  );
}

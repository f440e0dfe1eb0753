import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SealedThing } from '@overread/case';
import { call } from '../../api/call.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { readingPapersWords } from './words.ts';

interface Props {
  readonly caseId: string;
  readonly as: SealedThing;
}

/** Why a paper is closed at first, and the way to open it all the same, which the record then says. */
export function SealedPaper({ caseId, as }: Props) {
  const say = useWords(readingPapersWords);
  const queries = useQueryClient();
  const [isSure, setSure] = useState(false);
  const open = useMutation({
    mutationFn: () => call('openSealed', { params: { caseId }, body: { what: as } }),
    onSuccess: async () => {
      setSure(false);
      await queries.invalidateQueries({
        queryKey: ['reading', caseId],
        predicate: ({ queryKey }) => queryKey[2] !== 'opinion',
      });
    },
  });
  return (
    <Notice tone="unsure">
      <h3>{say('why.heading')}</h3>
      <p>{say(`why.${as}`)}</p>
      <p>{say('why.lead')}</p>
      <Button variant="default" onClick={() => setSure(true)}>
        {say('open.anyway')}
      </Button>
      <Modal opened={isSure} onClose={() => setSure(false)} title={say(`open.${as}.heading`)}>
        <div className="reading-dialog">
          <p>{say('open.lead')}</p>
          <ProblemNotice error={open.error} />
          <div className="row">
            <Button onClick={() => setSure(false)} data-autofocus>
              {say('open.leave')}
            </Button>
            <Button variant="default" loading={open.isPending} onClick={() => open.mutate()}>
              {say('open.do')}
            </Button>
          </div>
        </div>
      </Modal>
    </Notice>
  );
}

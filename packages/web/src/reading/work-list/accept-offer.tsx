import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { workListWords } from './words.ts';

interface Props {
  readonly caseId: string;
  /** The short code that names the case. */
  readonly code: string;
}

/** Takes an offered case, after saying that nothing stands in the way; then its room is entered. */
export function AcceptOffer({ caseId, code }: Props) {
  const say = useWords(workListWords);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [free, setFree] = useState(false);
  const accept = useMutation({
    mutationFn: () => call('acceptOffer', { params: { caseId }, body: { noConflict: true } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['reading', caseId] });
      await queries.invalidateQueries({ queryKey: ['readings'] });
      setOpen(false);
      await navigate({ to: '/readings/$caseId', params: { caseId } });
    },
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {say('accept')}
        <span className="visually-hidden"> {code}</span>
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={say('accept.heading')} size="lg">
        <div className="reading-dialog">
          <p>{say('accept.lead')}</p>
          <label className="reading-tick">
            <input type="checkbox" checked={free} onChange={(event) => setFree(event.target.checked)} />
            <span>{say('accept.noConflict')}</span>
          </label>
          <ProblemNotice error={accept.error} />
          <div className="row">
            <Button disabled={!free} loading={accept.isPending} onClick={() => accept.mutate()}>
              {say('accept.do')}
            </Button>
            <Button variant="default" onClick={() => setOpen(false)}>
              {say('back')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}

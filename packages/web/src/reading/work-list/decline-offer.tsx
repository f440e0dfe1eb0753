import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { Choice } from '../../ui/choice/choice.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import { workListWords } from './words.ts';

const reasons = ['conflict', 'not-my-field', 'no-time', 'other'] as const;

interface Props {
  readonly caseId: string;
  /** The short code that names the case. */
  readonly code: string;
}

/** Declines an offered case, with a reason that only the coordinator sees. */
export function DeclineOffer({ caseId, code }: Props) {
  const say = useWords(workListWords);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<(typeof reasons)[number] | undefined>();
  const decline = useMutation({
    mutationFn: (because: (typeof reasons)[number]) =>
      call('declineOffer', { params: { caseId }, body: { reason: because } }),
    onSuccess: async () => {
      setOpen(false);
      queries.removeQueries({ queryKey: ['reading', caseId] });
      await queries.invalidateQueries({ queryKey: ['readings'] });
      await navigate({ to: '/readings' });
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {say('decline')}
        <span className="visually-hidden"> {code}</span>
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={say('decline.heading')}>
        <div className="reading-dialog">
          <p>{say('decline.lead')}</p>
          <Choice
            name="decline-reason"
            legend={say('decline.reason')}
            look="row"
            value={reason}
            onChange={setReason}
            options={reasons.map((value) => ({ value, label: say(`reason.${value}`) }))}
          />
          <ProblemNotice error={decline.error} />
          <div className="row">
            <Button
              disabled={reason === undefined}
              loading={decline.isPending}
              onClick={() => reason && decline.mutate(reason)}
            >
              {say('decline.do')}
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

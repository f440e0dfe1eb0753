import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { TextField } from '../../../ui/field/text-field.tsx';
import { ProblemNotice } from '../../../ui/notice/problem-notice.tsx';
import { useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../room-context.tsx';
import { actsWords } from './words.ts';

/** Gives a case back that turned out not to be one's own to read, with the reason. */
export function HandBack() {
  const { caseId } = useRoom();
  const say = useWords(actsWords);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const give = useMutation({
    mutationFn: () => call('moveCase', { params: { caseId, move: 'hand-back' }, body: { reason } }),
    onSuccess: async () => {
      await navigate({ to: '/readings' });
      queries.removeQueries({ queryKey: ['reading', caseId] });
      await queries.invalidateQueries({ queryKey: ['readings'] });
    },
  });
  return (
    <>
      <button type="button" className="room-act" onClick={() => setOpen(true)}>
        {say('back.open')}
      </button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={say('back.heading')}>
        <div className="reading-dialog">
          <p>{say('back.lead')}</p>
          <TextField
            label={say('back.reason')}
            lines={3}
            maxLength={2_000}
            value={reason}
            onValue={setReason}
          />
          <ProblemNotice error={give.error} />
          <div className="row">
            <Button disabled={reason.trim() === ''} loading={give.isPending} onClick={() => give.mutate()}>
              {say('back.do')}
            </Button>
            <Button variant="default" onClick={() => setOpen(false)}>
              {say('close')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}

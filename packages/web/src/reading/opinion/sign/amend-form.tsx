import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { TextField } from '../../../ui/field/text-field.tsx';
import { ProblemNotice } from '../../../ui/notice/problem-notice.tsx';
import { useWords } from '../../../wording/wording.tsx';
import { useRoom } from '../../room/room-context.tsx';
import { signWords } from './words.ts';

/** Begins a new version of what was signed, with the reason. */
export function AmendForm() {
  const { own, show } = useRoom();
  const say = useWords(signWords);
  const [reason, setReason] = useState('');
  const amend = useMutation({
    mutationFn: () => own.amend(reason.trim()),
    onSuccess: () => show('opinion'),
  });
  return (
    <section className="sign-form">
      <h3>{say('amend.heading')}</h3>
      <p>{say('amend.lead')}</p>
      <TextField label={say('amend.reason')} lines={2} maxLength={4_000} value={reason} onValue={setReason} />
      <ProblemNotice error={amend.error} />
      <div className="row">
        <Button
          variant="default"
          disabled={reason.trim() === ''}
          loading={amend.isPending}
          onClick={() => amend.mutate()}
        >
          {say('amend.do')}
        </Button>
      </div>
    </section>
  );
}

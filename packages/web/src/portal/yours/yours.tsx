import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { mayMove } from '../frame/rooms.ts';
import { Room } from '../frame/room.tsx';
import { useMove } from '../frame/use-case-moves.ts';
import { yoursWords } from './words.ts';

/** Taking the case along, stopping it, destroying it. */
export function Yours() {
  const { id, standing } = useCaseView();
  const say = useWords(yoursWords);
  const isPatient = standing.includes('patient');
  return (
    <Room title={say('heading')} lead={say('lead')}>
      {isPatient && (
        <Sheet title={say('download')}>
          <p>{say('download.lead')}</p>
          <div className="row">
            <Button component="a" href={`/api/cases/${encodeURIComponent(id)}/export`} download size="md">
              {say('download.do')}
            </Button>
            <ButtonLink to="/cases/$caseId/disc" params={{ caseId: id }} size="md" variant="default">
              {say('download.disc')}
            </ButtonLink>
          </div>
        </Sheet>
      )}
      {isPatient && <Withdraw />}
      {isPatient && <Erase />}
      {!isPatient && (
        <Notice tone="plain">
          <p>{say('patientOnly')}</p>
        </Notice>
      )}
    </Room>
  );
}

function Withdraw() {
  const view = useCaseView();
  const say = useWords(yoursWords);
  const move = useMove();
  const [asking, setAsking] = useState(false);
  const may = mayMove('withdraw-case', view);
  return (
    <Sheet title={say('withdraw')}>
      <p>{say(may ? 'withdraw.lead' : 'withdraw.not')}</p>
      <ProblemNotice error={move.error} />
      {may && (
        <div className="row">
          {asking ? (
            <>
              <Button
                size="md"
                loading={move.isPending}
                onClick={() => move.mutate({ move: 'withdraw-case' })}
              >
                {say('withdraw.sure')}
              </Button>
              <Button size="md" variant="default" onClick={() => setAsking(false)}>
                {say('keep')}
              </Button>
            </>
          ) : (
            <Button size="md" variant="default" onClick={() => setAsking(true)}>
              {say('withdraw.do')}
            </Button>
          )}
        </div>
      )}
    </Sheet>
  );
}

function Erase() {
  const { id: caseId, code } = useCaseView();
  const say = useWords(yoursWords);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const isRight = typed.trim().toUpperCase() === code;
  const erase = useMutation({
    mutationFn: () => call('eraseCase', { params: { caseId }, body: { code } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['cases'] });
      await navigate({ to: '/cases' });
      queries.removeQueries({ queryKey: ['case', caseId] });
    },
  });
  return (
    <Sheet title={say('erase')}>
      <p>{say('erase.lead')}</p>
      <TextField
        label={say('erase.code', { code })}
        autoComplete="off"
        width="short"
        value={typed}
        error={typed.trim().length >= code.length && !isRight ? say('erase.wrong') : undefined}
        onValue={setTyped}
      />
      <ProblemNotice error={erase.error} />
      <div className="row">
        <Button
          size="md"
          color="red"
          disabled={!isRight}
          loading={erase.isPending}
          onClick={() => erase.mutate()}
        >
          {say('erase.do')}
        </Button>
      </div>
    </Sheet>
  );
}

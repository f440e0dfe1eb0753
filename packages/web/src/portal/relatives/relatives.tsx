import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { relativesQuery } from '../../api/case-queries.ts';
import { TextField } from '../../ui/field/text-field.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { ProblemNotice } from '../../ui/notice/problem-notice.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { dayWord } from '../day-word.ts';
import { useCaseView } from '../frame/case-context.tsx';
import { Room } from '../frame/room.tsx';
import { relativeWords } from './words.ts';
import './relatives.css';

/** Who else acts for the patient; only the patient gives and ends it. */
export function Relatives() {
  const say = useWords(relativeWords);
  const { standing } = useCaseView();
  return (
    <Room title={say('heading')} lead={say('lead')}>
      {standing.includes('patient') ? (
        <>
          <List />
          <Invite />
        </>
      ) : (
        <Notice tone="plain">
          <p>{say('patientOnly')}</p>
        </Notice>
      )}
    </Room>
  );
}

function List() {
  const { id: caseId } = useCaseView();
  const { locale } = useWording();
  const say = useWords(relativeWords);
  const query = useQuery(relativesQuery(caseId));
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: (relativeId: string) => call('removeRelative', { params: { caseId, relativeId } }),
    onSettled: () => queries.invalidateQueries(relativesQuery(caseId)),
  });
  return (
    <Loaded query={query}>
      {({ relatives, invited }) => (
        <>
          {relatives.length + invited.length === 0 && <p className="soft">{say('none')}</p>}
          <ul className="relatives">
            {relatives.map(({ id, email, since }) => (
              <Row
                key={id}
                email={email}
                note={say('since', { date: dayWord(since, locale) })}
                act={say('remove', { email })}
                onAct={() => remove.mutate(id)}
              />
            ))}
            {invited.map(({ id, email, expiresAt }) => (
              <Row
                key={id}
                email={email}
                note={say('invited', { date: dayWord(expiresAt, locale) })}
                act={say('take', { email })}
                onAct={() => remove.mutate(id)}
              />
            ))}
          </ul>
          <ProblemNotice error={remove.error} />
        </>
      )}
    </Loaded>
  );
}

interface RowProps {
  readonly email: string;
  readonly note: string;
  readonly act: string;
  readonly onAct: () => void;
}

const Row = ({ email, note, act, onAct }: RowProps) => (
  <li>
    <div>
      <strong>{email}</strong>
      <p className="soft small">{note}</p>
    </div>
    <Button variant="default" onClick={onAct}>
      {act}
    </Button>
  </li>
);

function Invite() {
  const { id: caseId } = useCaseView();
  const { locale } = useWording();
  const say = useWords(relativeWords);
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const invite = useMutation({
    mutationFn: () => call('inviteRelative', { params: { caseId }, body: { email, language: locale } }),
    onSuccess: () => {
      setEmail('');
      return queries.invalidateQueries(relativesQuery(caseId));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (email !== '') invite.mutate();
  };
  return (
    <form className="relatives-invite" onSubmit={submit}>
      <TextField label={say('email')} type="email" autoComplete="off" value={email} onValue={setEmail} />
      <ProblemNotice error={invite.error} />
      <div className="row">
        <Button type="submit" size="md" loading={invite.isPending}>
          {say('do')}
        </Button>
        <output className="soft">{invite.isSuccess && email === '' ? say('done') : ''}</output>
      </div>
    </form>
  );
}

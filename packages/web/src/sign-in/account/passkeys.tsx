import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { TextField } from '../../ui/field/text-field.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { dayWord } from '../../portal/day-word.ts';
import { useWording, useWords } from '../../wording/wording.tsx';
import { auth } from '../auth.ts';
import { useAct } from '../parts/use-act.ts';
import { addPasskey, passkeysWork } from '../passkey.ts';
import { methodsQuery } from './methods.ts';
import { SignInNotice } from './sign-in-notice.tsx';
import { accountWords } from './words.ts';
import './account.css';

/** Passkeys: those there are, and one for this device. */
export function Passkeys() {
  const say = useWords(accountWords);
  const { locale } = useWording();
  const queries = useQueryClient();
  const { data } = useQuery(methodsQuery);
  const { busy, error, run } = useAct();
  const [name, setName] = useState('');
  const after = () => queries.invalidateQueries({ queryKey: methodsQuery.queryKey });
  const add = async () => {
    if (await addPasskey(name.trim() || say('passkeys.unnamed'))) setName('');
    await after();
  };
  const remove = async (id: string) => {
    await auth('/passkey/delete-passkey', { id });
    await after();
  };
  if (!passkeysWork()) return null;
  return (
    <Sheet title={say('passkeys.heading')}>
      <p className="soft">{say('passkeys.lead')}</p>
      {data?.passkeys.length === 0 && <p>{say('passkeys.none')}</p>}
      <ul className="account-list">
        {data?.passkeys.map((passkey) => (
          <li key={passkey.id}>
            <span>
              <strong>{passkey.name ?? say('passkeys.unnamed')}</strong>{' '}
              <span className="soft small">{dayWord(passkey.createdAt, locale)}</span>
            </span>
            <Button variant="subtle" onClick={() => run(() => remove(passkey.id))}>
              {say('passkeys.remove', { name: passkey.name ?? say('passkeys.unnamed') })}
            </Button>
          </li>
        ))}
      </ul>
      <TextField label={say('passkeys.name')} maxLength={60} width="short" value={name} onValue={setName} />
      <SignInNotice error={error} />
      <div className="row">
        <Button variant="default" loading={busy} onClick={() => run(add)}>
          {say('passkeys.add')}
        </Button>
      </div>
    </Sheet>
  );
}

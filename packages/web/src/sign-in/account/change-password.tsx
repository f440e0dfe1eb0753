import { Button } from '@mantine/core';
import { useState } from 'react';
import { TextField } from '../../ui/field/text-field.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWords } from '../../wording/wording.tsx';
import { auth } from '../auth.ts';
import { isShort } from '../parts/password.ts';
import { useAct } from '../parts/use-act.ts';
import { signInWords } from '../words.ts';
import { SignInNotice } from './sign-in-notice.tsx';
import { accountWords } from './words.ts';

/** Changes the password, which signs out everywhere else. */
export function ChangePassword() {
  const say = useWords(accountWords);
  const sign = useWords(signInWords);
  const { busy, error, run } = useAct();
  const [now, setNow] = useState('');
  const [next, setNext] = useState('');
  const [done, setDone] = useState(false);
  const change = async () => {
    setDone(false);
    await auth('/change-password', { currentPassword: now, newPassword: next });
    setNow('');
    setNext('');
    setDone(true);
  };
  return (
    <Sheet title={say('password.heading')}>
      <TextField
        label={say('password.now')}
        type="password"
        autoComplete="current-password"
        value={now}
        onValue={setNow}
      />
      <TextField
        label={say('password.new')}
        hint={sign('password.hint')}
        error={next !== '' && isShort(next) ? sign('password.short') : undefined}
        type="password"
        autoComplete="new-password"
        value={next}
        onValue={setNext}
      />
      <SignInNotice error={error} />
      <div className="row">
        <Button loading={busy} disabled={now === '' || isShort(next)} onClick={() => run(change)}>
          {say('password.do')}
        </Button>
        <output className="soft">{done ? say('password.done') : ''}</output>
      </div>
    </Sheet>
  );
}

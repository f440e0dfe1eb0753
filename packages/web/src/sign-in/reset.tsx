import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { TextField } from '../ui/field/text-field.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useWords } from '../wording/wording.tsx';
import { auth } from './auth.ts';
import { isShort } from './parts/password.ts';
import { useLinkToken } from './parts/use-link-token.ts';
import { SignInForm } from './parts/sign-in-form.tsx';
import { useAct } from './parts/use-act.ts';
import { signInWords } from './words.ts';

/** Where the mail's link leads: the new password. */
export function Reset() {
  const say = useWords(signInWords);
  const token = useLinkToken();
  const { busy, error, run } = useAct();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState(false);
  const keep = () => {
    setTried(true);
    if (isShort(password)) return;
    run(async () => {
      await auth('/reset-password', { newPassword: password, token });
      setDone(true);
    });
  };
  return (
    <SignInForm
      title={say('reset.heading')}
      action={say('reset.do')}
      busy={busy}
      error={error}
      onSubmit={keep}
      after={
        <>
          <Link to="/sign-in">{say('sign-in.do')}</Link>
          {!token && <Link to="/forgotten">{say('forgotten.do')}</Link>}
        </>
      }
    >
      {!token && (
        <Notice tone="bad">
          <p>{say('reset.bad')}</p>
        </Notice>
      )}
      {done && (
        <Notice tone="good" spoken>
          <p>{say('reset.done')}</p>
        </Notice>
      )}
      <TextField
        label={say('password')}
        hint={say('password.hint')}
        error={tried && isShort(password) ? say('password.short') : undefined}
        type="password"
        autoComplete="new-password"
        value={password}
        onValue={setPassword}
        required
      />
    </SignInForm>
  );
}

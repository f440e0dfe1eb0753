import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { TextField } from '../ui/field/text-field.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useWords } from '../wording/wording.tsx';
import { auth, meQuery, type SignedIn } from './auth.ts';
import { landing } from './parts/landing.ts';
import { useNextPlace } from './parts/next-place.ts';
import { SignInForm } from './parts/sign-in-form.tsx';
import { useAct } from './parts/use-act.ts';
import { passkeysWork, signInWithPasskey } from './passkey.ts';
import { isBecause } from './problem-word.ts';
import { signInWords } from './words.ts';

/** E-mail address and password, or a passkey. */
export function SignIn() {
  const say = useWords(signInWords);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const next = useNextPlace();
  const house = useQuery(meQuery);
  const { busy, error, run } = useAct();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [unverified, setUnverified] = useState(false);

  const enter = async () => navigate({ to: await landing(next, queries) });
  const enterWithPasskey = async () => {
    if (!(await signInWithPasskey())) return;
    queries.clear();
    await enter();
  };
  const signIn = async () => {
    setUnverified(false);
    try {
      const { next: needs } = await auth<SignedIn>('/sign-in/email', { email, password });
      // What was asked as a stranger holds no more.
      queries.clear();
      if (needs === 'done') await enter();
      else if (needs === 'second-factor') await navigate({ to: '/second-step', search: { next } });
      else await navigate({ to: '/account' });
    } catch (failure) {
      if (!isBecause(failure, 'not-verified')) throw failure;
      setUnverified(true);
      await auth('/send-verification-email', { email }).catch(() => undefined);
    }
  };
  return (
    <SignInForm
      title={say('sign-in.heading')}
      lead={say('sign-in.lead')}
      action={say('sign-in.do')}
      busy={busy}
      error={error}
      onSubmit={() => run(signIn)}
      after={
        <>
          {passkeysWork() && (
            <Button variant="default" size="md" onClick={() => run(enterWithPasskey)}>
              {say('sign-in.passkey')}
            </Button>
          )}
          <Link to="/sign-up" search={{ next }}>
            {say('sign-in.new')}
          </Link>
          <Link to="/forgotten">{say('sign-in.forgotten')}</Link>
          {house.data?.firstRun && <Link to="/first-run">{say('first.heading')}</Link>}
        </>
      }
    >
      <TextField
        label={say('email')}
        type="email"
        autoComplete="username webauthn"
        value={email}
        onValue={setEmail}
        required
      />
      <TextField
        label={say('password')}
        type="password"
        autoComplete="current-password"
        value={password}
        onValue={setPassword}
        required
      />
      {unverified && (
        <Notice tone="unsure" spoken>
          <p>{say('sign-in.unverified')}</p>
        </Notice>
      )}
    </SignInForm>
  );
}

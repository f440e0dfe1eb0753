import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { TextField } from '../ui/field/text-field.tsx';
import { useWording, useWords } from '../wording/wording.tsx';
import { auth } from './auth.ts';
import { useNextPlace } from './parts/next-place.ts';
import { SignInForm } from './parts/sign-in-form.tsx';
import { useAct } from './parts/use-act.ts';
import { isShort } from './parts/password.ts';
import { signInWords } from './words.ts';

/** A new account: name, address, password. */
export function SignUp() {
  const say = useWords(signInWords);
  const { locale } = useWording();
  const navigate = useNavigate();
  const next = useNextPlace();
  const { busy, error, run } = useAct();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);

  const signUp = () => {
    setTried(true);
    if (isShort(password)) return;
    run(async () => {
      await auth('/sign-up/email', { name, email, password, locale });
      await navigate({ to: '/verify', search: { email, next } });
    });
  };
  return (
    <SignInForm
      title={say('sign-up.heading')}
      lead={say('sign-up.lead')}
      action={say('sign-up.do')}
      busy={busy}
      error={error}
      onSubmit={signUp}
      after={
        <Link to="/sign-in" search={{ next }}>
          {say('sign-up.have')}
        </Link>
      }
    >
      <TextField
        label={say('name')}
        hint={say('name.hint')}
        autoComplete="name"
        value={name}
        onValue={setName}
        required
      />
      <TextField
        label={say('email')}
        type="email"
        autoComplete="username"
        value={email}
        onValue={setEmail}
        required
      />
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

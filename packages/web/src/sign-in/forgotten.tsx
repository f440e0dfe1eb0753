import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { TextField } from '../ui/field/text-field.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useWords } from '../wording/wording.tsx';
import { auth } from './auth.ts';
import { SignInForm } from './parts/sign-in-form.tsx';
import { useAct } from './parts/use-act.ts';
import { signInWords } from './words.ts';

/** Asks for a link to choose a new password. The answer is the same whether or not there is an account. */
export function Forgotten() {
  const say = useWords(signInWords);
  const { busy, error, run } = useAct();
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const send = async () => {
    await auth('/request-password-reset', { email });
    setSent(true);
  };
  return (
    <SignInForm
      title={say('forgotten.heading')}
      lead={say('forgotten.lead')}
      action={say('forgotten.do')}
      busy={busy}
      error={error}
      onSubmit={() => run(send)}
      after={<Link to="/sign-in">{say('sign-in.do')}</Link>}
    >
      <TextField
        label={say('email')}
        type="email"
        autoComplete="username"
        value={email}
        onValue={setEmail}
        required
      />
      {sent && (
        <Notice tone="good" spoken>
          <p>{say('forgotten.sent')}</p>
        </Notice>
      )}
    </SignInForm>
  );
}

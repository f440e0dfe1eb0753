import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { TextField } from '../ui/field/text-field.tsx';
import { useWords } from '../wording/wording.tsx';
import { auth } from './auth.ts';
import { landing } from './parts/landing.ts';
import { useNextPlace } from './parts/next-place.ts';
import { SignInForm } from './parts/sign-in-form.tsx';
import { useAct } from './parts/use-act.ts';
import { signInWords } from './words.ts';

/** The second factor, from the app or from a spare code. */
export function SecondStep() {
  const say = useWords(signInWords);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const next = useNextPlace();
  const { busy, error, run } = useAct();
  const [code, setCode] = useState('');
  const [spare, setSpare] = useState(false);
  const prove = async () => {
    await auth(spare ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp', {
      code: code.replaceAll(/\s/g, ''),
    });
    queries.clear();
    await navigate({ to: await landing(next, queries) });
  };
  return (
    <SignInForm
      title={say('factor.heading')}
      lead={say('factor.lead')}
      action={say('factor.do')}
      busy={busy}
      error={error}
      onSubmit={() => run(prove)}
      after={
        <Button variant="subtle" onClick={() => setSpare(!spare)}>
          {say(spare ? 'factor.app' : 'factor.backup')}
        </Button>
      }
    >
      <TextField
        label={say(spare ? 'factor.backupCode' : 'factor.code')}
        inputMode={spare ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        value={code}
        onValue={setCode}
        width="short"
        required
      />
    </SignInForm>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ButtonLink } from '../ui/button-link/button-link.tsx';
import { TextField } from '../ui/field/text-field.tsx';
import { PageHeading } from '../ui/heading/page-heading.tsx';
import { Loaded } from '../ui/loaded/loaded.tsx';
import { useWording, useWords } from '../wording/wording.tsx';
import { meQuery, send } from './auth.ts';
import { isShort } from './parts/password.ts';
import { SignInForm } from './parts/sign-in-form.tsx';
import { useAct } from './parts/use-act.ts';
import { signInWords } from './words.ts';

/** The first sign-in of a house: the set-up code makes the administrator. */
export function FirstRun() {
  const say = useWords(signInWords);
  const query = useQuery(meQuery);
  return (
    <Loaded query={query}>
      {({ firstRun }) =>
        firstRun ? (
          <Form />
        ) : (
          <div className="stack">
            <PageHeading title={say('first.closed')} />
            <div className="row">
              <ButtonLink to="/sign-in" size="lg">
                {say('sign-in.do')}
              </ButtonLink>
            </div>
          </div>
        )
      }
    </Loaded>
  );
}

const empty = { code: '', name: '', email: '', password: '' };

function Form() {
  const say = useWords(signInWords);
  const { locale } = useWording();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { busy, error, run } = useAct();
  const [given, setGiven] = useState(empty);
  const [tried, setTried] = useState(false);
  const set = (change: Partial<typeof empty>) => setGiven({ ...given, ...change });
  const make = () => {
    setTried(true);
    if (isShort(given.password)) return;
    run(async () => {
      await send('/api/first-run', { ...given, code: given.code.trim(), locale });
      queries.clear();
      await navigate({ to: '/sign-in', search: { next: '/account' } });
    });
  };
  return (
    <SignInForm
      title={say('first.heading')}
      lead={say('first.lead')}
      action={say('first.do')}
      busy={busy}
      error={error}
      onSubmit={make}
    >
      <TextField
        label={say('first.code')}
        autoComplete="off"
        value={given.code}
        onValue={(code) => set({ code })}
        required
      />
      <TextField
        label={say('first.name')}
        autoComplete="name"
        value={given.name}
        onValue={(name) => set({ name })}
        required
      />
      <TextField
        label={say('email')}
        type="email"
        autoComplete="username"
        value={given.email}
        onValue={(email) => set({ email })}
        required
      />
      <TextField
        label={say('password')}
        hint={say('password.hint')}
        error={tried && isShort(given.password) ? say('password.short') : undefined}
        type="password"
        autoComplete="new-password"
        value={given.password}
        onValue={(password) => set({ password })}
        required
      />
    </SignInForm>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { ButtonLink } from '../ui/button-link/button-link.tsx';
import { TextField } from '../ui/field/text-field.tsx';
import { PageHeading } from '../ui/heading/page-heading.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useWording, useWords } from '../wording/wording.tsx';
import { meQuery, send } from './auth.ts';
import { isShort } from './parts/password.ts';
import { SignInForm } from './parts/sign-in-form.tsx';
import { useAct } from './parts/use-act.ts';
import { useLinkToken } from './parts/use-link-token.ts';
import { problemWord } from './problem-word.ts';
import { signInWords, type SignInWord } from './words.ts';

interface Shown {
  readonly purpose: 'staff' | 'case-relative' | 'case-patient';
  readonly email: string;
  readonly roles: readonly string[];
  readonly hasAccount: boolean;
}

/** Where an invitation's link leads: what one is invited to, then accepting it, with an account made on the way. */
export function Invited() {
  const say = useWords(signInWords);
  const token = useLinkToken();
  const shown = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => send<Shown>('/api/invitations/look', { token }),
    retry: false,
  });
  const me = useQuery(meQuery);
  if (shown.error)
    return (
      <div className="stack">
        <PageHeading title={say('invited.heading')} />
        <Notice tone="bad" spoken>
          <p>{say('invited.bad')}</p>
        </Notice>
      </div>
    );
  if (!shown.data || !me.data) return <p className="loaded-waiting">{say('verified.wait')}</p>;
  return <Accept token={token} shown={shown.data} signedInAs={me.data.me?.email ?? null} />;
}

const leads = {
  staff: 'invited.staff',
  'case-relative': 'invited.relative',
  'case-patient': 'invited.patient',
} as const satisfies Record<Shown['purpose'], SignInWord>;

interface AcceptProps {
  readonly token: string;
  readonly shown: Shown;
  readonly signedInAs: string | null;
}

function Accept({ token, shown, signedInAs }: AcceptProps) {
  const say = useWords(signInWords);
  const { locale } = useWording();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { busy, error, run } = useAct();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const newcomer = signedInAs === null && !shown.hasAccount;
  const accept = () => {
    setTried(true);
    if (newcomer && isShort(password)) return;
    run(async () => {
      await send('/api/invitations/accept', {
        token,
        ...(shown.purpose === 'case-patient' && { code }),
        ...(newcomer && { newcomer: { name, password, locale } }),
      });
      queries.clear();
      await navigate({ to: signedInAs === null ? '/sign-in' : '/cases' });
    });
  };
  const roles = shown.roles.map((role) => say(`role.${role}` as SignInWord)).join(', ');
  const lead = say(leads[shown.purpose], { roles });
  const mustSignIn = signedInAs === null && shown.hasAccount;
  if (mustSignIn)
    return (
      <div className="stack">
        <PageHeading title={say('invited.heading')} lead={lead} />
        <p>{say('invited.back')}</p>
        <div className="row">
          <ButtonLink to="/sign-in" size="lg">
            {say('invited.sign-in', { email: shown.email })}
          </ButtonLink>
        </div>
      </div>
    );
  return (
    <SignInForm
      title={say('invited.heading')}
      lead={lead}
      action={say('invited.do')}
      busy={busy}
      error={error}
      onSubmit={accept}
    >
      <p className="soft">{say('invited.for', { email: shown.email })}</p>
      {shown.purpose === 'case-patient' && (
        <TextField
          label={say('invited.code')}
          autoComplete="off"
          maxLength={20}
          value={code}
          onValue={setCode}
          required
        />
      )}
      {newcomer && (
        <>
          <TextField label={say('name')} autoComplete="name" value={name} onValue={setName} required />
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
        </>
      )}
      {error !== undefined && problemWord(error) === 'problem.other-address' && <p>{say('invited.bad')}</p>}
    </SignInForm>
  );
}

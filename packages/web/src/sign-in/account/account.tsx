import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ButtonLink } from '../../ui/button-link/button-link.tsx';
import { SelectField } from '../../ui/field/select-field.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { PageHeading } from '../../ui/heading/page-heading.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWords } from '../../wording/wording.tsx';
import { auth, meQuery, send, type Me } from '../auth.ts';
import { useAct } from '../parts/use-act.ts';
import { ChangePassword } from './change-password.tsx';
import { Passkeys } from './passkeys.tsx';
import { SecondFactor } from './second-factor.tsx';
import { Sessions } from './sessions.tsx';
import { SignInNotice } from './sign-in-notice.tsx';
import { accountWords } from './words.ts';

/** One's own account: name and language, second factor, passkeys, sessions, password. */
export function Account() {
  const say = useWords(accountWords);
  const query = useQuery(meQuery);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const signOut = async () => {
    await auth('/sign-out', {});
    queries.clear();
    await navigate({ to: '/sign-in' });
  };
  return (
    <Loaded query={query}>
      {({ me }) => {
        if (!me) return <Navigate to="/sign-in" search={{ next: '/account' }} replace />;
        const enrolling = me.secondFactorNeeded && !me.secondFactor;
        return (
          <div className="stack">
            <PageHeading title={say('heading')} lead={me.email} />
            <SecondFactor me={me} />
            {!enrolling && (
              <>
                <Passkeys />
                <Who me={me} />
                <Sessions />
                <ChangePassword />
              </>
            )}
            <div className="row">
              {me.roles.includes('reviewer') && !enrolling && (
                <ButtonLink to="/directory-entry" size="md" variant="default">
                  {say('entry')}
                </ButtonLink>
              )}
              {me.roles.includes('administrator') && !enrolling && (
                <ButtonLink to="/house" size="md" variant="default">
                  {say('house')}
                </ButtonLink>
              )}
              <Button size="md" variant="subtle" onClick={() => void signOut()}>
                {say('signOut')}
              </Button>
            </div>
          </div>
        );
      }}
    </Loaded>
  );
}

const languages = [
  { value: 'en', label: 'English' },
  { value: 'zh', label: '中文' },
] as const;

function Who({ me }: { readonly me: NonNullable<Me['me']> }) {
  const say = useWords(accountWords);
  const queries = useQueryClient();
  const { busy, error, run } = useAct();
  const [name, setName] = useState(me.name);
  const [kept, setKept] = useState(false);
  const keep = (change: object) =>
    run(async () => {
      setKept(false);
      await send('/api/me', change, 'PATCH');
      setKept(true);
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
    });
  return (
    <Sheet>
      <TextField label={say('name')} autoComplete="name" value={name} onValue={setName} />
      <div className="row">
        <Button
          loading={busy}
          disabled={name.trim() === '' || name === me.name}
          onClick={() => keep({ name })}
        >
          {say('save')}
        </Button>
        <output className="soft">{kept ? say('kept') : ''}</output>
      </div>
      <SelectField
        label={say('language')}
        hint={say('language.hint')}
        value={me.locale}
        options={languages}
        onValue={(locale) => locale && keep({ locale })}
      />
      <SignInNotice error={error} />
    </Sheet>
  );
}

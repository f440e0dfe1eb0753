import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { StaffRole } from '@overread/case';
import { ask } from '../api/call.ts';
import { dayWord } from '../portal/day-word.ts';
import { SignInNotice } from '../sign-in/account/sign-in-notice.tsx';
import { send } from '../sign-in/auth.ts';
import { useAct } from '../sign-in/parts/use-act.ts';
import { TextField } from '../ui/field/text-field.tsx';
import { Sheet } from '../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../wording/wording.tsx';
import { invitationsQuery } from './house-queries.ts';
import { RoleTicks } from './role-ticks.tsx';
import { houseWords } from './words.ts';

/** Invites staff by mail, and lists the invitations that are open. */
export function InviteStaff() {
  const say = useWords(houseWords);
  const { locale } = useWording();
  const queries = useQueryClient();
  const { data } = useQuery(invitationsQuery);
  const { busy, error, run } = useAct();
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<readonly StaffRole[]>([]);
  const [done, setDone] = useState(false);
  const after = () => queries.invalidateQueries({ queryKey: ['house'] });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setDone(false);
    run(async () => {
      await send('/api/invitations', { email, roles, locale });
      setEmail('');
      setRoles([]);
      setDone(true);
      await after();
    });
  };
  const withdraw = async (id: string) => {
    await ask(`/api/invitations/${encodeURIComponent(id)}`, { method: 'DELETE' });
    await after();
  };
  return (
    <Sheet title={say('invite')}>
      <form className="house-form" onSubmit={submit}>
        <TextField label={say('email')} type="email" autoComplete="off" value={email} onValue={setEmail} />
        <RoleTicks legend={say('roles')} roles={roles} onRoles={setRoles} />
        <SignInNotice error={error} />
        <div className="row">
          <Button type="submit" loading={busy} disabled={email === '' || roles.length === 0}>
            {say('inviteDo')}
          </Button>
          <output className="soft">{done ? say('invited') : ''}</output>
        </div>
      </form>
      {data && data.invitations.length > 0 && (
        <>
          <h3>{say('open')}</h3>
          <ul className="house-list">
            {data.invitations.map((invitation) => (
              <li key={invitation.id}>
                <span>
                  <strong>{invitation.email}</strong>{' '}
                  <span className="soft small">
                    {invitation.roles.map((role) => say(`role.${role}`)).join(', ')} ·{' '}
                    {say('until', { date: dayWord(invitation.expiresAt, locale) })}
                  </span>
                </span>
                <Button variant="subtle" onClick={() => run(() => withdraw(invitation.id))}>
                  {say('withdraw')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}

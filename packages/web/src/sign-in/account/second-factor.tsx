import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { TextField } from '../../ui/field/text-field.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWords } from '../../wording/wording.tsx';
import { auth, type Me } from '../auth.ts';
import { useAct } from '../parts/use-act.ts';
import { methodsQuery } from './methods.ts';
import { QrPicture } from './qr-picture.tsx';
import { SignInNotice } from './sign-in-notice.tsx';
import { accountWords } from './words.ts';
import './account.css';

interface Enrolment {
  readonly totpUri: string;
  readonly backupCodes: readonly string[];
}

/** The authenticator app: set up, spare codes, turned off again. */
export function SecondFactor({ me }: { readonly me: NonNullable<Me['me']> }) {
  const say = useWords(accountWords);
  const queries = useQueryClient();
  const { data: methods } = useQuery(methodsQuery);
  const { busy, error, run } = useAct();
  const [password, setPassword] = useState('');
  const [enrolment, setEnrolment] = useState<Enrolment>();
  const [spare, setSpare] = useState<readonly string[]>([]);
  const isStaff = me.roles.some((role) => role !== 'patient');
  const isOn = methods?.secondFactor ?? me.secondFactor;
  const begin = async () => {
    setEnrolment(await auth<Enrolment>('/two-factor/enable', { password }));
    setPassword('');
  };
  const renew = async () => {
    const { backupCodes } = await auth<{ backupCodes: string[] }>('/two-factor/generate-backup-codes', {
      password,
    });
    setSpare(backupCodes);
    setPassword('');
  };
  const turnOff = async () => {
    await auth('/two-factor/disable', { password });
    setPassword('');
    await queries.invalidateQueries();
  };
  const proved = async (codes: readonly string[]) => {
    setSpare(codes);
    setEnrolment(undefined);
    await queries.invalidateQueries();
  };
  return (
    <Sheet title={say('factor.heading')}>
      {me.secondFactorNeeded && !me.secondFactor && (
        <Notice tone="unsure">
          <p>{say('factor.needed')}</p>
        </Notice>
      )}
      <p className="soft">{say('factor.lead')}</p>
      {isOn && (
        <Notice tone="good">
          <p>{say('factor.on')}</p>
        </Notice>
      )}
      {spare.length > 0 && <SpareCodes codes={spare} />}
      {enrolment ? (
        <Prove enrolment={enrolment} onProved={proved} />
      ) : (
        <>
          <TextField
            label={say('factor.password')}
            type="password"
            autoComplete="current-password"
            value={password}
            onValue={setPassword}
          />
          <SignInNotice error={error} />
          <div className="row">
            {!isOn && (
              <Button loading={busy} disabled={password === ''} onClick={() => run(begin)}>
                {say('factor.begin')}
              </Button>
            )}
            {isOn && (
              <Button loading={busy} disabled={password === ''} variant="default" onClick={() => run(renew)}>
                {say('factor.new')}
              </Button>
            )}
            {isOn && !isStaff && (
              <Button loading={busy} disabled={password === ''} variant="subtle" onClick={() => run(turnOff)}>
                {say('factor.off')}
              </Button>
            )}
          </div>
        </>
      )}
    </Sheet>
  );
}

interface ProveProps {
  readonly enrolment: Enrolment;
  readonly onProved: (codes: readonly string[]) => Promise<void>;
}

function Prove({ enrolment, onProved }: ProveProps) {
  const say = useWords(accountWords);
  const { busy, error, run } = useAct();
  const [code, setCode] = useState('');
  const prove = async () => {
    await auth('/two-factor/verify-totp', { code: code.replaceAll(/\s/g, '') });
    await onProved(enrolment.backupCodes);
  };
  return (
    <>
      <p>{say('factor.scan')}</p>
      <QrPicture text={enrolment.totpUri} label={say('factor.picture')} />
      <code className="account-key">{new URL(enrolment.totpUri).searchParams.get('secret')}</code>
      <TextField
        label={say('factor.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        width="short"
        value={code}
        onValue={setCode}
      />
      <SignInNotice error={error} />
      <div className="row">
        <Button loading={busy} onClick={() => run(prove)}>
          {say('factor.prove')}
        </Button>
      </div>
    </>
  );
}

function SpareCodes({ codes }: { readonly codes: readonly string[] }) {
  const say = useWords(accountWords);
  return (
    <div className="account-spare">
      <h3>{say('factor.spare')}</h3>
      <p>{say('factor.spareLead')}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

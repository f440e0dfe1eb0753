import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../api/call.ts';
import { momentWord } from '../../portal/day-word.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { send } from '../auth.ts';
import { useAct } from '../parts/use-act.ts';
import { SignInNotice } from './sign-in-notice.tsx';
import { accountWords } from './words.ts';
import './account.css';

interface OpenSessions {
  readonly sessions: readonly {
    readonly id: string;
    readonly current: boolean;
    readonly lastSeenAt: string;
    readonly address: string | null;
    readonly device: string | null;
  }[];
}

const sessionsQuery = {
  queryKey: ['me', 'sessions'],
  queryFn: (): Promise<OpenSessions> => send<OpenSessions>('/api/me/sessions'),
} as const;

/** Where one is signed in, and the way to end it. */
export function Sessions() {
  const say = useWords(accountWords);
  const { locale } = useWording();
  const queries = useQueryClient();
  const query = useQuery(sessionsQuery);
  const { busy, error, run } = useAct();
  const after = () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  const end = async (id: string) => {
    await ask(`/api/me/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' });
    await after();
  };
  const endOthers = async () => {
    await send('/api/me/sessions/end-others', {});
    await after();
  };
  return (
    <Sheet title={say('sessions.heading')}>
      <Loaded query={query}>
        {({ sessions }) => (
          <>
            <ul className="account-list">
              {sessions.map(({ id, current, lastSeenAt, address, device }) => (
                <li key={id}>
                  <span>
                    <strong>{device ?? say('sessions.unknown')}</strong>
                    {current && ` · ${say('sessions.this')}`}
                    <br />
                    <span className="soft small">
                      {address ? `${address} · ` : ''}
                      {say('sessions.seen', { date: momentWord(lastSeenAt, locale) })}
                    </span>
                  </span>
                  {!current && (
                    <Button variant="subtle" onClick={() => run(() => end(id))}>
                      {say('sessions.end')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {sessions.length > 1 && (
              <div className="row">
                <Button variant="default" loading={busy} onClick={() => run(endOthers)}>
                  {say('sessions.others')}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
      <SignInNotice error={error} />
    </Sheet>
  );
}

import type { Role } from '@overread/case';
import { ask } from '../api/call.ts';

/** How far a sign-in has come, and what it needs next. */
export interface SignedIn {
  readonly next: 'done' | 'second-factor' | 'enrol-second-factor';
}

/** Who is signed in, if anyone, and whether the house is ready for people. */
export interface Me {
  readonly me: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly locale: 'en' | 'zh';
    readonly roles: readonly Role[];
    readonly secondFactor: boolean;
    readonly secondFactorNeeded: boolean;
  } | null;
  readonly firstRun: boolean;
  readonly registrationOpen: boolean;
}

/** Asks one door of the sign-in service; fails with a Problem. */
export const auth = <Answer>(path: string, body?: object): Promise<Answer> => send(`/api/auth${path}`, body);

/** Sends JSON, or asks for it when there is no body; fails with a Problem. */
export async function send<Answer>(path: string, body?: object, method = 'POST'): Promise<Answer> {
  const response = await ask(
    path,
    body && { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
  );
  return (await response.json()) as Answer;
}

export const meQuery = { queryKey: ['me'], queryFn: (): Promise<Me> => send<Me>('/api/me') } as const;

import type { FastifyRequest } from 'fastify';
import { addressHeader, basePath, type Auth } from '../create-auth.ts';
import { cookieValue, sessionCookieName, tokenInCookie, withoutCookie } from '../sessions/session-cookie.ts';
import type { SignInOptions } from '../sign-in-options.ts';
import type { Door } from './door.ts';

/** What better-auth said. */
export interface AuthAnswer {
  readonly status: number;
  readonly given: Readonly<Record<string, unknown>>;
  readonly setCookies: readonly string[];
  /** The token of the session the browser has afterwards. */
  readonly token: string | null;
}

/** Passes a parsed request on to better-auth, with no header but the few it needs. */
export async function askAuth(
  auth: Auth,
  options: SignInOptions,
  door: Door,
  request: FastifyRequest,
  body: Readonly<Record<string, unknown>>,
  hidesSession: boolean,
): Promise<AuthAnswer> {
  const name = sessionCookieName(options.publicUrl);
  const cookies = request.headers.cookie ?? '';
  const cookie = hidesSession ? withoutCookie(cookies, name) : cookies;
  const headers = new Headers({ [addressHeader]: request.ip, origin: options.publicUrl.origin });
  if (cookie) headers.set('cookie', cookie);
  const agent = request.headers['user-agent'];
  if (agent) headers.set('user-agent', agent.slice(0, 300));
  if (door.method === 'POST') headers.set('content-type', 'application/json');
  const sent = door.method === 'POST' ? { body: JSON.stringify({ ...body, ...door.adds }) } : {};
  const url = new URL(`${basePath}${door.path}`, options.publicUrl.origin);
  const response = await auth.handler(new Request(url, { method: door.method, headers, ...sent }));
  const setCookies = response.headers.getSetCookie();
  const given = asRecord(await response.json().catch(() => null));
  return {
    status: response.status,
    given,
    setCookies,
    token: tokenAfter(setCookies, cookie, name, options.secret),
  };
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** The last word on the session's cookie: set anew, taken away, or as it came. */
function tokenAfter(
  setCookies: readonly string[],
  cookie: string,
  name: string,
  secret: string,
): string | null {
  const set = setCookies
    .filter((one) => one.startsWith(`${name}=`))
    .at(-1)
    ?.split(';', 1)[0];
  const value = cookieValue(set ?? cookie, name);
  return value ? tokenInCookie(value, secret) : null;
}

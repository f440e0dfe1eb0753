import type { Browser } from '../sign-in/testing/browser.ts';

/** Asks the house something; bytes go as they are, the rest as JSON. @throws when it is refused or unanswered */
export type Asks = (
  method: string,
  path: string,
  body?: object | Buffer,
  headers?: Record<string, string>,
) => Promise<Record<string, unknown>>;

/** The house refused; unlike silence, that is an answer. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;

  constructor(status: number, what: string) {
    super(`${status} ${what}`);
    this.status = status;
  }
}

/** Asks as the person signed in with this browser. */
export function asksOf(address: string, { cookies }: Browser): Asks {
  return async (method, path, body, headers = {}) => {
    const raw = Buffer.isBuffer(body);
    const response = await fetch(address + path, {
      method,
      headers: {
        cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
        ...(method !== 'GET' && { origin: address }),
        ...(body && !raw && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: raw ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Refused(response.status, `${method} ${path} ${text.slice(0, 500)}`);
    return JSON.parse(text) as Record<string, unknown>;
  };
}

/** A file the house answers with, in one piece. */
export async function fetchBytes(address: string, { cookies }: Browser, path: string): Promise<Buffer> {
  const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
  const response = await fetch(address + path, { headers: { cookie } });
  if (!response.ok) throw new Refused(response.status, `GET ${path}`);
  return Buffer.from(await response.arrayBuffer());
}

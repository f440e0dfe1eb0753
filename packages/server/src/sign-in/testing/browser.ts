export interface BrowserAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly setCookies: readonly string[];
  /** The reasons of a refusal. */
  readonly reasons: readonly string[];
}

/** A browser as far as the server sees one: cookies kept, an Origin with every request that changes something. */
export interface Browser {
  readonly cookies: Map<string, string>;
  readonly send: (
    method: string,
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ) => Promise<BrowserAnswer>;
  readonly get: (path: string) => Promise<BrowserAnswer>;
  readonly post: (path: string, body?: object, headers?: Record<string, string>) => Promise<BrowserAnswer>;
}

export function createBrowser(base: string, origin: string, address: string): Browser {
  const cookies = new Map<string, string>();
  const send: Browser['send'] = async (method, path, body, headers = {}) => {
    const response = await fetch(new URL(path, base), {
      method,
      headers: {
        'x-forwarded-for': address,
        ...(method !== 'GET' && { origin }),
        ...(cookies.size > 0 && { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') }),
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const setCookies = response.headers.getSetCookie();
    for (const one of setCookies) keep(cookies, one);
    const answer = (await response.json()) as Record<string, unknown>;
    const details = (answer['details'] ?? []) as { reason: string }[];
    return {
      status: response.status,
      body: answer,
      setCookies,
      reasons: details.map(({ reason }) => reason),
    };
  };
  return {
    cookies,
    send,
    get: (path) => send('GET', path),
    post: (path, body, headers) => send('POST', path, body, headers),
  };
}

function keep(cookies: Map<string, string>, header: string): void {
  const [pair = '', ...attributes] = header.split(';');
  const at = pair.indexOf('=');
  const gone = attributes.some((one) => one.trim().toLowerCase() === 'max-age=0');
  if (gone) cookies.delete(pair.slice(0, at));
  else cookies.set(pair.slice(0, at), pair.slice(at + 1));
}

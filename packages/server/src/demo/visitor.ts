import type { Answer, Route, Sent } from '@overread/case';

/** Someone who comes to the house's doors as a browser does: with cookies and an origin, over HTTP. */
export interface Visitor {
  /** Goes through a door of the contract; the answer is as the contract says. @throws {@link TurnedAway} */
  readonly ask: <const R extends Route>(
    route: R,
    sent?: Omit<Sent<R>, 'body'> & { readonly body?: unknown },
  ) => Promise<Answer<R>>;
  /** Goes through any other door. @throws {@link TurnedAway} */
  readonly send: (method: string, path: string, sent?: Parcel) => Promise<unknown>;
}

export interface Parcel {
  readonly body: Buffer | string;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A door said no: which, and the code it gave. */
export class TurnedAway extends Error {
  override readonly name = 'TurnedAway';
}

/** Where the house listens, and the origin that its people's browsers name. */
export interface Doorstep {
  readonly address: string;
  readonly origin: string;
}

export function createVisitor({ address, origin }: Doorstep): Visitor {
  const cookies = new Map<string, string>();
  const send: Visitor['send'] = async (method, path, parcel) => {
    const response = await fetch(new URL(path, address), {
      method,
      headers: {
        ...(method !== 'GET' && { origin }),
        ...(cookies.size > 0 && { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') }),
        ...(parcel && { 'content-type': parcel.type }),
        ...parcel?.headers,
      },
      ...(parcel && { body: typeof parcel.body === 'string' ? parcel.body : new Uint8Array(parcel.body) }),
    });
    for (const one of response.headers.getSetCookie()) keep(cookies, one);
    const answer: unknown = await response.json();
    if (!response.ok) throw new TurnedAway(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
  return {
    send,
    ask: async (route, sent = {}) => {
      const answer = await send(
        route.method,
        pathOf(route, sent.params ?? {}, sent.query ?? {}),
        'body' in sent ? json(sent.body) : undefined,
      );
      return route.answer.parse(answer) as Answer<typeof route>;
    },
  };
}

export const json = (body: unknown): Parcel => ({ body: JSON.stringify(body), type: 'application/json' });

function pathOf(route: Route, params: object, query: object): string {
  const path = Object.entries(params).reduce(
    (so, [name, value]) => so.replace(`:${name}`, encodeURIComponent(String(value))),
    route.path,
  );
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return search.size > 0 ? `${path}?${search.toString()}` : path;
}

function keep(cookies: Map<string, string>, header: string): void {
  const [pair = '', ...attributes] = header.split(';');
  const at = pair.indexOf('=');
  const isGone = attributes.some((one) => one.trim().toLowerCase() === 'max-age=0');
  if (isGone) cookies.delete(pair.slice(0, at));
  else cookies.set(pair.slice(0, at), pair.slice(at + 1));
}

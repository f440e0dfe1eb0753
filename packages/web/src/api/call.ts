import type { Answer, Sent } from '@overread/case';
import { doors, type DoorName, type RouteOf } from './doors.ts';
import { Problem, problemIn } from './problem.ts';

type Given<Name extends DoorName> = {
  readonly [
    Part in keyof Sent<RouteOf<Name>> as Sent<RouteOf<Name>>[Part] extends undefined ? never : Part
  ]: Exclude<Sent<RouteOf<Name>>[Part], undefined>;
};

/**
 * Asks one door of the contract. Fails with a {@link Problem}; an answer is trusted, for the server parsed it
 * against the same contract.
 */
export async function call<const Name extends DoorName>(
  name: Name,
  sent?: Given<Name>,
  signal?: AbortSignal,
): Promise<Answer<RouteOf<Name>>> {
  const [method, path] = doors[name];
  const { params, query, body } = (sent ?? {}) as {
    params?: Readonly<Record<string, string>>;
    query?: Readonly<Record<string, string | number>>;
    body?: unknown;
  };
  const answer = await ask(`${filled(path, params)}${queryText(query)}`, {
    method,
    ...(signal && { signal }),
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  return (await answer.json()) as Answer<RouteOf<Name>>;
}

/** A request to this server; fails with a {@link Problem} unless it was answered with success. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(path, { credentials: 'same-origin', ...init }).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new Problem('no-connection');
  });
  if (!response.ok) throw await problemIn(response);
  return response;
}

/** A path of the contract with its parameters put in, each encoded. */
export function filled(path: string, params: Readonly<Record<string, string | number>> = {}): string {
  return path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name] ?? '')));
}

function queryText(query: Readonly<Record<string, string | number>> | undefined): string {
  const pairs = Object.entries(query ?? {}).map(([name, value]) => [name, String(value)]);
  return pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : '';
}

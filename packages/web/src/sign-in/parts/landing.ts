import type { QueryClient } from '@tanstack/react-query';
import { meQuery } from '../auth.ts';

/** Where someone comes to after signing in: the place they were on their way to, else the room they work in. */
export async function landing(next: string, queries: QueryClient): Promise<string> {
  if (next !== '/cases') return next;
  const { me } = await queries.fetchQuery(meQuery);
  return me?.roles.includes('reviewer') === true ? '/readings' : next;
}

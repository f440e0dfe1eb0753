import { useState } from 'react';

/**
 * The token of a mail's link. It stands behind the `#`, which browsers do not send; it is taken out of the address
 * line at once, so that it stays in no history.
 */
export function useLinkToken(): string {
  const [token] = useState(() => location.hash.slice(1));
  if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}

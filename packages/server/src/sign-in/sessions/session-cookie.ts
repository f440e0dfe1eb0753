import { createHmac, timingSafeEqual } from 'node:crypto';

export const cookiePrefix = 'overread';

/** The name under which better-auth sets the session's cookie. */
export const sessionCookieName = (publicUrl: URL): string =>
  `${publicUrl.protocol === 'https:' ? '__Secure-' : ''}${cookiePrefix}.session_token`;

/** The still encoded value of a cookie; null when there is none. */
export function cookieValue(header: string | undefined, name: string): string | null {
  if (!header) return null;
  for (const part of header.split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

/** The token in a cookie as better-auth signs it: `token.base64(HMAC-SHA-256(secret, token))`, percent-encoded. */
export function tokenInCookie(value: string, secret: string): string | null {
  let plain: string;
  try {
    plain = decodeURIComponent(value);
  } catch {
    return null;
  }
  const at = plain.lastIndexOf('.');
  if (at < 1) return null;
  const token = plain.slice(0, at);
  const given = Buffer.from(plain.slice(at + 1), 'base64');
  const due = createHmac('sha256', secret).update(token).digest();
  return given.length === due.length && timingSafeEqual(given, due) ? token : null;
}

/** The header without that cookie. */
export const withoutCookie = (header: string, name: string): string =>
  header
    .split(';')
    .filter((part) => part.slice(0, part.indexOf('=')).trim() !== name)
    .join(';')
    .trim();

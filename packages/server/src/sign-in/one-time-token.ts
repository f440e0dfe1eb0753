import { createHash, randomBytes } from 'node:crypto';

/** A token for a link: 256 random bits, and the digest that is kept in its place. */
export function newToken(): { readonly token: string; readonly hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

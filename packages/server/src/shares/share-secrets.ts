import { createHash, randomBytes, randomInt } from 'node:crypto';

/** What opens a share: the link's token, and a code told apart from it. */
export interface ShareSecrets {
  readonly token: string;
  readonly code: string;
}

/** Random: 256 bits for the link, 40 for the code, which too many wrong ones close. */
export const newShareSecrets = (): ShareSecrets => ({
  token: newToken(),
  code: newCode(),
});

export const newCode = (): string =>
  Array.from({ length: codeLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('');

export const newToken = (): string => randomBytes(32).toString('base64url');

/** Of what a person typed: small letters, blanks and dashes are theirs. */
export const plainCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

export const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** A code is guessed soon by whoever has the database alone; with the token in it, it is not. */
export const codeDigest = ({ token, code }: ShareSecrets): Buffer => digestOf(`${token}\0${plainCode(code)}`);

/** Without 0, O, 1 and I, which are mistaken for each other. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const codeLength = 8;

import { createHmac, createSecretKey } from 'node:crypto';

/** What a case's pseudonyms come from. */
export interface PseudonymKey {
  /** At least 32 random bytes of this case alone, kept where the case's keys are kept. */
  readonly secret: Uint8Array;
}

/** What a case calls its people, its objects and its days. The same original is called the same throughout the case. */
export interface CaseNames {
  /** `2.25.` and a UUID as a decimal number (PS3.5 annex B.2). UIDs that the standard defines stay. */
  readonly uid: (original: string) => string;
  /** A short code for a person, such as `OR-7Q2MK4VZ9D`. */
  readonly person: (original: string) => string;
  /** Days that every date of the case is moved by; negative, 366 to 3,652. */
  readonly days: number;
}

/** Names and days derived from the secret by HMAC-SHA-256 (RFC 2104): without it neither can be led back. */
export function caseNames({ secret }: PseudonymKey): CaseNames {
  if (secret.length < 32) throw new Error('the secret of a case’s pseudonyms has at least 32 bytes');
  const key = createSecretKey(secret);
  const digest = (kind: string, text: string): Buffer =>
    createHmac('sha256', key).update(`${kind}\0${text}`).digest();
  const uid = remembered((original) => `2.25.${uuidNumber(digest('uid', original))}`);
  return {
    uid: (original) => (original.startsWith(standardRoot) ? original : uid(original)),
    person: remembered((original) => `OR-${letters(digest('person', original))}`),
    days: -366 - (digest('days', '').readUInt32BE(0) % 3287),
  };
}

/** UIDs under the root of PS3.6 name classes, transfer syntaxes and well-known objects; no instance. */
const standardRoot = '1.2.840.10008.';
const mostHeld = 20_000;

function remembered(make: (original: string) => string): (original: string) => string {
  const held = new Map<string, string>();
  return (original) => {
    const known = held.get(original);
    if (known !== undefined) return known;
    const made = make(original);
    if (held.size < mostHeld) held.set(original, made);
    return made;
  };
}

/** The first 16 bytes as a UUID of version 8, variant 1 (RFC 9562 section 5.8), as a number. */
function uuidNumber(digest: Buffer): bigint {
  const bytes = digest.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return BigInt(`0x${bytes.toString('hex')}`);
}

/** Without 0, O, 1 and I, which are mistaken for each other. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const letters = (digest: Buffer): string =>
  [...digest.subarray(0, 10)].map((byte) => alphabet[byte % 32]).join('');

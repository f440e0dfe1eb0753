import { commonPasswords } from './common-passwords.ts';

export const passwordFaults = [
  'too-short',
  'too-long',
  'too-common',
  'too-repetitive',
  'contains-own-name',
] as const;
export type PasswordFault = (typeof passwordFaults)[number];

export const passwordLimits = { shortest: 12, longest: 128 } as const;

/**
 * Why a password cannot be taken, or null. Length decides (NIST SP 800-63B section 3.1.1.2): no rules on kinds
 * of characters, but none that is on everybody's list, is one thing repeated, or is made of the person's own name.
 */
export function acceptPassword(
  password: string,
  person: { readonly email?: string | undefined; readonly name?: string | undefined } = {},
): PasswordFault | null {
  const length = Array.from(password).length;
  if (length < passwordLimits.shortest) return 'too-short';
  if (length > passwordLimits.longest) return 'too-long';
  const plain = password.toLowerCase();
  if (isRepetitive(plain)) return 'too-repetitive';
  if (isCommon(plain)) return 'too-common';
  if (isOwn(plain, person)) return 'contains-own-name';
  return null;
}

/** Few different characters, one piece over and over, or one step up or down all along. */
function isRepetitive(plain: string): boolean {
  if (new Set(plain).size < 5) return true;
  if (/^(.{1,6})\1+.{0,5}$/su.test(plain)) return true;
  const codes = Array.from(plain, (one) => one.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return steps.filter((step) => Math.abs(step) === 1).length >= steps.length - 2;
}

const looksLike: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
};

function isCommon(plain: string): boolean {
  const letters = plain.replace(/[^a-z]/g, '');
  const ends = plain.replace(/^[^a-z]+|[^a-z]+$/g, '');
  const read = Array.from(ends, (one) => looksLike[one] ?? one)
    .join('')
    .replace(/[^a-z]/g, '');
  return [plain, letters, read].some((one) => commonPasswords.has(one));
}

/** Their name or address with little else: what is left after taking it out is too short to stand alone. */
function isOwn(
  plain: string,
  { email, name }: { email?: string | undefined; name?: string | undefined },
): boolean {
  const own = [email, email?.split('@')[0], ...(name?.split(/\s+/) ?? []), name?.replace(/\s+/g, '')];
  return own
    .filter((one): one is string => one !== undefined && one.length >= 3)
    .some((one) => plain.includes(one.toLowerCase()) && plain.replaceAll(one.toLowerCase(), '').length < 8);
}

import { readFileSync } from 'node:fs';
import { routes } from '@overread/case';
import { UsageError } from '../usage-error.ts';
import type { KnownKeys } from './judge-signed-file.ts';

/** Keys told as fingerprints, and those of a file as `/api/signing-keys` answers it. */
export const knownKeys = (fingerprints: readonly string[], files: readonly string[]): KnownKeys =>
  new Map([...files.flatMap(keysIn), ...fingerprints.map((one) => [fingerprint(one), null] as const)]);

const fingerprint = (typed: string): string => {
  const plain = typed.toLowerCase().replaceAll(/[\s:]/gu, '');
  if (/^[0-9a-f]{64}$/u.test(plain)) return plain;
  throw new UsageError(`--key “${typed}” is no fingerprint.`, 'It has 64 hexadecimal digits.');
};

const keysIn = (file: string): (readonly [string, 'server' | 'reviewer'])[] => {
  const read = routes.listSigningKeys.answer.safeParse(jsonIn(file));
  if (read.success) return read.data.keys.map(({ id, of }) => [id, of] as const);
  throw new UsageError(
    `“${file}” holds no signing keys.`,
    'Keep what https://your-overread/api/signing-keys answers as a file, and name that.',
  );
};

const jsonIn = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

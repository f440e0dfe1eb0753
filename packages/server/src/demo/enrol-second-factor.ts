import { setTimeout as pause } from 'node:timers/promises';
import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import { z } from 'zod';
import { json, type Visitor } from './visitor.ts';

/** What a person types into an authenticator app, or uses in its place. */
export interface SecondFactor {
  /** `otpauth:` address. */
  readonly address: string;
  /** Its secret, in base 32. */
  readonly secret: string;
  readonly backupCodes: readonly string[];
}

const begun = z.object({ totpUri: z.string(), backupCodes: z.array(z.string()) });
const period = 30_000;
const onItsWay = 1_000;

/**
 * Enrols an authenticator for whoever is signed in. The code that proves it is the one before the present one, which
 * still counts: each works once, and the present one is left for the person who signs in next.
 */
export async function enrolSecondFactor(me: Visitor, password: string): Promise<SecondFactor> {
  const { totpUri: address, backupCodes } = begun.parse(
    await me.send('POST', '/api/auth/two-factor/enable', json({ password })),
  );
  const secret = new URL(address).searchParams.get('secret') ?? '';
  const seed = new TextDecoder().decode(base32.decode(secret));
  // At the end of a period the code before would run out on its way.
  if (period - (Date.now() % period) < onItsWay) await pause(onItsWay);
  const code = await createOTP(seed).hotp(Math.floor(Date.now() / period) - 1);
  await me.send('POST', '/api/auth/two-factor/verify-totp', json({ code }));
  return { address, secret, backupCodes };
}

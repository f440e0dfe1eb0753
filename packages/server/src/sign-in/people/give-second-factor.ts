import { randomBytes, randomUUID } from 'node:crypto';
import { createOTP } from '@better-auth/utils/otp';
import { symmetricEncrypt } from 'better-auth/crypto';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../../database/open-database.ts';
import { people, secondFactors } from '../../database/tables/sign-in.ts';
import { Refusal } from '../../http/refusal.ts';

/**
 * Enrols an authenticator for someone, as the demonstration does for its ready-made staff. Answers the
 * `otpauth:` address, which makes the codes.
 * @throws Refusal `not-found`
 */
export async function giveSecondFactor(tx: Transaction, secret: string, personId: string): Promise<string> {
  const seed = randomBytes(16).toString('hex');
  const [person] = await tx
    .update(people)
    .set({ twoFactorEnabled: true })
    .where(eq(people.id, personId))
    .returning({ email: people.email });
  if (!person) throw new Refusal('not-found');
  await tx.delete(secondFactors).where(eq(secondFactors.userId, personId));
  await tx.insert(secondFactors).values({
    id: randomUUID(),
    userId: personId,
    secret: await symmetricEncrypt({ key: secret, data: seed }),
    backupCodes: await symmetricEncrypt({ key: secret, data: '[]' }),
    verified: true,
  });
  return createOTP(seed).url('Overread', person.email);
}

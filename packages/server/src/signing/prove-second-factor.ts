import { createOTP } from '@better-auth/utils/otp';
import { symmetricDecrypt } from 'better-auth/crypto';
import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../database/open-database.ts';
import { secondFactors } from '../database/tables/sign-in.ts';
import { Refusal } from '../http/refusal.ts';
import { useUp } from '../sign-in/doors/second-factor-passed.ts';

/** Proves a person's second factor once more, by a code of their authenticator app; each code works once. */
export type ProveSecondFactor = (tx: Transaction, personId: string, code: string) => Promise<void>;

/** The code as sign-in takes it: one period early or late. @throws Refusal `invalid-input`, `second-factor-needed` */
export const proveSecondFactor =
  ({ secret, now }: { readonly secret: string; readonly now: () => Date }): ProveSecondFactor =>
  async (tx, personId, code) => {
    const [factor] = await tx
      .select()
      .from(secondFactors)
      .where(and(eq(secondFactors.userId, personId), eq(secondFactors.verified, true)));
    if (!factor) throw new Refusal('second-factor-needed', [{ at: 'code', reason: 'no-authenticator' }]);
    const seed = await symmetricDecrypt({ key: secret, data: factor.secret });
    if (!(await createOTP(seed).verify(code))) throw wrong('wrong-code');
    if (!(await useUp(tx, personId, code, secret, now()))) throw wrong('already-used');
  };

const wrong = (reason: string): Refusal => new Refusal('invalid-input', [{ at: 'code', reason }]);

import { z } from 'zod';
import { Refusal } from '../../http/refusal.ts';
import type { Actor } from '../../http/actor.ts';
import { isStaff } from '../sessions/lifetimes.ts';
import type { Door, Passed } from './door.ts';
import { markProved } from './second-factor-passed.ts';

/** PublicKeyCredential, as its `toJSON` gives it (WebAuthn Level 3, section 5.1). */
const credential = z.looseObject({
  id: z.string().max(1_400),
  rawId: z.string().max(1_400),
  type: z.literal('public-key'),
  response: z.record(z.string(), z.unknown()),
});
const ceremony = z.looseObject({ challenge: z.string() });
const name = z.string().trim().min(1).max(60);
const limits = { address: { most: 60, seconds: 900 } };

/** Doors of passkeys. A passkey whose device asked for PIN, finger or face stands for both factors. */
export const passkeyDoors: readonly Door[] = [
  {
    method: 'GET',
    path: '/passkey/generate-register-options',
    summary: 'Begins to enrol a passkey (options for navigator.credentials.create)',
    needs: 'session',
    answer: ceremony,
    limits,
    check: needProof,
    pass: ({ given }) => given,
  },
  {
    method: 'POST',
    path: '/passkey/verify-registration',
    summary: 'Ends the enrolment of a passkey',
    needs: 'session',
    body: z.object({ name, response: credential }),
    answer: z.object({ id: z.string() }),
    limits,
    check: needProof,
    pass: ({ given }) => ({ id: given['id'] }),
  },
  {
    method: 'GET',
    path: '/passkey/generate-authenticate-options',
    summary: 'Begins to sign in with a passkey (options for navigator.credentials.get)',
    needs: 'anyone',
    answer: ceremony,
    limits,
    // Anyone who asks gets the same; which passkeys a person has is nobody's business.
    withoutSession: true,
    pass: ({ given }) => ({ ...given, userVerification: 'required' }),
  },
  {
    method: 'POST',
    path: '/passkey/verify-authentication',
    summary: 'Signs in with a passkey',
    needs: 'anyone',
    body: z.object({ response: credential }),
    answer: z.object({ next: z.literal('done') }),
    limits,
    withoutSession: true,
    pass: async ({ tx, token }: Passed) => {
      await markProved(tx, token);
      return { next: 'done' };
    },
  },
  {
    method: 'POST',
    path: '/passkey/delete-passkey',
    summary: 'Removes one of the own passkeys',
    needs: 'session',
    body: z.object({ id: z.string().max(64) }),
    answer: z.object({ done: z.literal(true) }),
    limits,
    check: needProof,
    pass: () => ({ done: true }),
  },
];

/** Who has not proved a second factor may not give themselves another way in. */
function needProof({ actor }: { readonly actor: Actor }): void {
  if (actor.kind === 'person' && isStaff(actor.roles) && !actor.secondFactor)
    throw new Refusal('second-factor-needed');
}

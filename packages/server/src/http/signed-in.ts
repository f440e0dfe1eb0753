import type { Actor, SignedIn } from './actor.ts';
import { Refusal } from './refusal.ts';

/** `admit` lets no stranger through to a handler of a case; this tells the compiler. */
export function signedIn(actor: Actor): SignedIn {
  if (actor.kind !== 'person') throw new Refusal('not-signed-in');
  return actor;
}

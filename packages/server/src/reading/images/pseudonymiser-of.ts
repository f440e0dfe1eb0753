import { LRUCache } from 'lru-cache';
import type { Executor } from '../../database/open-database.ts';
import type { CaseRow } from '../../http/admit.ts';
import type { House } from '../../http/house.ts';
import { caseNames } from '../../pseudonym/case-secret.ts';
import { createCleaner, type Cleaner } from '../../pseudonym/clean-text.ts';
import type { Identities } from '../../pseudonym/identities.ts';
import { createPseudonymiser, type Pseudonymiser } from '../../pseudonym/pseudonymiser.ts';
import { knownIdentities } from './known-identities.ts';

/** What a case is told by to whoever may not know whose it is. */
export interface CasePseudonyms {
  readonly pseudonymiser: Pseudonymiser;
  /** Days that every date of the case is moved by; negative. */
  readonly days: number;
  /** Who and where, as far as the account, the basics and the images say. */
  readonly known: Identities;
  /** Takes what is known, and what has the shape of a name, out of one line of text. */
  readonly clean: Cleaner;
}

/**
 * The pseudonyms of a case: the same original is called the same for as long as the case lives, in every answer and by every server,
 * because all of them come from the case's key; with the key they are gone.
 */
export async function pseudonymiserOf(
  house: House,
  queries: Executor,
  kase: CaseRow,
): Promise<CasePseudonyms> {
  const held = heldBy(house);
  // Asked for even where all is at hand: who may not have the key may not have them.
  const secret = await house.seal.secretFor(kase.id, 'pseudonyms').catch((fault: unknown) => {
    held.delete(kase.id);
    throw fault;
  });
  const at = kase.updatedAt.getTime();
  const known = held.get(kase.id);
  if (known?.at === at) return known.made;
  const made = make(house, queries, kase, secret);
  held.set(kase.id, { at, made });
  made.catch(() => held.delete(kase.id));
  return made;
}

async function make(house: House, queries: Executor, kase: CaseRow, secret: Buffer): Promise<CasePseudonyms> {
  const known = await knownIdentities(house, queries, kase);
  return {
    pseudonymiser: createPseudonymiser({ secret }, { known }),
    days: caseNames({ secret }).days,
    known,
    clean: createCleaner(known),
  };
}

interface Held {
  readonly at: number;
  readonly made: Promise<CasePseudonyms>;
}

const casesHeld = 100;
/** What a server that did not itself erase a case may still hold of it in memory goes within this time. */
const heldForMs = 5 * 60_000;

const byHouse = new WeakMap<object, LRUCache<string, Held>>();

function heldBy(house: object): LRUCache<string, Held> {
  const known =
    byHouse.get(house) ?? new LRUCache<string, Held>({ max: casesHeld, ttl: heldForMs, ttlAutopurge: true });
  byHouse.set(house, known);
  return known;
}

import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { cases } from '../database/tables/cases.ts';
import { storeDoors } from '../database/tables/imaging.ts';
import type { Actor } from '../http/actor.ts';
import { admit } from '../http/admit.ts';
import { Refusal } from '../http/refusal.ts';
import type { RecordedActor } from '../record/act-recorder.ts';

/** By what right images are added to one case: a person's standing, or a door somebody opened. */
export interface StoreAuthority {
  readonly caseId: string;
  /** Throws unless it holds now. With `lock`, the case cannot be erased before the transaction ends. */
  readonly admit: (queries: Executor, lock?: 'key share') => Promise<void>;
  readonly recordedAs: RecordedActor;
  readonly addedBy: string;
}

export const authorityOf = (actor: Actor, caseId: string): StoreAuthority => ({
  caseId,
  admit: async (queries, lock) => void (await admit(queries, actor, 'add-imaging', caseId, lock ?? null)),
  recordedAs: actor,
  addedBy: actor.kind === 'person' ? actor.personId : '',
});

/** A sender without an account: may add imaging to the door's case while the door is open, and nothing else. */
export const authorityOfDoor = (
  door: { readonly id: string; readonly caseId: string },
  now: () => Date,
): StoreAuthority => ({
  caseId: door.caseId,
  admit: async (queries, lock) => {
    const open = queries
      .select({ id: storeDoors.id })
      .from(storeDoors)
      .innerJoin(cases, eq(cases.id, storeDoors.caseId))
      .where(and(eq(storeDoors.id, door.id), isOpen(now()), isNull(cases.erasedAt)));
    const [found] = await (lock ? open.for(lock) : open);
    if (!found) throw new Refusal('not-found');
  },
  recordedAs: { kind: 'system', name: `store-door:${door.id}` },
  addedBy: `store-door:${door.id}`,
});

/** Of a row of `store_doors`. */
export const isOpen = (now: Date) => and(isNull(storeDoors.closedAt), gt(storeDoors.expiresAt, now));

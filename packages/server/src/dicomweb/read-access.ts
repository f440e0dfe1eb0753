import type { Act } from '@overread/case';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Actor } from '../http/actor.ts';
import { admit, type CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';

export interface ReadAccess {
  readonly kase: CaseRow;
  /** Kept once this is fulfilled: to be awaited before anything is answered. */
  readonly recorded: Promise<void>;
}

/** A series is scrolled through image by image: for this long one entry stands for all a session sees of it. */
const entryCoversMs = 60_000;
const entriesHeld = 20_000;

/** Lets a request's person look at the case's imaging by this right, or throws; that they do is recorded. */
export function createReadAccess(
  house: House,
  act: Act = 'view-imaging',
): (request: FastifyRequest) => Promise<ReadAccess> {
  const covered = new LRUCache<string, Promise<void>>({ max: entriesHeld, ttl: entryCoversMs });
  return async (request) => {
    const actor = await house.resolveActor(request);
    const { caseId, studyUid, seriesUid } = request.params as Readonly<Record<string, string>>;
    const { kase } = await admit(house.database, actor, act, caseId ?? null);
    if (!kase) throw new Refusal('not-found');
    const object = request.routeOptions.url ?? 'dicomweb';
    const objectId = seriesUid ?? studyUid;
    const key = [sessionOf(actor), kase.id, object, objectId, request.ip].join(' ');
    const known = covered.get(key);
    if (known) return { kase, recorded: known };
    const entry = { actor, act, caseId: kase.id, object, from: request.ip };
    const recorded = house.record.read(objectId === undefined ? entry : { ...entry, objectId });
    covered.set(key, recorded);
    // Whoever throws before awaiting it must not leave a rejection that nobody handles.
    recorded.catch(() => covered.delete(key));
    return { kase, recorded };
  };
}

const sessionOf = (actor: Actor): string =>
  actor.kind === 'person' ? `${actor.personId} ${actor.sessionId}` : '';

import { and, eq, isNull } from 'drizzle-orm';
import type { FastifyRequest } from 'fastify';
import { cases } from '../database/tables/cases.ts';
import { shareOpenings, shares } from '../database/tables/reading.ts';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { isShareOpen, type OpenedShare } from './open-share.ts';
import { digestOf } from './share-secrets.ts';

/** Carries the ticket that opening a share gave. */
export const ticketHeader = 'x-share-ticket';

/** A visit of a doctor's, to look at the files of the pack. */
const visitMs = 60 * 60_000;

/**
 * The share that a request's ticket belongs to, while the visit lasts and the share is open: for the files of the
 * pack. @throws Refusal `not-found`
 */
export async function admitTicket(house: House, request: FastifyRequest): Promise<OpenedShare> {
  const ticket = request.headers[ticketHeader];
  if (typeof ticket !== 'string') throw new Refusal('not-found');
  const [found] = await house.database
    .select({ share: shares, kase: cases, at: shareOpenings.at })
    .from(shareOpenings)
    .innerJoin(shares, eq(shares.id, shareOpenings.shareId))
    .innerJoin(cases, and(eq(cases.id, shares.caseId), isNull(cases.erasedAt)))
    .where(eq(shareOpenings.ticketHash, digestOf(ticket)));
  const now = house.now();
  if (!found || !isShareOpen(found.share, now) || now.getTime() - found.at.getTime() > visitMs)
    throw new Refusal('not-found');
  return { share: found.share, kase: found.kase };
}

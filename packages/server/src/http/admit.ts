import { acts, type Act, type Standing } from '@overread/case';
import { and, eq, isNull } from 'drizzle-orm';
import { houseStandings, needsSecondFactor, standingsIn } from '../cases/standings-in.ts';
import type { Executor } from '../database/open-database.ts';
import { cases } from '../database/tables/cases.ts';
import type { Actor, SignedIn } from './actor.ts';
import { caseAndStandings } from './case-and-standings.ts';
import { Refusal } from './refusal.ts';

export type CaseRow = typeof cases.$inferSelect;

export interface Admitted {
  readonly standings: readonly Standing[];
  readonly kase: CaseRow | null;
}

/**
 * The one door-keeper: lets the actor do `act`, or throws. A case in which someone has no standing does not
 * exist for them, so its answer is the same as for a case that never was.
 */
export async function admit(
  queries: Executor,
  actor: Actor,
  act: Act,
  caseId: string | null,
  lock: 'update' | 'key share' | null = null,
): Promise<Admitted> {
  const grant = acts[act];
  if (grant.on === 'house' || caseId === null) {
    if (grant.on === 'case') throw new Refusal('fault');
    const standings = houseStandings(actor);
    allow(actor, grant.who, standings);
    return { standings, kase: null };
  }
  if (actor.kind === 'stranger') throw new Refusal('not-signed-in');
  const { kase, standings } = await (lock
    ? lockedCase(queries, actor, caseId, lock)
    : seenCase(queries, actor, caseId));
  if (!kase || standings.every((one) => ofNoCase.has(one))) throw new Refusal('not-found');
  allow(actor, grant.who, standings);
  return { standings, kase };
}

/** What someone is without any part in a case. */
const ofNoCase: ReadonlySet<Standing> = new Set<Standing>(['stranger', 'person', 'house-reviewer']);

interface Found {
  readonly kase: CaseRow | undefined;
  readonly standings: readonly Standing[];
}

async function seenCase(queries: Executor, actor: SignedIn, caseId: string): Promise<Found> {
  const found = await caseAndStandings(queries, caseId, actor.personId);
  return { kase: found?.kase, standings: [...houseStandings(actor), ...(found?.standings ?? [])] };
}

/** Two statements: what is asked after the lock sees what was committed while it was waited for. */
async function lockedCase(
  queries: Executor,
  actor: SignedIn,
  caseId: string,
  lock: 'update' | 'key share',
): Promise<Found> {
  const [kase] = await queries
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), isNull(cases.erasedAt)))
    .for(lock);
  return { kase, standings: kase ? await standingsIn(queries, actor, caseId) : [] };
}

function allow(actor: Actor, who: readonly Standing[], having: readonly Standing[]): void {
  const granted = having.filter((one) => who.includes(one));
  if (granted.length === 0) throw new Refusal(actor.kind === 'stranger' ? 'not-signed-in' : 'not-allowed');
  const proved = actor.kind === 'person' && actor.secondFactor;
  if (!proved && granted.every((one) => needsSecondFactor.has(one)))
    throw new Refusal('second-factor-needed');
}

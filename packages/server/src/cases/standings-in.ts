import type { Standing } from '@overread/case';
import { and, eq, isNull } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { caseMembers } from '../database/tables/cases.ts';
import type { Actor } from '../http/actor.ts';

/** What the actor is to a case. Coordinators share all cases; everyone else has a part in it, or none. */
export async function standingsIn(
  queries: Executor,
  actor: Actor,
  caseId: string,
): Promise<readonly Standing[]> {
  if (actor.kind === 'stranger') return ['stranger'];
  const parts = await queries
    .select({ standing: caseMembers.standing })
    .from(caseMembers)
    .where(
      and(
        eq(caseMembers.caseId, caseId),
        eq(caseMembers.personId, actor.personId),
        isNull(caseMembers.until),
      ),
    );
  return [...houseStandings(actor), ...parts.map(({ standing }) => standing as Standing)];
}

/** What the actor is before any case is meant. */
export function houseStandings(actor: Actor): readonly Standing[] {
  if (actor.kind === 'stranger') return ['stranger'];
  const shared = (['coordinator', 'administrator'] as const).filter((role) => actor.roles.includes(role));
  const reads = actor.roles.includes('reviewer') ? (['house-reviewer'] as const) : [];
  return ['stranger', 'person', ...shared, ...reads];
}

/** Standings that see other people's cases: a session without a second factor does not hold them. */
export const needsSecondFactor: ReadonlySet<Standing> = new Set<Standing>([
  'coordinator',
  'house-reviewer',
  'translator',
  'offered-reviewer',
  'reviewer',
  'administrator',
]);

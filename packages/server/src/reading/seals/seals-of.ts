import { sealedThings, type Answer, type routes, type SealedThing } from '@overread/case';
import { and, eq } from 'drizzle-orm';
import type { Executor } from '../../database/open-database.ts';
import { openedSeals, opinions } from '../../database/tables/reading.ts';

/** What is open to one reviewer, and since what. */
export interface Seals {
  readonly state: Answer<typeof routes.readBrief>['seals'];
  /** What they opened before they committed what they found themselves; kept for good. */
  readonly openedBefore: readonly SealedThing[];
  readonly isOpen: (thing: SealedThing) => boolean;
}

/**
 * What one person may see of the first report and the proposed plan: sealed until their own reading is committed, or they opened it.
 * Each reviewer's seals are their own.
 */
export async function sealsOf(queries: Executor, caseId: string, personId: string): Promise<Seals> {
  const opened = await queries
    .select({ what: openedSeals.what })
    .from(openedSeals)
    .where(and(eq(openedSeals.caseId, caseId), eq(openedSeals.personId, personId)));
  const [opinion] = await queries
    .select({ committedAt: opinions.committedAt })
    .from(opinions)
    .where(and(eq(opinions.caseId, caseId), eq(opinions.personId, personId)));
  const openedBefore = sealedThings.filter((thing) => opened.some(({ what }) => what === thing));
  return sealsFrom(openedBefore, Boolean(opinion?.committedAt));
}

/** Nothing open: for whoever reads nothing, as an offered reviewer or a coordinator. */
export const allSealed: Seals = sealsFrom([], false);

function sealsFrom(openedBefore: readonly SealedThing[], isCommitted: boolean): Seals {
  const stateOf = (thing: SealedThing) =>
    openedBefore.includes(thing) ? 'opened' : isCommitted ? 'committed' : 'sealed';
  const state = { report: stateOf('report'), plan: stateOf('plan') } as const;
  return { state, openedBefore, isOpen: (thing) => state[thing] !== 'sealed' };
}

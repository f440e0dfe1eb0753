import { visitPlan, type VisitView } from '@overread/case';
import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/open-database.ts';
import { visits } from '../database/tables/visits.ts';
import type { House } from '../http/house.ts';

export type VisitRow = typeof visits.$inferSelect;

export const visitContent = z.object({
  plan: visitPlan.omit({ local: true }),
  wish: z.string(),
  reason: z.string(),
  outcome: z.string(),
});
export type VisitContent = z.infer<typeof visitContent>;

export const visitPlace = (id: string): string => `visits/${id}`;

export async function openVisit({ seal }: Pick<House, 'seal'>, row: VisitRow): Promise<VisitView> {
  const { plan, ...said } = visitContent.parse(await seal.open(row.caseId, visitPlace(row.id), row.sealed));
  return {
    ...plan,
    ...said,
    id: row.id as VisitView['id'],
    version: row.version,
    state: row.state as VisitView['state'],
    startsAt: row.startsAt.toISOString(),
  };
}

/** The appointments of a case, the earliest first. */
export async function visitsOf(
  house: Pick<House, 'seal'>,
  queries: Executor,
  caseId: string,
): Promise<VisitView[]> {
  const rows = await queries
    .select()
    .from(visits)
    .where(eq(visits.caseId, caseId))
    .orderBy(asc(visits.startsAt), asc(visits.id));
  return Promise.all(rows.map((row) => openVisit(house, row)));
}

import type { RequestView } from '@overread/case';
import { isOpen, label } from '@overread/readiness';
import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Readiness } from '../cases/judge-readiness.ts';
import type { Executor } from '../database/open-database.ts';
import { recordRequests } from '../database/tables/checking.ts';
import type { House } from '../http/house.ts';

export type RequestRow = typeof recordRequests.$inferSelect;

export const requestContent = z.object({
  requirements: z.array(z.string()),
  text: z.string(),
  hospital: z.string(),
});

export const requestPlace = (id: string): string => `requests/${id}`;

/** What was asked for, the first asked first, each thing beside whether it is there now. */
export async function requestsOf(
  { seal }: Pick<House, 'seal'>,
  queries: Executor,
  kase: { readonly id: string },
  { check }: Pick<Readiness, 'check'>,
): Promise<RequestView[]> {
  const rows = await queries
    .select()
    .from(recordRequests)
    .where(eq(recordRequests.caseId, kase.id))
    .orderBy(asc(recordRequests.askedAt), asc(recordRequests.id));
  const open = new Set(check.requirements.filter(isOpen).map(({ id }) => id));
  const { locale } = check.generatedFor;
  return Promise.all(
    rows.map(async (row): Promise<RequestView> => {
      const kept = requestContent.parse(await seal.open(kase.id, requestPlace(row.id), row.sealed));
      return {
        id: row.id as RequestView['id'],
        to: row.addressee as RequestView['to'],
        language: row.language as RequestView['language'],
        text: kept.text,
        hospital: kept.hospital,
        askedAt: row.askedAt.toISOString(),
        remindedAt: row.remindedAt?.toISOString() ?? null,
        remindAfterDays: row.remindAfterDays,
        endedAt: row.endedAt?.toISOString() ?? null,
        endedAs: row.endedAs as RequestView['endedAs'],
        items: kept.requirements.map((requirement) => ({
          requirement,
          name: label('name', requirement, locale),
          came: !open.has(requirement),
        })),
      };
    }),
  );
}

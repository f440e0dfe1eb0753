import { randomUUID } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { moveCase } from '../cases/move-case.ts';
import type { Executor, Transaction } from '../database/open-database.ts';
import { askedForMore } from '../database/tables/reading.ts';
import type { CaseRow } from '../http/admit.ts';
import type { House } from '../http/house.ts';

const itemsSchema = z.array(
  z.object({ requirement: z.string().nullable(), what: z.string(), why: z.string() }),
);
export type AskedItems = z.infer<typeof itemsSchema>;

const place = (id: string): string => `asked-for-more/${id}`;

/** Keeps what a reviewer needs before going on, and lets the case wait for it. */
export async function askForMore(
  house: House,
  tx: Transaction,
  kase: CaseRow,
  asked: { readonly items: AskedItems; readonly by: string; readonly secondFactor: boolean },
): Promise<void> {
  const { items, by, secondFactor } = asked;
  const id = randomUUID();
  const at = house.now();
  const sealed = await house.seal.seal(kase.id, place(id), items);
  await tx.insert(askedForMore).values({ id, caseId: kase.id, byPerson: by, sealed, at });
  const reason = items.map(({ what, why }) => `${what}: ${why}`).join('\n');
  const stay = kase.state === 'needs-more';
  await moveCase(house, tx, kase, 'ask-for-more', { by, reason, stay, secondFactor });
  await house.tellByMail(tx, 'coordinators', 'case-news');
}

/** What reviewers asked for, latest first; not by whom. */
export async function listAskedForMore(house: House, queries: Executor, caseId: string) {
  const rows = await queries
    .select()
    .from(askedForMore)
    .where(eq(askedForMore.caseId, caseId))
    .orderBy(desc(askedForMore.at));
  return Promise.all(
    rows.map(async ({ id, at, sealed }) => ({
      at: at.toISOString(),
      items: itemsSchema.parse(await house.seal.open(caseId, place(id), sealed)),
    })),
  );
}

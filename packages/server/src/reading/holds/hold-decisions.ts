import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { CaseSeal } from '../../cases/case-seal.ts';
import type { Executor, Transaction } from '../../database/open-database.ts';
import { readingHolds } from '../../database/tables/reading.ts';
import type { Rectangle } from '../../pseudonym/mask-pixels.ts';
import type { HoldDecision } from './hold.ts';

/** What a person decided of one hold. Rectangles count in the hold's rows and columns. */
export interface Decided {
  readonly decision: HoldDecision;
  readonly masks: readonly Rectangle[];
}

/** By the hold's id; what is not in it nobody decided, so it is not shown. */
export async function holdDecisions(
  queries: Executor,
  seal: CaseSeal,
  caseId: string,
): Promise<ReadonlyMap<string, Decided>> {
  const rows = await queries.select().from(readingHolds).where(eq(readingHolds.caseId, caseId));
  const decided = rows.map(async (row) => [row.holdId, await opened(seal, row)] as const);
  return new Map(await Promise.all(decided));
}

/** What was decided of one hold; null: nothing yet. */
export async function holdDecision(
  queries: Executor,
  seal: CaseSeal,
  caseId: string,
  holdId: string,
): Promise<Decided | null> {
  const [row] = await queries
    .select()
    .from(readingHolds)
    .where(and(eq(readingHolds.caseId, caseId), eq(readingHolds.holdId, holdId)));
  return row ? opened(seal, row) : null;
}

/** Keeps a decision over the one before it. */
export async function keepHoldDecision(
  tx: Transaction,
  seal: CaseSeal,
  kept: Decided & {
    readonly caseId: string;
    readonly holdId: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<void> {
  const { caseId, holdId, decision } = kept;
  const values = {
    decision,
    sealed: await seal.seal(caseId, place(holdId), kept.masks),
    decidedBy: kept.by,
    decidedAt: kept.at,
  };
  await tx
    .insert(readingHolds)
    .values({ caseId, holdId, ...values })
    .onConflictDoUpdate({ target: [readingHolds.caseId, readingHolds.holdId], set: values });
}

async function opened(seal: CaseSeal, row: typeof readingHolds.$inferSelect): Promise<Decided> {
  const masks = rectangles.parse(await seal.open(row.caseId, place(row.holdId), row.sealed));
  return { decision: row.decision as HoldDecision, masks };
}

const place = (holdId: string): string => `holds/${holdId}`;
const rectangles = z.array(z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }));

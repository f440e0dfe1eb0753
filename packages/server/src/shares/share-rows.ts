import { randomUUID } from 'node:crypto';
import type { Answer, routes } from '@overread/case';
import { asc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { CaseSeal } from '../cases/case-seal.ts';
import type { Executor, Transaction } from '../database/open-database.ts';
import { shareOpenings, shares } from '../database/tables/reading.ts';
import { codeDigest, digestOf, type ShareSecrets } from './share-secrets.ts';

export type ShareRow = typeof shares.$inferSelect;
export type ShareView = Answer<typeof routes.listShares>['shares'][number];

const words = z.object({ label: z.string(), note: z.string() });

const sharePlace = (id: string): string => `shares/${id}`;

/** What the patient wrote: whom it is for, and a word to them. */
export const shareWords = async (seal: CaseSeal, row: ShareRow): Promise<z.infer<typeof words>> =>
  words.parse(await seal.open(row.caseId, sharePlace(row.id), row.sealed));

export async function keepShare(
  tx: Transaction,
  seal: CaseSeal,
  made: {
    readonly caseId: string;
    readonly by: string;
    readonly at: Date;
    readonly expiresAt: Date;
    readonly language: string;
    readonly words: z.infer<typeof words>;
    readonly secrets: ShareSecrets;
  },
): Promise<ShareRow> {
  const id = randomUUID();
  const [row] = await tx
    .insert(shares)
    .values({
      id,
      caseId: made.caseId,
      tokenHash: digestOf(made.secrets.token),
      codeHash: codeDigest(made.secrets),
      sealed: await seal.seal(made.caseId, sharePlace(id), made.words),
      language: made.language,
      madeBy: made.by,
      madeAt: made.at,
      expiresAt: made.expiresAt,
    })
    .returning();
  if (!row) throw new Error('a row that was inserted came not back');
  return row;
}

/** The shares of a case with their receipts, the last made first. */
export async function listShares(
  queries: Executor,
  seal: CaseSeal,
  caseId: string,
): Promise<readonly ShareView[]> {
  const rows = await queries
    .select()
    .from(shares)
    .where(eq(shares.caseId, caseId))
    .orderBy(asc(shares.madeAt));
  const ids = rows.map(({ id }) => id);
  const openings =
    ids.length === 0
      ? []
      : await queries
          .select()
          .from(shareOpenings)
          .where(inArray(shareOpenings.shareId, ids))
          .orderBy(asc(shareOpenings.at));
  const views = rows.map((row) =>
    shareView(
      seal,
      row,
      openings.flatMap(({ shareId, at }) => (shareId === row.id ? [at] : [])),
    ),
  );
  return (await Promise.all(views)).toReversed();
}

export async function shareView(
  seal: CaseSeal,
  row: ShareRow,
  openedAt: readonly Date[],
): Promise<ShareView> {
  return {
    id: row.id,
    label: (await shareWords(seal, row)).label,
    madeAt: row.madeAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    openedAt: openedAt.map((at) => at.toISOString()),
  };
}

import { and, desc, eq, gt, ne } from 'drizzle-orm';
import type { Executor, Transaction } from '../../database/open-database.ts';
import { sessions } from '../../database/tables/sign-in.ts';
import type { SignedIn } from '../../http/actor.ts';

export interface SessionView {
  readonly id: string;
  readonly current: boolean;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly address: string | null;
  readonly device: string | null;
  readonly secondFactor: boolean;
}

/** The person's own sessions, the last used first. */
export async function listOwnSessions(queries: Executor, actor: SignedIn, at: Date): Promise<SessionView[]> {
  const rows = await queries
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, actor.personId), gt(sessions.expiresAt, at)))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(200);
  return rows.map((row) => ({
    id: row.id,
    current: row.id === actor.sessionId,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    address: row.ipAddress || null,
    device: row.userAgent || null,
    secondFactor: row.secondFactor,
  }));
}

/** Ends one of the own sessions; answers whether there was one. */
export async function endOwnSession(tx: Transaction, actor: SignedIn, id: string): Promise<boolean> {
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.userId, actor.personId)))
    .returning({ id: sessions.id });
  return ended.length > 0;
}

/** Ends all own sessions but the one that asks; answers how many. */
export async function endOtherSessions(tx: Transaction, actor: SignedIn): Promise<number> {
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.userId, actor.personId), ne(sessions.id, actor.sessionId)))
    .returning({ id: sessions.id });
  return ended.length;
}

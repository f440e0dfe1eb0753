import type { Role } from '@overread/case';
import { and, eq, isNull, lt } from 'drizzle-orm';
import type { Executor } from '../../database/open-database.ts';
import { people, sessions } from '../../database/tables/sign-in.ts';
import type { Actor } from '../../http/actor.ts';
import { lifetimeOf, noteUseEvery } from './lifetimes.ts';

const stranger: Actor = { kind: 'stranger' };

/** Who a session's token stands for; a stranger when it ended, was unused too long, or its person is shut out. */
export async function loadActor(database: Executor, token: string, now: Date): Promise<Actor> {
  const [row] = await database
    .select({
      sessionId: sessions.id,
      expiresAt: sessions.expiresAt,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      secondFactor: sessions.secondFactor,
      personId: people.id,
      roles: people.roles,
      locale: people.locale,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.userId))
    .where(and(eq(sessions.token, token), isNull(people.deactivatedAt)));
  if (!row) return stranger;
  const roles = row.roles as Role[];
  const { idle, absolute } = lifetimeOf(roles);
  const end = Math.min(
    row.expiresAt.getTime(),
    row.createdAt.getTime() + absolute,
    row.lastSeenAt.getTime() + idle,
  );
  if (now.getTime() >= end) {
    await database.delete(sessions).where(eq(sessions.id, row.sessionId));
    return stranger;
  }
  await noteUse(database, row, now);
  const { personId, sessionId, secondFactor, locale } = row;
  return { kind: 'person', personId, roles, sessionId, secondFactor, locale };
}

async function noteUse(
  database: Executor,
  { sessionId, lastSeenAt }: { sessionId: string; lastSeenAt: Date },
  now: Date,
): Promise<void> {
  const before = new Date(now.getTime() - noteUseEvery);
  if (lastSeenAt > before) return;
  await database
    .update(sessions)
    .set({ lastSeenAt: now })
    .where(and(eq(sessions.id, sessionId), lt(sessions.lastSeenAt, before)));
}

import { createHmac } from 'node:crypto';
import { normalizeIP } from '@better-auth/core/utils/ip';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '../database/open-database.ts';
import { rateLimits } from '../database/tables/sign-in.ts';
import { Refusal } from '../http/refusal.ts';

/** How many requests one address or one account may make in a window. */
export interface Limit {
  readonly most: number;
  readonly seconds: number;
}

export interface RateLimiter {
  /** Counts one more, for all servers together. @throws Refusal `too-many-requests` */
  readonly count: (door: string, by: 'address' | 'account', whose: string, limit: Limit) => Promise<void>;
  /** Begins anew, after a success. */
  readonly clear: (door: string, by: 'address' | 'account', whose: string) => Promise<void>;
}

/** Counts in the database. Addresses and accounts are kept as keyed hashes; a /64 of IPv6 counts as one address. */
export function createRateLimiter(options: {
  readonly database: Database;
  readonly secret: string;
  readonly now: () => Date;
}): RateLimiter {
  const { database, secret, now } = options;
  const keyOf = (door: string, by: string, whose: string): Buffer =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['rate-limit', door, by, by === 'address' ? normalizeIP(whose) : whose]))
      .digest();
  return {
    count: async (door, by, whose, { most, seconds }) => {
      const at = now();
      const windowEndsAt = new Date(at.getTime() + seconds * 1_000);
      const isOver = sql`${rateLimits.windowEndsAt} <= ${at.toISOString()}`;
      const [row] = await database
        .insert(rateLimits)
        .values({ key: keyOf(door, by, whose), count: 1, windowEndsAt })
        .onConflictDoUpdate({
          target: rateLimits.key,
          set: {
            count: sql`case when ${isOver} then 1 else ${rateLimits.count} + 1 end`,
            windowEndsAt: sql`case when ${isOver} then excluded.window_ends_at else ${rateLimits.windowEndsAt} end`,
          },
        })
        .returning({ count: rateLimits.count });
      if (!row || row.count > most) throw new Refusal('too-many-requests');
    },
    clear: async (door, by, whose) => {
      await database.delete(rateLimits).where(eq(rateLimits.key, keyOf(door, by, whose)));
    },
  };
}

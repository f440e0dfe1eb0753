import { and, isNotNull, lt, or } from 'drizzle-orm';
import type { Database } from '../database/open-database.ts';
import {
  emailTokens,
  invitations,
  mails,
  rateLimits,
  sessions,
  usedCodes,
  verifications,
} from '../database/tables/sign-in.ts';

const day = 86_400_000;
const mailsKept = 90 * day;
const invitationsKept = 90 * day;

/** Removes what has run out and nobody can use any more. To be run now and then; running it twice does no harm. */
export async function purgeExpired(database: Database, now: Date): Promise<void> {
  const ago = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
  await database.delete(sessions).where(lt(sessions.expiresAt, now));
  await database.delete(verifications).where(lt(verifications.expiresAt, now));
  await database.delete(emailTokens).where(lt(emailTokens.expiresAt, now));
  await database.delete(usedCodes).where(lt(usedCodes.usedAt, ago(day)));
  await database.delete(rateLimits).where(lt(rateLimits.windowEndsAt, now));
  await database.delete(invitations).where(lt(invitations.expiresAt, ago(invitationsKept)));
  await database
    .delete(mails)
    .where(
      and(
        or(isNotNull(mails.sentAt), lt(mails.queuedAt, ago(2 * mailsKept))),
        lt(mails.queuedAt, ago(mailsKept)),
      ),
    );
}

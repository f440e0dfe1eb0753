import { and, inArray, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../database/open-database.ts';
import { people } from '../database/tables/sign-in.ts';
import type { MailKind } from './mail.ts';
import type { PostOffice } from './post-office.ts';

/** Whom to write to: people by their ids, or all coordinators. Closed accounts are passed over. */
export type TellByMail = (
  tx: Transaction,
  whom: readonly string[] | 'coordinators',
  kind: Extract<MailKind, 'case-news' | 'reading-offered' | 'reading-offer-ended'>,
) => Promise<void>;

/** Writes that there is something to look at, no more. */
export const tellByMail =
  (postOffice: PostOffice, link: string): TellByMail =>
  async (tx, whom, kind) => {
    if (whom.length === 0) return;
    const readers = await tx
      .select({ address: people.email, locale: people.locale })
      .from(people)
      .where(
        and(
          isNull(people.deactivatedAt),
          whom === 'coordinators' ? sql`'coordinator' = any(${people.roles})` : inArray(people.id, [...whom]),
        ),
      );
    for (const { address, locale } of readers) await postOffice.post(tx, { kind, address, locale, link });
  };

import { and, inArray, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../database/open-database.ts';
import { people } from '../database/tables/sign-in.ts';
import type { Calendar, MailKind } from './mail.ts';
import type { PostOffice } from './post-office.ts';

/** Whom to write to: people by their ids, or all coordinators. Closed accounts are passed over. */
export type TellByMail = (
  tx: Transaction,
  whom: readonly string[] | 'coordinators',
  kind: Extract<MailKind, 'case-news' | 'reading-offered' | 'reading-offer-ended' | 'appointment'>,
  /** What goes with it into each reader's calendar. */
  calendarFor?: (reader: CalendarReader) => Calendar,
) => Promise<void>;

export interface CalendarReader {
  readonly address: string;
  readonly locale: 'en' | 'zh';
  readonly link: string;
  /** The house's own address. */
  readonly organizer: string;
}

/** Writes that there is something to look at, no more. */
export const tellByMail =
  (postOffice: PostOffice, link: string, from: string): TellByMail =>
  async (tx, whom, kind, calendarFor) => {
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
    const organizer = /<([^>]+)>/.exec(from)?.[1] ?? from;
    for (const { address, locale } of readers) {
      const calendar = calendarFor?.({ address, locale, link, organizer });
      await postOffice.post(tx, { kind, address, locale, link, ...(calendar && { calendar }) });
    }
  };

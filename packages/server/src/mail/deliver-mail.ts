import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../database/open-database.ts';
import { mails } from '../database/tables/sign-in.ts';
import { handle, type JobHandler } from '../jobs/jobs.ts';
import type { Carrier } from './carrier.ts';
import type { Calendar, MailKind } from './mail.ts';
import { deliverMail } from './post-office.ts';
import { sayMail } from './say-mail.ts';
import type { LinkSeal } from './seal-link.ts';

export interface MailDelivery {
  readonly database: Database;
  readonly carrier: Carrier;
  readonly linkSeal: LinkSeal;
  readonly now: () => Date;
}

/** The job's handler; give it to `createJobs`. */
export const mailDelivery = (delivery: MailDelivery): JobHandler =>
  handle(deliverMail, ({ payload }) => deliverOne(delivery, payload.mailId));

/**
 * Sends one mail that was not sent yet; a mail already sent, or being sent by another server, is left alone.
 * Killed between sending and noting it, it is sent once more under the same Message-ID.
 * @throws what the carrier threw, after noting the failure
 */
export async function deliverOne(delivery: MailDelivery, mailId: string): Promise<void> {
  const { database, carrier, linkSeal, now } = delivery;
  const fault = await database.transaction(async (tx) => {
    const unsent = and(eq(mails.id, mailId), isNull(mails.sentAt));
    const [mail] = await tx.select().from(mails).where(unsent).for('update', { skipLocked: true });
    if (!mail) return undefined;
    try {
      const link = mail.sealedLink && linkSeal.open(mail.id, mail.sealedLink);
      const words = sayMail(mail.kind as MailKind, mail.locale, link);
      const calendar =
        mail.sealedCalendar && (JSON.parse(linkSeal.open(mail.id, mail.sealedCalendar)) as Calendar);
      await carrier.carry({
        id: mail.id,
        to: mail.address,
        date: mail.queuedAt,
        ...(calendar && { calendar }),
        ...words,
      });
    } catch (error) {
      const failed = { attempts: sql`${mails.attempts} + 1`, lastFault: faultCode(error) };
      await tx.update(mails).set(failed).where(eq(mails.id, mail.id));
      return { error };
    }
    const sent = {
      attempts: sql`${mails.attempts} + 1`,
      lastFault: null,
      sentAt: now(),
      sentBy: carrier.name,
    };
    // A link that reached its reader is nobody else's; one that lies in a folder is the administrator's to pass on.
    const used = carrier.name === 'smtp' ? { sealedLink: null, sealedCalendar: null } : {};
    await tx
      .update(mails)
      .set({ ...sent, ...used })
      .where(eq(mails.id, mail.id));
    return undefined;
  });
  if (fault) throw fault.error;
}

/** nodemailer's code or the server's number; what a mail server says repeats the address. */
function faultCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  if (typeof responseCode === 'number') return `smtp-${responseCode}`;
  return typeof code === 'string' && /^[A-Z0-9_]{1,32}$/.test(code) ? code : 'unknown';
}

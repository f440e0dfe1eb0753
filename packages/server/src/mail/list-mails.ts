import { and, desc, eq, lt } from 'drizzle-orm';
import type { Executor } from '../database/open-database.ts';
import { mails } from '../database/tables/sign-in.ts';
import { Refusal } from '../http/refusal.ts';
import type { MailKind, MailText } from './mail.ts';
import { sayMail } from './say-mail.ts';
import type { LinkSeal } from './seal-link.ts';

export interface MailView {
  readonly id: string;
  readonly kind: MailKind;
  readonly address: string;
  readonly queuedAt: string;
  readonly sentAt: string | null;
  readonly sentBy: 'smtp' | 'folder' | null;
  readonly attempts: number;
  readonly lastFault: string | null;
}

const pageSize = 100;

/** All mails, newest first, a page before the given moment. */
export async function listMails(queries: Executor, before: Date | undefined): Promise<MailView[]> {
  const rows = await queries
    .select()
    .from(mails)
    .where(and(before && lt(mails.queuedAt, before)))
    .orderBy(desc(mails.queuedAt), desc(mails.id))
    .limit(pageSize);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as MailKind,
    address: row.address,
    queuedAt: row.queuedAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    sentBy: row.sentBy,
    attempts: row.attempts,
    lastFault: row.lastFault,
  }));
}

/**
 * A mail's text. The link shows only where the house has no mail server, so that the administrator carries the
 * mails; otherwise it would open other people's accounts to them.
 * @throws Refusal `not-found`
 */
export async function readMail(queries: Executor, linkSeal: LinkSeal, mailId: string): Promise<MailText> {
  const [row] = await queries.select().from(mails).where(eq(mails.id, mailId));
  if (!row) throw new Refusal('not-found');
  const shown = row.sentBy === 'folder' && row.sealedLink ? linkSeal.open(row.id, row.sealedLink) : null;
  return sayMail(row.kind as MailKind, row.locale, shown);
}

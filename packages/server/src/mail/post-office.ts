import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Transaction } from '../database/open-database.ts';
import { mails } from '../database/tables/sign-in.ts';
import type { JobKind, Jobs } from '../jobs/jobs.ts';
import type { NewMail } from './mail.ts';
import type { LinkSeal } from './seal-link.ts';

/** The job that sends one mail; tried for about two days before it is given up. */
export const deliverMail: JobKind<{ mailId: string }> = {
  name: 'deliver-mail',
  payload: z.object({ mailId: z.uuid() }),
  retries: 12,
  limitSeconds: 120,
  atOnce: 2,
};

/** Takes mails in. */
export interface PostOffice {
  /**
   * Keeps the mail and the job that sends it in the caller's own transaction: if the act that causes the mail
   * is not kept, nobody is written to; if it is, the mail goes out however often the server is killed.
   */
  readonly post: (tx: Transaction, mail: NewMail) => Promise<void>;
}

export function createPostOffice(options: {
  readonly jobs: Pick<Jobs, 'enqueue'>;
  readonly linkSeal: LinkSeal;
  readonly now: () => Date;
}): PostOffice {
  return {
    post: async (tx, { kind, address, locale, link, calendar }) => {
      const id = randomUUID();
      const sealedLink = options.linkSeal.seal(id, link);
      const sealedCalendar = calendar ? options.linkSeal.seal(id, JSON.stringify(calendar)) : null;
      await tx
        .insert(mails)
        .values({ id, kind, address, locale, sealedLink, sealedCalendar, queuedAt: options.now() });
      await options.jobs.enqueue(tx, deliverMail, { mailId: id });
    },
  };
}

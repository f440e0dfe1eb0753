import { setTimeout as pause } from 'node:timers/promises';
import { routes } from '@overread/case';
import type { MailKind } from '../mail/mail.ts';
import type { Visitor } from './visitor.ts';

const tries = 200;

/**
 * The token of the newest mail of a kind to an address, from the administrator's mails, where it stands once the mail
 * lies in the outbox.
 */
export async function tokenFor(administrator: Visitor, address: string, kind: MailKind): Promise<string> {
  for (let left = tries; left > 0; left -= 1) {
    const { mails } = await administrator.ask(routes.listMails);
    const mail = mails.find((one) => one.address === address && one.kind === kind && one.sentBy === 'folder');
    if (mail) {
      const { text } = await administrator.ask(routes.readMail, { params: { mailId: mail.id } });
      const [, token] = /#(\S+)/.exec(text) ?? [];
      if (token !== undefined) return token;
    }
    await pause(50);
  }
  throw new Error(`no mail ${kind} came to lie in the outbox`);
}

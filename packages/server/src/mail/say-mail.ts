import type { MailKind, MailText } from './mail.ts';
import { en } from './wording/en.ts';
import type { MailWording } from './wording/words.ts';
import { zh } from './wording/zh.ts';

const wordings: Readonly<Record<'en' | 'zh', MailWording>> = { en, zh };

/** A mail's subject and plain text. A link that is no longer kept is shown as `…`. */
export function sayMail(kind: MailKind, locale: 'en' | 'zh', link: string | null): MailText {
  const { mails, greeting, closing } = wordings[locale];
  const { subject, paragraphs } = mails[kind];
  return { subject, text: [greeting, ...paragraphs, link ?? '…', closing].join('\n\n') };
}

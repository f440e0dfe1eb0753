import type { MailKind } from '../mail.ts';

/** A mail's words: what happened or is asked, and what the link does. */
export interface MailWords {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

export interface MailWording {
  readonly mails: Readonly<Record<MailKind, MailWords>>;
  readonly greeting: string;
  readonly closing: string;
}

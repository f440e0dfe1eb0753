/** What a mail is about. Its words are in `wording`; nothing personal and nothing medical is among them. */
export const mailKinds = [
  'verify-email',
  'account-exists',
  'reset-password',
  'password-changed',
  'second-factor-removed',
  'staff-invitation',
  'relative-invitation',
  'patient-invitation',
  'case-news',
  'appointment',
  'reading-offered',
  'reading-offer-ended',
] as const;
export type MailKind = (typeof mailKinds)[number];

/** A mail to be sent. `link` leads back to this server and carries no personal data. */
export interface NewMail {
  readonly kind: MailKind;
  readonly address: string;
  readonly locale: 'en' | 'zh';
  readonly link: string;
  /** An iCalendar object that goes with it. */
  readonly calendar?: Calendar;
}

/** RFC 5546: what a calendar does with it, and the object itself. */
export interface Calendar {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly text: string;
}

/** The finished text. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

import type { SendMailOptions } from 'nodemailer';
import type { OutgoingMail } from './carrier.ts';

/** The headers: the Message-ID is the mail's own id, so that a repeated sending is recognised as the same. */
export const composeMail = (mail: OutgoingMail, from: string): SendMailOptions => ({
  from,
  to: { name: '', address: mail.to },
  subject: mail.subject,
  text: mail.text,
  ...(mail.calendar && {
    icalEvent: { method: mail.calendar.method, filename: 'appointment.ics', content: mail.calendar.text },
  }),
  date: mail.date,
  messageId: `<${mail.id}@${from.split('@').at(-1)?.replace(/>$/, '') ?? 'localhost'}>`,
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  disableFileAccess: true,
  disableUrlAccess: true,
});

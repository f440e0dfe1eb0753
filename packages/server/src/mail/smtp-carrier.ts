import { createTransport } from 'nodemailer';
import type { Carrier } from './carrier.ts';
import { composeMail } from './compose-mail.ts';

/** Sends by the server named in `smtpUrl` (`smtp://` with STARTTLS where offered, or `smtps://`). */
export function smtpCarrier(smtpUrl: string, from: string): Carrier {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
  });
  return {
    name: 'smtp',
    carry: async (mail) => void (await transport.sendMail(composeMail(mail, from))),
    close: () => transport.close(),
  };
}

import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Carrier } from './carrier.ts';
import { composeMail } from './compose-mail.ts';

/** Where no mail server is set: mails lie in `folder` as `.eml` files, for the administrator to pass on. */
export function folderCarrier(folder: string, from: string): Carrier {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    name: 'folder',
    carry: async (mail) => {
      const { message } = await transport.sendMail(composeMail(mail, from));
      if (!Buffer.isBuffer(message)) throw new Error('the mail was not made into bytes');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await keep(folder, `${mail.id}.eml`, message);
    },
    close: () => transport.close(),
  };
}

/** Whole or not at all, and the same name every time: a repeated delivery replaces, never doubles. */
async function keep(folder: string, name: string, content: Buffer): Promise<void> {
  const draft = join(folder, `.${name}.part`);
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(folder, name));
  const directory = await open(folder, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

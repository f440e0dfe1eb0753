import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createBrowser, type Browser } from '../sign-in/testing/browser.ts';
import { waitUntil } from '../testing/wait-until.ts';

export const password = 'herons over the estuary';

/** An account made through the real doors: signed up, confirmed by the link in the mail, signed in. */
export async function signUpPatient(
  address: string,
  dataFolder: string,
  email: string,
  name = 'Ada Example',
): Promise<Browser> {
  const browser = createBrowser(address, address, '192.0.2.7');
  await expectDone(browser.post('/api/auth/sign-up/email', { email, password, name, locale: 'en' }));
  const link = await linkInMail(dataFolder, email);
  await expectDone(browser.post('/api/auth/verify-email', { token: link.split('#')[1] ?? '' }));
  await expectDone(browser.post('/api/auth/sign-in/email', { email, password }));
  return browser;
}

/** The answer's body. @throws when it is a refusal */
export async function expectDone(answer: ReturnType<Browser['post']>): Promise<Record<string, unknown>> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`refused: ${status} ${JSON.stringify(body)}`);
  return body;
}

async function linkInMail(dataFolder: string, email: string): Promise<string> {
  const outbox = join(dataFolder, 'outbox');
  let link: string | undefined;
  await waitUntil(async () => {
    const names = (await readdir(outbox).catch(() => [])).filter((name) => name.endsWith('.eml'));
    const mails = await Promise.all(names.map((name) => readFile(join(outbox, name), 'utf8')));
    const mail = mails.find((text) => text.includes(email));
    // Soft line breaks of quoted-printable (RFC 2045 section 6.7).
    link = /https?:\/\/\S+#\S+/.exec(mail?.replaceAll('=\r\n', '').replaceAll('=3D', '=') ?? '')?.[0];
    return link !== undefined;
  });
  return link ?? '';
}

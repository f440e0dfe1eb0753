import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { dataFolder } from './playwright.config.ts';

/** The link of the newest mail to an address, as its reader would press it. Mails lie where no mail server is set. */
export async function linkMailedTo(address: string, path: string): Promise<string> {
  let link = '';
  await expect
    .poll(async () => {
      link = await newestLink(address, path);
      return link;
    })
    .not.toBe('');
  return link;
}

async function newestLink(address: string, path: string): Promise<string> {
  const folder = join(dataFolder, 'outbox');
  const names = await readdir(folder).catch(() => []);
  const mails = await Promise.all(
    names.filter((name) => name.endsWith('.eml')).map((name) => readFile(join(folder, name), 'utf8')),
  );
  const links = mails
    .filter((mail) => mail.toLowerCase().includes(`to: ${address.toLowerCase()}`))
    .map((mail) => ({ at: dateOf(mail), link: linkIn(mail, path) }))
    .filter(({ link }) => link !== '');
  return links.toSorted((a, b) => b.at - a.at)[0]?.link ?? '';
}

const dateOf = (mail: string): number => Date.parse(/^Date: (.+)$/m.exec(mail)?.[1] ?? '') || 0;

/** Bodies are base64, or have signs in hexadecimal and broken lines (RFC 2045 section 6). */
function linkIn(mail: string, path: string): string {
  const body = mail.slice(mail.search(/\r?\n\r?\n/));
  return new RegExp(`https?://[^\\s]+${path}#[^\\s]+`).exec(decoded(mail, body))?.[0] ?? '';
}

function decoded(mail: string, body: string): string {
  if (/^content-transfer-encoding: base64/im.test(mail)) return Buffer.from(body, 'base64').toString();
  if (!/^content-transfer-encoding: quoted-printable/im.test(mail)) return body;
  return body
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { mails } from '../database/tables/sign-in.ts';
import { createJobs } from '../jobs/create-jobs.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { testDatabase, type TestDatabase } from '../testing/test-database.ts';
import type { Carrier } from './carrier.ts';
import { deliverOne, mailDelivery } from './deliver-mail.ts';
import { folderCarrier } from './folder-carrier.ts';
import { listMails, readMail } from './list-mails.ts';
import { mailKinds, type NewMail } from './mail.ts';
import { createPostOffice, type PostOffice } from './post-office.ts';
import { sayMail } from './say-mail.ts';
import { createLinkSeal } from './seal-link.ts';
import { smtpCarrier } from './smtp-carrier.ts';

const linkSeal = createLinkSeal('a secret of the tests, long enough for it');
const now = () => new Date();
const link = 'https://overread.example.org/verified#c2VjcmV0';
const toAda: NewMail = { kind: 'verify-email', address: 'ada@example.org', locale: 'zh', link };

let db: TestDatabase;
let folder: string;
let jobs: Jobs;
let office: PostOffice;
beforeAll(async () => {
  db = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'overread-mail-'));
  const carrier = folderCarrier(join(folder, 'outbox'), 'Overread <overread@example.org>');
  const handlers = [mailDelivery({ database: db.database, carrier, linkSeal, now })];
  jobs = await createJobs({ url: db.url, database: db.database, handlers, onFault: () => undefined });
  office = createPostOffice({ jobs, linkSeal, now });
});
afterAll(async () => {
  await jobs.close();
  await db.close();
  await rm(folder, { recursive: true, force: true });
});

const outbox = () => readdir(join(folder, 'outbox')).catch(() => []);

test('a mail goes out after its act is kept, and not when the act is not', async () => {
  const undone = db.database.transaction(async (tx) => {
    await office.post(tx, toAda);
    throw new Error('the act failed');
  });
  await expect(undone).rejects.toThrow('the act failed');
  await db.database.transaction((tx) => office.post(tx, toAda));
  await vi.waitFor(async () => expect(await outbox()).toHaveLength(1), { timeout: 30_000 });
  const [name = ''] = await outbox();
  const file = join(folder, 'outbox', name);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(/^To: ada@example\.org\r?$/m);
  expect(text).toContain(`Message-ID: <${name.replace('.eml', '')}@example.org>`);
  await vi.waitFor(async () => {
    const [mail] = await listMails(db.database, undefined);
    expect(mail).toMatchObject({ kind: 'verify-email', sentBy: 'folder', attempts: 1, lastFault: null });
    expect((await readMail(db.database, linkSeal, mail?.id ?? '')).text).toContain(link);
  });
});

/** Posts without the job, so that the test delivers by itself. */
async function posted(mail: NewMail): Promise<string> {
  const still = createPostOffice({ jobs: { enqueue: async () => '' }, linkSeal, now });
  await db.database.transaction((tx) => still.post(tx, mail));
  const rows = await db.database.select().from(mails);
  return rows.filter(({ address }) => address === mail.address).at(-1)?.id ?? '';
}

test('a delivery that fails says why in a code, and succeeds later, once', async () => {
  const id = await posted({ ...toAda, address: 'again@example.org' });
  const carried: string[] = [];
  let isDown = true;
  const carrier: Carrier = {
    name: 'smtp',
    carry: async (mail) => {
      if (isDown) throw Object.assign(new Error('550 again@example.org is unknown'), { responseCode: 451 });
      carried.push(mail.id);
    },
    close: () => undefined,
  };
  const delivery = { database: db.database, carrier, linkSeal, now };
  await expect(deliverOne(delivery, id)).rejects.toThrow('550');
  const failed = (await listMails(db.database, undefined)).find((mail) => mail.id === id);
  expect(failed).toMatchObject({ sentAt: null, attempts: 1, lastFault: 'smtp-451' });
  isDown = false;
  await Promise.all([1, 2, 3].map(() => deliverOne(delivery, id)));
  expect(carried).toEqual([id]);
  expect((await readMail(db.database, linkSeal, id)).text).not.toContain('#');
  const { rows } = await db.pool.query('select sealed_link from mails where id = $1', [id]);
  expect(rows).toEqual([{ sealed_link: null }]);
});

test('no link can be read in the database', async () => {
  await posted({ ...toAda, address: 'sealed@example.org' });
  const { rows } = await db.pool.query<{ text: string }>(
    `select encode(sealed_link, 'escape') as text from mails`,
  );
  expect(rows.map(({ text }) => text).join()).not.toContain('overread.example.org');
  const sealed = linkSeal.seal('one', link);
  expect(() => linkSeal.open('another', sealed)).toThrow(/authenticate/);
});

test('mails go to a mail server as plain text', async () => {
  const { server, received, port } = await mailServer();
  const carrier = smtpCarrier(`smtp://127.0.0.1:${port}`, 'overread@example.org');
  const id = await posted({ ...toAda, locale: 'en', address: 'smtp@example.org' });
  await deliverOne({ database: db.database, carrier, linkSeal, now }, id);
  carrier.close();
  server.close();
  expect(received.join('')).toContain('RCPT TO:<smtp@example.org>');
  expect(received.join('')).toContain('Please confirm your address');
  expect(received.join('')).toContain('text/plain');
});

test.each(mailKinds)('a mail of every kind speaks both languages and carries its link alone: %s', (kind) => {
  const en = sayMail(kind, 'en', link);
  const zh = sayMail(kind, 'zh', link);
  expect(en.text).not.toEqual(zh.text);
  expect(zh.subject).toMatch(/\p{Script=Han}/u);
  for (const { text, subject } of [en, zh]) {
    expect(text.match(/https?:\S+/g)).toEqual([link]);
    expect(`${subject} ${text}`).not.toMatch(/knee|hip|spine|surgery|diagnos|膝|髋|脊柱|手术|诊断/i);
  }
});

/** As much of RFC 5321 as takes a mail in. */
async function mailServer(): Promise<{ server: Server; received: string[]; port: number }> {
  const received: string[] = [];
  const server = createServer((socket) => {
    let inData = false;
    socket.write('220 test\r\n');
    socket.on('data', (bytes) => {
      const text = bytes.toString();
      received.push(text);
      if (inData) {
        if (!text.endsWith('\r\n.\r\n')) return;
        inData = false;
        socket.write('250 kept\r\n');
      } else if (/^DATA/i.test(text)) {
        inData = true;
        socket.write('354 go on\r\n');
      } else if (/^QUIT/i.test(text)) socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, received, port: typeof address === 'object' ? (address?.port ?? 0) : 0 };
}

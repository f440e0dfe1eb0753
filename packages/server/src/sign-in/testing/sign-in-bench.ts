import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { desc, eq } from 'drizzle-orm';
import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { createJobs } from '../../jobs/create-jobs.ts';
import { mails, people } from '../../database/tables/sign-in.ts';
import { answerErrors } from '../../http/answer-errors.ts';
import type { House } from '../../http/house.ts';
import { mailDelivery } from '../../mail/deliver-mail.ts';
import { folderCarrier } from '../../mail/folder-carrier.ts';
import { createPostOffice } from '../../mail/post-office.ts';
import { createLinkSeal } from '../../mail/seal-link.ts';
import { createActRecorder } from '../../record/create-act-recorder.ts';
import { testDatabase } from '../../testing/test-database.ts';
import { createSignIn } from '../create-sign-in.ts';
import { readySetUpCode } from '../first-run/set-up-code.ts';
import type { SignInOptions } from '../sign-in-options.ts';
import { createBrowser, type Browser } from './browser.ts';
import { totp } from './totp.ts';

export const goodPassword = 'herons over the estuary';

/** A house of sign-in alone, on a real database and a real port; its clock can be set forward. */
export async function signInBench(given: Partial<SignInOptions> & { readonly trustProxy?: boolean } = {}) {
  const { trustProxy = true, ...rest } = given;
  const { database, pool, url, close } = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'overread-sign-in-'));
  const clock = { ahead: 0 };
  const now = (): Date => new Date(Date.now() + clock.ahead);
  const secret = 'a secret of the tests, long enough for it';
  const linkSeal = createLinkSeal(secret);
  const record = createActRecorder({ pool, now });
  const carrier = folderCarrier(join(folder, 'outbox'), 'overread@localhost');
  const delivery = { database, carrier, linkSeal, now };
  const handlers = [mailDelivery(delivery)];
  const jobs = await createJobs({ url, database, handlers, onFault: () => undefined, work: false });
  const switches = { registrationOpen: true };
  const given_: { caseId: string; personId: string }[] = [];
  const options: SignInOptions = {
    database,
    record,
    secret,
    now,
    postOffice: createPostOffice({ jobs, linkSeal, now }),
    publicUrl: new URL('http://localhost:4747'),
    isRegistrationOpen: async () => switches.registrationOpen,
    giveCaseAccess: async (_tx, { caseId, personId }) => void given_.push({ caseId, personId }),
    log: { error: (...what: unknown[]) => console.error(...what) },
    leastMilliseconds: 0,
    ...rest,
  };
  const signIn = createSignIn(options);
  const app = Fastify({ trustProxy });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerErrors(app);
  signIn.guard(app);
  // The parts of a house that sign-in does not touch are left out.
  const parts: Partial<House> = { database, record, jobs, now, resolveActor: signIn.resolveActor };
  const house = parts as House;
  await signIn.serve(app, house);
  app.get('/api/probe', async (request) => signIn.resolveActor(request));
  app.post('/api/probe', async (request) => signIn.resolveActor(request));
  const base = await app.listen({ port: 0, host: '127.0.0.1' });

  let addresses = 0;
  const browser = (address?: string): Browser =>
    createBrowser(
      base,
      options.publicUrl.origin,
      address ?? `192.0.2.${(addresses = (addresses % 250) + 1)}`,
    );
  const lastMail = async (address: string) => {
    const [mail] = await database
      .select()
      .from(mails)
      .where(eq(mails.address, address))
      .orderBy(desc(mails.queuedAt))
      .limit(1);
    if (!mail) throw new Error(`no mail to ${address}`);
    const link = mail.sealedLink ? linkSeal.open(mail.id, mail.sealedLink) : '';
    return { ...mail, link, token: link.split('#')[1] ?? '' };
  };
  const bench = {
    options,
    database,
    pool,
    url,
    folder,
    base,
    clock,
    switches,
    delivery,
    signIn,
    browser,
    lastMail,
    caseAccess: given_,
    /** A confirmed patient, signed in. */
    patient: async (email: string): Promise<Browser> => {
      const me = browser();
      await me.post('/api/auth/sign-up/email', { email, password: goodPassword, name: 'Ada', locale: 'en' });
      await me.post('/api/auth/verify-email', { token: (await lastMail(email)).token });
      await me.post('/api/auth/sign-in/email', { email, password: goodPassword });
      return me;
    },
    /** Enrols an authenticator app; answers its address and the backup codes. */
    enrol: async (me: Browser): Promise<{ totpUri: string; backupCodes: string[] }> => {
      const begun = await me.post('/api/auth/two-factor/enable', { password: goodPassword });
      const { totpUri, backupCodes } = begun.body as { totpUri: string; backupCodes: string[] };
      await me.post('/api/auth/two-factor/verify-totp', { code: totp(totpUri, new Date()) });
      return { totpUri, backupCodes };
    },
    /** The first administrator, enrolled. */
    administrator: async (email = 'chief@example.org') => {
      const ready = await readySetUpCode(database, folder, now());
      const me = browser();
      await me.post('/api/first-run', {
        code: ready?.code ?? '',
        email,
        name: 'Chief',
        password: goodPassword,
        locale: 'en',
      });
      await me.post('/api/auth/sign-in/email', { email, password: goodPassword });
      return { me, ...(await bench.enrol(me)) };
    },
    personId: async (email: string): Promise<string> => {
      const [person] = await database.select({ id: people.id }).from(people).where(eq(people.email, email));
      return person?.id ?? '';
    },
    close: async (): Promise<void> => {
      await app.close();
      await jobs.close();
      await record.close();
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return bench;
}

export type SignInBench = Awaited<ReturnType<typeof signInBench>>;

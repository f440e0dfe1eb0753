import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@overread/case';
import Fastify, { type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { listenToCases } from '../board/case-changes.ts';
import { readDocument } from '../documents/read-document.ts';
import type { Actor } from '../http/actor.ts';
import type { House } from '../http/house.ts';
import { openDoors } from '../http/open-doors.ts';
import { createJobs } from '../jobs/create-jobs.ts';
import { createActRecorder } from '../record/create-act-recorder.ts';
import { mailDelivery } from '../mail/deliver-mail.ts';
import { folderCarrier } from '../mail/folder-carrier.ts';
import { createLinkSeal } from '../mail/seal-link.ts';
import { createPostOffice } from '../mail/post-office.ts';
import { tellByMail } from '../mail/tell-by-mail.ts';
import { prepareReading } from '../reading/images/progressive/prepare-reading.ts';
import { createSignIn } from '../sign-in/create-sign-in.ts';
import { invitePatient } from '../sign-in/invitations/invite.ts';
import type { SignInOptions } from '../sign-in/sign-in-options.ts';
import { giveCaseAccess } from '../cases/relative-routes.ts';
import { createRateLimiter } from '../sign-in/rate-limit.ts';
import { proveSecondFactor } from '../signing/prove-second-factor.ts';
import { createSigningKeys } from '../signing/signing-keys.ts';
import { createCaseKeys } from '../store/case-keys.ts';
import { createCaseVault } from '../store/case-vault.ts';
import { openFileBlobStore } from '../store/file-blob-store.ts';
import { openMasterKeys } from '../store/master-keys.ts';
import { createCaseSeal } from '../store/sealed-values.ts';
import { testDatabase } from './test-database.ts';

export interface TestHouse {
  readonly house: House;
  readonly app: FastifyInstance;
  /** Where the store's files are. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/**
 * All doors over a real database and a real store. Only signing in is left out: who asks is said in a header, see
 * {@link as}; sign-in has tests of its own.
 */
export async function testHouse(quotas: Partial<House['quotas']> = {}): Promise<TestHouse> {
  const { database, pool, url, close: closeDatabase } = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'overread-house-'));
  const masterKeys = await openMasterKeys(join(folder, 'master-key'), { mayMake: true });
  const keys = createCaseKeys(database, masterKeys);
  const now = (): Date => new Date();
  const record = createActRecorder({ pool, now });
  const log = pino({ level: 'silent' });
  const parts = {
    now,
    database,
    vault: createCaseVault(await openFileBlobStore(join(folder, 'store')), keys),
    seal: createCaseSeal(keys),
    quotas: {
      caseBytes: 2 ** 34,
      instancesPerCase: 20_000,
      documentsPerCase: 200,
      documentBytes: 50 * 2 ** 20,
      ...quotas,
    },
  };
  const linkSeal = createLinkSeal(testSecret);
  const carrier = folderCarrier(join(folder, 'outbox'), 'house@example.org');
  const handlers = [
    readDocument(parts),
    prepareReading(parts),
    mailDelivery({ database, carrier, linkSeal, now }),
  ];
  const jobs = await createJobs({ url, database, handlers, onFault: () => undefined });
  const caseChanges = listenToCases(pool, log);
  const postOffice = createPostOffice({ jobs, linkSeal, now });
  const signInOptions: SignInOptions = {
    database,
    record,
    secret: testSecret,
    now,
    log,
    postOffice,
    publicUrl: new URL('http://localhost'),
    isRegistrationOpen: async () => true,
    giveCaseAccess,
  };
  const house: House = {
    ...parts,
    record,
    jobs,
    caseChanges,
    now,
    log,
    resolveActor: actorInHeader,
    consentParameters,
    tellByMail: tellByMail(postOffice, 'http://localhost/sign-in', 'Overread <house@example.org>'),
    signingKeys: createSigningKeys(masterKeys, now),
    proveSecondFactor: proveSecondFactor({ secret: testSecret, now }),
    rateLimiter: createRateLimiter({ database, secret: testSecret, now }),
    inviteRelative: async () => undefined,
    invitePatient: (tx, invited) => invitePatient(signInOptions, tx, invited),
  };
  const app = Fastify({ logger: false });
  const signIn = createSignIn(signInOptions);
  await openDoors(app, house, signIn.serve);
  await app.ready();
  const close = async (): Promise<void> => {
    await app.close();
    await jobs.close();
    carrier.close();
    await caseChanges.close();
    await record.close();
    await closeDatabase();
    await rm(folder, { recursive: true });
  };
  return { house, app, folder, close };
}

/** The house's own, for what a test must make as sign-in does. */
export const testSecret = 'a secret for the tests, long enough for it';

const consentParameters: House['consentParameters'] = () => ({
  organisation: 'Example House',
  organisationCountry: 'Ireland',
  contact: 'care@example.org',
  reviewCountry: 'China',
  retentionMonths: 24,
  machineTranslator: 'Example Translate',
});

/** The header that says who asks. */
export const as = (
  personId: string,
  roles: readonly Role[] = ['patient'],
  { secondFactor = true } = {},
): Record<string, string> => ({
  'x-test-actor': JSON.stringify({
    kind: 'person',
    personId,
    roles,
    sessionId: 'test',
    secondFactor,
    locale: 'en',
  } satisfies Actor),
});

const actorInHeader: House['resolveActor'] = async ({ headers }) => {
  const said = headers['x-test-actor'];
  return typeof said === 'string' ? (JSON.parse(said) as Actor) : { kind: 'stranger' };
};

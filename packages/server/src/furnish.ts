import { join } from 'node:path';
import { listenToCases } from './board/case-changes.ts';
import { consentParameters } from './cases/consent-parameters.ts';
import { giveCaseAccess } from './cases/relative-routes.ts';
import { remindOfRequests } from './checking/remind.ts';
import type { Config } from './config.ts';
import { openDimse } from './dimse/open-dimse.ts';
import { giveUpReading } from './documents/give-up-reading.ts';
import { readDocument } from './documents/read-document.ts';
import type { House } from './http/house.ts';
import { openDoors } from './http/open-doors.ts';
import { startHousekeeping } from './housekeeping.ts';
import { knownBlobs } from './known-blobs.ts';
import { mailDelivery } from './mail/deliver-mail.ts';
import { folderCarrier } from './mail/folder-carrier.ts';
import { createPostOffice } from './mail/post-office.ts';
import { createLinkSeal } from './mail/seal-link.ts';
import { tellByMail } from './mail/tell-by-mail.ts';
import { smtpCarrier } from './mail/smtp-carrier.ts';
import type { Foundation } from './open-foundation.ts';
import { expireOffers } from './offers/expire-offers.ts';
import { askOutcomes } from './opinions/ask-outcomes.ts';
import { openStore } from './open-store.ts';
import { prepareReading } from './reading/images/progressive/prepare-reading.ts';
import { signInSecret } from './sign-in-secret.ts';
import { createSignIn } from './sign-in/create-sign-in.ts';
import { invite, invitePatient } from './sign-in/invitations/invite.ts';
import { links } from './sign-in/links.ts';
import { purgeExpired } from './sign-in/purge-expired.ts';
import { createRateLimiter } from './sign-in/rate-limit.ts';
import type { SignInOptions } from './sign-in/sign-in-options.ts';
import { proveSecondFactor } from './signing/prove-second-factor.ts';
import { createSigningKeys } from './signing/signing-keys.ts';
import type { Rooms } from './start-overread.ts';
import { createCaseKeys } from './store/case-keys.ts';
import { createCaseVault } from './store/case-vault.ts';
import { checkMasterKeys, mayMakeMasterKeys } from './store/check-master-keys.ts';
import { openMasterKeys } from './store/master-keys.ts';
import { createCaseSeal } from './store/sealed-values.ts';
import { sweepOrphans } from './store/sweep-orphans.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Joins the rooms of the house on its foundation: store, papers, mail, sign-in, cases, DICOMweb. */
export async function furnish(foundation: Foundation): Promise<Rooms> {
  const { config, database, log, now, pool, record } = foundation;
  const caseChanges = listenToCases(pool, log);
  const mayMake = await mayMakeMasterKeys(database);
  const masterKeys = await openMasterKeys(config.MASTER_KEY_FILE, { mayMake, now });
  await checkMasterKeys(database, masterKeys);
  const keys = createCaseKeys(database, masterKeys);
  const { store, close: closeStore } = await openStore(config);
  const secret = await signInSecret(config.MASTER_KEY_FILE);
  const linkSeal = createLinkSeal(secret);
  const carrier = carrierFor(config);
  const kept = {
    database,
    vault: createCaseVault(store, keys),
    seal: createCaseSeal(keys),
    quotas: quotasOf(config),
    now,
  };
  const chores = [
    startHousekeeping(
      [
        { name: 'expired sign-ins', everyMs: hour, run: () => purgeExpired(database, now()) },
        { name: 'papers given up', everyMs: hour, run: () => giveUpReading(kept) },
        { name: 'files of nobody', everyMs: 24 * hour, run: () => sweepOrphans(store, knownBlobs(database)) },
      ],
      log,
    ),
  ];
  return {
    handlers: [mailDelivery({ database, carrier, linkSeal, now }), readDocument(kept), prepareReading(kept)],
    openDoors: async (app, jobs) => {
      const postOffice = createPostOffice({ jobs, linkSeal, now });
      const options: SignInOptions = {
        database,
        record,
        secret,
        now,
        log,
        postOffice,
        giveCaseAccess,
        publicUrl: new URL(publicUrl(config)),
        otherOrigins: otherOrigins(config),
        isRegistrationOpen: async () => config.REGISTRATION,
      };
      const signIn = createSignIn(options);
      const house: House = {
        ...kept,
        record,
        jobs,
        caseChanges,
        log,
        resolveActor: signIn.resolveActor,
        consentParameters: consentParameters(config),
        tellByMail: tellByMail(postOffice, links.signIn(publicUrl(config)), config.MAIL_FROM),
        signingKeys: createSigningKeys(masterKeys, now),
        proveSecondFactor: proveSecondFactor({ secret, now }),
        rateLimiter: createRateLimiter({ database, secret, now }),
        inviteRelative: async (tx, { caseId, ...invited }) =>
          void (await invite(options, tx, { purpose: 'case-relative', caseId, ...invited })),
        invitePatient: (tx, invited) => invitePatient(options, tx, invited),
      };
      signIn.guard(app);
      await openDoors(app, house, signIn.serve);
      await openDimse(app, house, config);
      chores.push(
        startHousekeeping(
          [
            { name: 'offers that ran out', everyMs: minute, run: () => expireOffers(house) },
            { name: 'records asked for', everyMs: hour, run: () => remindOfRequests(house) },
            { name: 'what became of it', everyMs: 6 * hour, run: () => askOutcomes(house) },
          ],
          log,
        ),
      );
    },
    close: async () => {
      for (const stop of chores) await stop();
      await caseChanges.close();
      carrier.close();
      closeStore();
    },
  };
}

const carrierFor = ({ SMTP_URL, MAIL_FROM, DATA_DIR }: Config) =>
  SMTP_URL === undefined
    ? folderCarrier(join(DATA_DIR, 'outbox'), MAIL_FROM)
    : smtpCarrier(SMTP_URL, MAIL_FROM);

/** Where people reach the house. */
export const publicUrl = ({ PUBLIC_URL, PORT }: Config): string => PUBLIC_URL ?? `http://localhost:${PORT}`;

/** Without an address of its own, a house on this machine answers to all its names. */
const otherOrigins = ({ PUBLIC_URL, PORT }: Config): readonly string[] =>
  PUBLIC_URL === undefined ? [`http://127.0.0.1:${PORT}`, `http://[::1]:${PORT}`] : [];

const quotasOf = (config: Config): House['quotas'] => ({
  caseBytes: config.QUOTA_CASE,
  instancesPerCase: config.QUOTA_INSTANCES,
  documentsPerCase: config.QUOTA_DOCUMENTS,
  documentBytes: config.QUOTA_DOCUMENT,
});

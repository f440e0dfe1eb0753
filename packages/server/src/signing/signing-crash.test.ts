import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { caseMembers, cases } from '../database/tables/cases.ts';
import { directoryEntries, opinionVersions } from '../database/tables/reading.ts';
import { people, sessions, usedCodes } from '../database/tables/sign-in.ts';
import { blindPart, finished, type OwnView } from '../opinions/opinions.test-support.ts';
import { endHouses, freePort, startHouse } from '../proof/house-process.ts';
import { madeImage, stowBody, stowType } from '../proof/made-image.ts';
import { openKept } from '../proof/open-kept.ts';
import { asksOf, type Asks } from '../proof/proof-asks.ts';
import { plainBasics } from '../proof/proof-deeds.ts';
import { signUpPatient } from '../proof/proof-patient.ts';
import { signInSecret } from '../sign-in-secret.ts';
import { giveSecondFactor } from '../sign-in/people/give-second-factor.ts';
import { totp } from '../sign-in/testing/totp.ts';
import { randomPause, seededChance } from '../testing/crash.ts';
import { temporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.ts';

let folder: TemporaryFolder;
afterEach(async () => {
  await endHouses();
  await folder.remove();
});

const rounds = Number(process.env['OVERREAD_CRASHES'] ?? 6);
/** Longest time from asking for a signature until the house is killed; about what one takes. */
const mostMilliseconds = 80;

test(
  `killed ${rounds} times while signing, it keeps every signature it answered for`,
  { timeout: 300_000 },
  async () => {
    folder = await temporaryFolder();
    const settings = { DATA_DIR: join(folder.path, 'data'), PORT: await freePort() };
    const seed = Math.trunc(Math.random() * 2 ** 32);
    const chance = seededChance(seed);
    let house = await startHouse(settings);
    const patient = asksOf(
      house.address,
      await signUpPatient(house.address, settings.DATA_DIR, 'proof@example.org'),
    );
    const reader = asksOf(
      house.address,
      await signUpPatient(house.address, settings.DATA_DIR, 'reader@example.org'),
    );
    const code = await makeReviewer(settings.DATA_DIR, 'reader@example.org');

    const faults: string[] = [];
    let answered = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const id = await beginReading(settings.DATA_DIR, patient, 'reader@example.org');
      const url = `/api/cases/${id}/reading/opinion`;
      const { version } = await write(reader, url);
      const signing = reader('POST', `${url}/sign`, { version, code: await code() }).then(
        ({ signed }) => (signed as { hash: string }).hash,
        () => null,
      );
      // The first is waited for, so that at least one was answered.
      if (round === 1) await signing;
      else await randomPause(chance, mostMilliseconds);
      await house.kill(round % 2 === 0);
      const hash = await signing;
      house = await startHouse(settings);
      if (hash !== null) answered += 1;
      const seen = (await reader('GET', url)) as unknown as OwnView;
      const state = (await stateOf(settings.DATA_DIR, id)) ?? '';
      const isSigned = seen.signed.length === 1 && !seen.isDraft && state === 'signed';
      const isAsBefore =
        seen.signed.length === 0 && seen.isDraft && state === 'reading' && seen.version === version;
      if (hash !== null && (!isSigned || seen.signed[0]?.hash !== hash))
        faults.push(`round ${round}: a signature is gone`);
      if (!isSigned && !isAsBefore) faults.push(`round ${round}: half a signature, ${state}`);
    }
    await house.stop();

    expect(faults, `seed ${seed}`).toEqual([]);
    expect(answered).toBeGreaterThan(0);
  },
);

async function makeReviewer(dataFolder: string, email: string): Promise<() => Promise<string>> {
  const secret = await signInSecret(join(`${dataFolder}-keys`, 'master-key'));
  const { database, close } = await openKept(dataFolder);
  const uri = await database.transaction(async (tx) => {
    const [person] = await tx
      .update(people)
      .set({ roles: ['reviewer'] })
      .where(eq(people.email, email))
      .returning();
    const personId = person?.id ?? '';
    await tx.update(sessions).set({ secondFactor: true }).where(eq(sessions.userId, personId));
    await tx.insert(directoryEntries).values({ personId, version: 1, updatedBy: personId, entry });
    return giveSecondFactor(tx, secret, personId);
  });
  await close();
  return async () => {
    const kept = await openKept(dataFolder);
    // As if the code's half minute had passed.
    await kept.database.delete(usedCodes);
    await kept.close();
    return totp(uri, new Date());
  };
}

const entry = {
  role: 'Orthopaedic surgeon',
  specialty: 'Knee',
  country: 'CN',
  hospital: '',
  caseTypes: ['knee-replacement'],
  procedures: [],
  languages: ['en'],
  settings: ['remote'],
  capacity: 100,
  away: [],
  conflicts: [],
  mayBeNamed: false,
};

async function beginReading(dataFolder: string, patient: Asks, email: string): Promise<string> {
  const { id } = await patient('POST', '/api/cases', { language: 'en', basics: plainBasics });
  const caseId = String(id);
  await patient('PUT', `/api/cases/${caseId}/questions`, {
    version: 0,
    questions: [`Is it worn? ${randomUUID()}`],
  });
  await patient('POST', `/api/cases/${caseId}/dicomweb/studies`, stowBody([madeImage(2_000).sent]), {
    'content-type': stowType,
  });
  const { database, close } = await openKept(dataFolder);
  const [person] = await database.select().from(people).where(eq(people.email, email));
  await database.insert(caseMembers).values({ caseId, personId: person?.id ?? '', standing: 'reviewer' });
  await database.update(cases).set({ state: 'reading' }).where(eq(cases.id, caseId));
  await close();
  return caseId;
}

async function write(reader: Asks, url: string): Promise<OwnView> {
  const first = (await reader('GET', url)) as unknown as OwnView;
  const kept = await reader('PUT', url, { version: first.version, opinion: blindPart(first.opinion) });
  const committed = await reader('POST', `${url}/commit`, { version: kept['version'] });
  const opinion = finished((committed as unknown as OwnView).opinion);
  await reader('PUT', url, { version: committed['version'], opinion });
  return (await reader('GET', url)) as unknown as OwnView;
}

async function stateOf(dataFolder: string, caseId: string): Promise<string | undefined> {
  const { database, close } = await openKept(dataFolder);
  const [kase] = await database.select().from(cases).where(eq(cases.id, caseId));
  const versions = await database.$count(opinionVersions, eq(opinionVersions.caseId, caseId));
  await close();
  return versions > 1 ? 'signed twice' : kase?.state;
}

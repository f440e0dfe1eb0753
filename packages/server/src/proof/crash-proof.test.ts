import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Browser } from '../sign-in/testing/browser.ts';
import { randomPause, seededChance } from '../testing/crash.ts';
import { temporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { comparer } from './compare-with-ledger.ts';
import { endHouses, freePort, startHouse, type HouseProcess } from './house-process.ts';
import { asksOf, fetchBytes, type Asks } from './proof-asks.ts';
import { emptyLedger, sha256, type Ledger } from './proof-deeds.ts';
import { signUpPatient } from './proof-patient.ts';
import { beginCase, work } from './work.ts';

let folder: TemporaryFolder;
afterEach(async () => {
  await endHouses();
  await folder.remove();
});

/** How often the house is killed, half of the times with its database. */
const crashes = Number(process.env['OVERREAD_CRASHES'] ?? 50);
/** Longest time a house may work until it is killed. */
const mostMilliseconds = 700;

test(
  `killed ${crashes} times while people work, it loses nothing it acknowledged`,
  { timeout: 900_000 },
  async () => {
    folder = await temporaryFolder();
    const settings = {
      DATA_DIR: join(folder.path, 'data'),
      PORT: await freePort(),
      NODE_COMPILE_CACHE: join(folder.path, 'compiled'),
    };
    const seed = Math.trunc(Math.random() * 2 ** 32);
    const chance = seededChance(seed);
    let house = await startHouse(settings);
    // What was compiled is kept at an orderly end only; the many starts to come are quicker with it.
    await house.stop();
    house = await startHouse(settings);
    const patient = await signUpPatient(house.address, settings.DATA_DIR, 'proof@example.org');
    const ask = asksOf(house.address, patient);
    const caseId = await beginCase(ask);
    const ledger = emptyLedger();
    const compare = comparer({ ask, caseId, ledger, dataFolder: settings.DATA_DIR });
    await compare();

    const faults: string[] = [];
    for (let crash = 1; crash <= crashes && faults.length === 0; crash += 1) {
      const withDatabase = crash % 2 === 0;
      const refusals = work({ ask, caseId, ledger, chance });
      await randomPause(chance, mostMilliseconds);
      await house.kill(withDatabase);
      // A house whose database died before it may still say that it cannot.
      faults.push(...(await refusals).filter(({ status }) => !(withDatabase && status >= 500)).map(String));
      house = await startHouse(settings);
      faults.push(...(await compare()).map((fault) => `after crash ${crash}: ${fault}`));
    }
    await waitUntil(async () => (await papersToRead(ask, caseId)) === 0);
    faults.push(...(await compare()), ...(await studyFaults(house, patient, caseId, ledger)));
    await house.stop();
    await folder.remove();

    expect(faults, `seed ${seed}`).toEqual([]);
    expect({
      images: ledger.images.size > crashes / 4,
      papers: ledger.papers.size > crashes / 4,
      messages: ledger.messages.size > crashes / 4,
      versions: ledger.basics.kept.version > crashes / 4,
      moves: ledger.moves.acknowledged > crashes / 4,
      consents: ledger.consents.acknowledged > crashes / 4,
    }).toEqual({ images: true, papers: true, messages: true, versions: true, moves: true, consents: true });
  },
);

async function papersToRead(ask: Asks, caseId: string): Promise<number> {
  const { documents } = (await ask('GET', `/api/cases/${caseId}/documents`)) as {
    documents: { state: string }[];
  };
  return documents.filter(({ state }) => state === 'received' || state === 'reading').length;
}

/** Every image through the real door, as a viewer would fetch it (PS3.18 section 10.4). */
async function studyFaults(
  house: HouseProcess,
  patient: Browser,
  caseId: string,
  ledger: Ledger,
): Promise<string[]> {
  const base = `/api/cases/${caseId}/dicomweb`;
  const studies = await fetchBytes(house.address, patient, `${base}/studies`);
  const [study] = JSON.parse(studies.toString()) as { '0020000D': { Value: string[] } }[];
  const body = await fetchBytes(house.address, patient, `${base}/studies/${study?.['0020000D'].Value[0]}`);
  const boundary = body.subarray(0, body.indexOf('\r\n'));
  const hashes = new Set<string>();
  for (let at = 0; ;) {
    const start = body.indexOf('\r\n\r\n', at) + 4;
    const end = body.indexOf(Buffer.concat([Buffer.from('\r\n'), boundary]), start);
    if (start < 4 || end < 0) break;
    hashes.add(sha256(body.subarray(start, end)));
    at = end + 2;
  }
  return [...ledger.images]
    .filter(([, { what }]) => !hashes.has(what))
    .map(([uid]) => `an image does not come back as it was sent: ${uid}`);
}

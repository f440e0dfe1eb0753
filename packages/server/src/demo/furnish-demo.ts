import { randomInt } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Config } from '../config.ts';
import { people } from '../database/tables/sign-in.ts';
import { publicUrl } from '../furnish.ts';
import { readySetUpCode } from '../sign-in/first-run/set-up-code.ts';
import type { Overread } from '../start-overread.ts';
import { createCalendar } from './calendar.ts';
import { demoCases } from './cases/demo-cases.ts';
import { keepEntries } from './keep-entries.ts';
import { demoPeople, type DemoName } from './demo-people.ts';
import { DemoRefused } from './demo-refused.ts';
import { beginCase, liveCase, sendDiscs, sendPapers, type BegunCase, type Filling } from './fill-case.ts';
import { openAccounts } from './open-accounts.ts';
import { saySignIns } from './say-sign-ins.ts';
import { readSignIns, writeSignIns } from './sign-ins-file.ts';
import { json } from './visitor.ts';

export interface DemoOptions {
  readonly overread: Pick<Overread, 'address' | 'foundation'>;
  readonly config: Config;
  /** Told of each step, a line at a time. */
  readonly say: (line: string) => void;
}

/**
 * Fills an empty house with made-up people and cases, all through the doors that real people use, and answers their
 * sign-ins as text, which is also kept in the data folder. A house filled before is left as it is.
 * @throws DemoRefused for a house that has people of its own, or that was filled only in part
 */
export async function furnishDemo(options: DemoOptions): Promise<string> {
  const { config, say } = options;
  const kept = await earlierFilling(options);
  if (kept !== null) return kept;
  say('Filling this empty house with made-up people and cases:');
  const { accounts, password, calendar, doorstep } = await openHouse(options);
  say(`  ${Object.keys(accounts).length} accounts, with second factors for staff`);
  await keepEntries(accounts, calendar);
  const filling: Filling = { doorstep, accounts, password, calendar };
  const made = demoCases.map((make) => make(calendar));
  const begun: BegunCase[] = [];
  for (const one of made) begun.push(await beginCase(filling, one));
  await Promise.all([
    sendDiscs(filling, begun).then(() => say(`  ${made.filter(({ disc }) => disc).length} discs`)),
    sendPapers(filling, begun).then(() =>
      say(`  ${made.flatMap(({ papers }) => papers ?? []).length} papers, read`),
    ),
  ]);
  for (const one of begun) {
    await liveCase(filling, one);
    say(`  case: ${one.made.title} (${one.made.state})`);
  }
  const text = saySignIns(accounts, password, begun);
  await signEveryoneOut(filling);
  await writeSignIns(config.DATA_DIR, text);
  return text;
}

/** The sign-ins of a house that is filled already; null for an empty one. */
async function earlierFilling({ overread, config }: DemoOptions): Promise<string | null> {
  const { database } = overread.foundation;
  if ((await database.$count(people)) === 0) return null;
  const kept = await readSignIns(config.DATA_DIR);
  const ours = await database.$count(people, eq(people.email, demoPeople.administrator.email));
  if (kept === null || ours === 0) throw new DemoRefused(ours > 0, config.DATA_DIR);
  return kept;
}

async function openHouse({ overread, config }: DemoOptions) {
  const { database, now } = overread.foundation;
  const password = newPassword();
  const doorstep = { address: reachable(overread.address), origin: new URL(publicUrl(config)).origin };
  const setUp = await readySetUpCode(database, config.DATA_DIR, now());
  if (!setUp) throw new DemoRefused(false, config.DATA_DIR);
  const accounts = await openAccounts(doorstep, { setUpCode: setUp.code, password });
  return { accounts, password, calendar: createCalendar(now()), doorstep };
}

/** The people who come next find no session but their own. */
async function signEveryoneOut({ accounts }: Filling): Promise<void> {
  for (const name of Object.keys(accounts) as DemoName[])
    await accounts[name]?.visitor.send('POST', '/api/auth/sign-out', json({}));
}

const syllables = [
  'ba',
  'de',
  'fi',
  'go',
  'ku',
  'la',
  'me',
  'ni',
  'po',
  'ru',
  'sa',
  'te',
  'vi',
  'wo',
  'zu',
  'ha',
];

/** Easy to type, and another in every demonstration: 16^8. */
function newPassword(): string {
  const word = (): string => Array.from({ length: 4 }, () => syllables[randomInt(syllables.length)]).join('');
  return `${word()}-${word()}`;
}

/** A listener on every interface is reached at this machine's own address. */
const reachable = (address: string): string =>
  address.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');

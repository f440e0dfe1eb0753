import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { routes } from '@overread/case';
import type { CheckJson } from '@overread/readiness';
import { discs } from '@overread/sample-discs';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig, type Config } from '../config.ts';
import { cases } from '../database/tables/cases.ts';
import { instances } from '../database/tables/imaging.ts';
import { people } from '../database/tables/sign-in.ts';
import { furnish } from '../furnish.ts';
import { createLog } from '../log/create-log.ts';
import { totp } from '../sign-in/testing/totp.ts';
import { startOverread, type Overread } from '../start-overread.ts';
import { temporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.ts';
import { testDatabase, type TestDatabase } from '../testing/test-database.ts';
import { createCalendar } from './calendar.ts';
import { demoCases } from './cases/demo-cases.ts';
import { demoPeople, patientNames, staffNames } from './demo-people.ts';
import { demoSettings } from './demo-settings.ts';
import { furnishDemo } from './furnish-demo.ts';
import { createVisitor, json, type Visitor } from './visitor.ts';

let folder: TemporaryFolder;
let database: TestDatabase;
let config: Config;
let overread: Overread;
let signIns: string;
const said: string[] = [];
const fill = () => furnishDemo({ overread, config, say: (line) => said.push(line) });

beforeAll(async () => {
  folder = await temporaryFolder();
  database = await testDatabase();
  const given = { DATA_DIR: join(folder.path, 'data'), DATABASE_URL: database.url };
  config = readConfig(demoSettings({ ...given, PORT: '0', LOG_LEVEL: 'silent' }));
  overread = await startOverread({ config, log: createLog(config), webFolder: folder.path, furnish });
  signIns = await fill();
}, 180_000);

afterAll(async () => {
  await overread.stop();
  await database.close();
  await folder.remove();
});

const made = demoCases.map((make) => make(createCalendar(new Date())));
const visitor = (): Visitor => createVisitor({ address: overread.address, origin: 'http://localhost:0' });
const password = (): string => /Password of everyone: +(\S+)/.exec(signIns)?.[1] ?? '';
const addressOf = (email: string): string =>
  signIns.match(/otpauth:\S+/g)?.find((one) => one.includes(encodeURIComponent(email))) ?? '';

const sessions = new Map<string, Visitor>();

/** Signs in once: a code of the app works once. */
async function signedIn(email: string): Promise<Visitor> {
  const held = sessions.get(email);
  if (held) return held;
  const me = visitor();
  sessions.set(email, me);
  const body = { email, password: password() };
  const answer = await me.send('POST', '/api/auth/sign-in/email', json(body));
  if ((answer as { next: string }).next === 'done') return me;
  const code = totp(addressOf(email), new Date());
  await me.send('POST', '/api/auth/two-factor/verify-totp', json({ code }));
  return me;
}

test('the house holds every case in the state it is meant to be in', async () => {
  const rows = await database.database.select().from(cases);
  expect(rows.map(({ caseType, state }) => `${caseType} ${state}`).toSorted()).toEqual(
    made.map(({ basics, state }) => `${basics.caseType} ${state}`).toSorted(),
  );
  expect(new Set(rows.map(({ state }) => state)).size).toBeGreaterThanOrEqual(8);
  expect(said.filter((line) => line.startsWith('  case: '))).toHaveLength(made.length);
});

test('every person is marked as made up, at an address that can belong to nobody', async () => {
  const rows = await database.database.select().from(people);
  expect(rows).toHaveLength(Object.keys(demoPeople).length);
  for (const { name, email } of rows) {
    expect(name).toMatch(/\(demo\)|（演示）/);
    expect(email).toMatch(/@demo\.example$/);
  }
});

test.each(Object.entries(demoPeople))('%s signs in with what is printed', async (_, person) => {
  const me = await signedIn(person.email);
  const { me: account } = await me.ask(routes.viewMe);
  expect(account).toMatchObject({ email: person.email, name: person.name, secondFactorNeeded: false });
});

test('a printed backup code does in place of the app', async () => {
  const [code = ''] = /backup codes +(\S+)/.exec(signIns)?.slice(1) ?? [];
  const me = visitor();
  const { email } = demoPeople.administrator;
  await me.send('POST', '/api/auth/sign-in/email', json({ email, password: password() }));
  await me.send('POST', '/api/auth/two-factor/verify-backup-code', json({ code }));
  expect((await me.ask(routes.listPeople)).people).toHaveLength(Object.keys(demoPeople).length);
});

test('images are judged as the truth of their discs says, and are the patient’s own', async () => {
  const judged: string[] = [];
  for (const name of patientNames) {
    const me = await signedIn(demoPeople[name].email);
    for (const { id, caseType, side, state } of (await me.ask(routes.listOwnCases)).cases) {
      const one = made.find(
        (row) => row.basics.caseType === caseType && row.state === state && row.basics.side === side,
      );
      const disc = discs.find((row) => row.id === one?.disc);
      if (!disc) continue;
      const { check } = await me.ask(routes.viewReadiness, { params: { caseId: id } });
      const { requirements, inventory } = check as CheckJson;
      const found = new Map(requirements.map((row) => [row.id, row.verdict]));
      for (const [requirement, verdict] of Object.entries(disc.expected.findings))
        expect([disc.id, requirement, found.get(requirement)]).toEqual([disc.id, requirement, verdict]);
      expect(inventory.patients.map((row) => row.name)).toEqual([
        demoPeople[name].onDisc.name.replace('^', ' '),
      ]);
      judged.push(disc.id);
    }
  }
  expect(judged.toSorted()).toEqual(made.flatMap(({ disc }) => disc ?? []).toSorted());
});

test('the complete back may be submitted as it is; the knee’s vague question is to be mended', async () => {
  const jingyi = await signedIn(demoPeople.jingyi.email);
  const back = (await jingyi.ask(routes.listOwnCases)).cases.find(({ caseType }) => caseType === 'spine');
  const params = { caseId: back?.id ?? '' };
  const { mayBeSubmitted, checklist } = await jingyi.ask(routes.viewReadiness, { params });
  expect(mayBeSubmitted).toEqual({ as: 'ready', limits: [], unanswerable: [], refusals: [] });
  expect(checklist.filter(({ state }) => state === 'open')).toEqual([]);
  const grace = await signedIn(demoPeople.grace.email);
  const [knee] = (await grace.ask(routes.listOwnCases)).cases;
  const view = await grace.ask(routes.viewCase, { params: { caseId: knee?.id ?? '' } });
  expect(view.standing).toContain('relative');
  expect(view.steps.questions).toEqual({ count: 3, toMend: 1 });
});

test('papers were read by the house itself, and say what the person confirmed', async () => {
  const daniel = await signedIn(demoPeople.daniel.email);
  const { cases: own } = await daniel.ask(routes.listOwnCases);
  const ligament = own.find(({ caseType }) => caseType === 'acl-meniscus');
  const { documents } = await daniel.ask(routes.listDocuments, { params: { caseId: ligament?.id ?? '' } });
  const report = documents.find(({ fileName }) => fileName === 'mri-report.pdf');
  expect(report).toMatchObject({ state: 'read', mediaType: 'application/pdf', problems: [] });
  expect(report?.proposed).toEqual(report?.confirmed);
});

test('the sign-ins are kept for the owner only, and a second start serves the house as it is', async () => {
  const file = join(config.DATA_DIR, 'demo-sign-ins.txt');
  expect(await readFile(file, 'utf8')).toBe(signIns);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const before = await database.database.$count(instances);
  expect(await fill()).toBe(signIns);
  expect(await database.database.$count(instances)).toBe(before);
  expect(await database.database.$count(cases)).toBe(made.length);
});

test('a house with other people is left alone', async () => {
  const { database: rows } = database;
  const mine = eq(people.email, demoPeople.administrator.email);
  await rows.update(people).set({ email: 'chief@example.org' }).where(mine);
  await expect(fill()).rejects.toThrow('There are people in this house');
  await rows
    .update(people)
    .set({ email: demoPeople.administrator.email })
    .where(eq(people.email, 'chief@example.org'));
});

test('a real house’s keys, files, mail server and data folder are not used', () => {
  const real = {
    SMTP_URL: 'smtps://mail.example.org',
    S3_BUCKET: 'real',
    MASTER_KEY_FILE: '/real/key',
    PORT: '1',
  };
  expect(demoSettings(real)).toEqual({ PORT: '1', DATA_DIR: './data-demo' });
  expect(demoSettings({ DATA_DIR: '/elsewhere' })).toEqual({ DATA_DIR: '/elsewhere' });
});

test('a coordinator opens every case at the address that is printed', async () => {
  const priya = await signedIn(demoPeople.coordinator.email);
  const printed = [...signIns.matchAll(/^ +(\S+) .* \/cases\/(\S+)/gm)].map(([, code = '', id = '']) => ({
    code,
    id,
  }));
  expect(printed).toHaveLength(made.length);
  for (const { code, id } of printed)
    expect((await priya.ask(routes.viewCase, { params: { caseId: id } })).code).toBe(code);
});

test('everyone of the staff has a second factor', () => {
  expect(staffNames.map((name) => addressOf(demoPeople[name].email)).filter(Boolean)).toHaveLength(7);
});

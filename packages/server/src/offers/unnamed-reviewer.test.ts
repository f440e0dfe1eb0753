import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { currentConsentVersion, states, type State } from '@overread/case';
import { eq } from 'drizzle-orm';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseMembers, cases, consents } from '../database/tables/cases.ts';
import { documents } from '../database/tables/documents.ts';
import { instances } from '../database/tables/imaging.ts';
import { directoryEntries, opinions } from '../database/tables/reading.ts';
import { mails, people } from '../database/tables/sign-in.ts';
import { opinionTest, type Someone } from '../opinions/opinions.test-support.ts';
import { testHouse, type TestHouse } from '../testing/test-house.ts';
import { waitUntil } from '../testing/wait-until.ts';

let test: TestHouse;
let house: ReturnType<typeof opinionTest>;
let patient: Someone;
let relative: Someone;
let reviewers: readonly Someone[];
let caseId: string;

const telling = [
  'Wilhelmina',
  'Zubrowka',
  'Xiulan',
  'Ostrander',
  'Institute of the Far Hills',
  'Wrote-it Professor',
];

/** What must not reach the patient: names, addresses, ids, places and titles of those who are asked or read. */
const marks = (): readonly string[] => [
  ...telling,
  ...reviewers.flatMap(({ id }) => [id, `${id}@example.org`]),
];

beforeAll(async () => {
  test = await testHouse();
  house = opinionTest(test);
  patient = await house.someone('patient', 'Somebody Patient');
  relative = await house.someone('patient', 'Somebody Relative');
  const coordinator = await house.someone('coordinator');
  const named = ['Dr Wilhelmina Zubrowka', 'Dr Xiulan Ostrander'];
  reviewers = [await house.someone('reviewer', named[0]), await house.someone('reviewer', named[1])];
  await describeReviewers();
  caseId = await house.readingCase(patient, []);
  const { database } = test.house;
  await database.insert(caseMembers).values({ caseId, personId: relative.id, standing: 'relative' });
  await consentToAll();
  await database.update(cases).set({ state: 'ready' }).where(eq(cases.id, caseId));
  const [one, two] = reviewers;
  if (!one || !two) throw new Error('no reviewers');
  deeds = deedsOf(one, two, coordinator);
}, 120_000);
afterAll(() => test.close());

async function describeReviewers(): Promise<void> {
  const { database } = test.house;
  for (const [row] of await Promise.all(
    reviewers.map(({ id }) =>
      database.select().from(directoryEntries).where(eq(directoryEntries.personId, id)),
    ),
  ))
    if (row)
      await database
        .update(directoryEntries)
        .set({ entry: { ...(row.entry as object), hospital: telling[4], role: telling[5] } })
        .where(eq(directoryEntries.personId, row.personId));
}

async function consentToAll(): Promise<void> {
  for (const purpose of ['process', 'share', 'transfer', 'translation', 'outcomes'])
    await test.house.database.insert(consents).values({
      id: randomUUID(),
      caseId,
      purpose,
      textVersion: currentConsentVersion,
      textHash: 'x',
      language: 'en',
      byPerson: patient.id,
      givenAt: new Date(),
    });
}

type Deed = () => Promise<{ readonly status: number; readonly body: unknown }>;
let deeds: Partial<Record<State, readonly Deed[]>> = {};

/** What leads into each state, by the doors people use. */
const deedsOf = (
  one: Someone,
  two: Someone,
  coordinator: Someone,
): Partial<Record<State, readonly Deed[]>> => {
  const at = `/api/cases/${caseId}`;
  const post = (path: string, who: Someone, body: object) => () =>
    house.ask('POST', `${at}${path}`, who, body);
  return {
    offered: [post('/offers', coordinator, { personIds: [one.id, two.id], hours: 24 })],
    reading: [
      post('/offers/accept', one, { noConflict: true }),
      post('/offers/accept', two, { noConflict: true }),
    ],
    'needs-more': [
      post('/reading/ask-for-more', one, {
        items: [{ requirement: null, what: 'A lateral view', why: 'It is not among the films.' }],
      }),
    ],
    signed: [
      post('/moves/resume-reading', coordinator, {}),
      () => house.writeAndSign(caseId, one),
      () => house.writeAndSign(caseId, two),
    ],
  };
};

/** Every GET door of the house, from its own description, with what the case really holds in place of the parameters. */
async function everyDoor(): Promise<readonly string[]> {
  const described = (await test.app.inject({ url: '/api/openapi.json' })).json() as {
    paths: Record<string, object>;
  };
  const { database } = test.house;
  const [image] = await database.select().from(instances).where(eq(instances.caseId, caseId));
  const [paper] = await database.select().from(documents).where(eq(documents.caseId, caseId));
  const written = await database.select().from(opinions).where(eq(opinions.caseId, caseId));
  const values = {
    caseId,
    documentId: paper?.id ?? '',
    studyUid: image?.studyUid ?? '',
    seriesUid: image?.seriesUid ?? '',
    sopInstanceUid: image?.sopInstanceUid ?? '',
    page: '1',
    frames: '1',
  };
  return Object.entries(described.paths)
    .filter(([, methods]) => 'get' in methods)
    .flatMap(([path]) =>
      (written.length > 0 ? written : [{ id: randomUUID() }]).map(({ id }) => ({ path, id })),
    )
    .map(({ path, id }) =>
      path.replace(
        /\{([^}]+)\}/g,
        (_, name: string) =>
          (values as Readonly<Record<string, string>>)[name] ?? (name === 'opinionId' ? id : '1'),
      ),
    )
    .filter((path, index, all) => all.indexOf(path) === index);
}

const queries = ['', '?language=en', '?language=zh'];

/** Everything an answer says: its status line's headers and its body, a ZIP unpacked with its names. */
async function whatItSays(url: string, who: Someone): Promise<string> {
  return (await answerOf(url, who)).said;
}

async function answerOf(
  url: string,
  who: Someone,
): Promise<{ readonly said: string; readonly isOpen: boolean }> {
  const answer = await test.app.inject({ url, headers: who.headers });
  const body = answer.rawPayload;
  const isZip = answer.headers['content-type'] === 'application/zip';
  const files = isZip ? Object.entries(unzipSync(body)) : [];
  const said = [
    JSON.stringify(answer.headers),
    body.toString('utf8'),
    body.toString('utf16le'),
    ...files.flatMap(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]),
  ].join('\n');
  return { said, isOpen: answer.statusCode === 200 };
}

const shown = (text: string): readonly string[] => marks().filter((mark) => text.includes(mark));

describe.each(['offered', 'reading', 'needs-more', 'signed'] as const satisfies readonly State[])(
  'while the case is %s',
  (state) => {
    it('is led there by the doors people use', async () => {
      for (const deed of deeds[state] ?? []) expect((await deed()).status).toBe(200);
      const [row] = await test.house.database.select().from(cases).where(eq(cases.id, caseId));
      expect(row?.state).toBe(state);
      expect(states.indexOf(state)).toBeLessThan(states.indexOf('delivered'));
    }, 60_000);

    it('no door says to the patient’s side who reads it', async () => {
      const found: unknown[] = [];
      let opened = 0;
      const paths = await everyDoor();
      for (const who of [patient, relative])
        for (const path of paths)
          for (const query of queries) {
            const { said, isOpen } = await answerOf(`${path}${query}`, who);
            const hits = shown(said);
            if (isOpen) opened += 1;
            if (hits.length > 0) found.push({ path, hits });
          }
      expect(found).toEqual([]);
      expect(opened).toBeGreaterThan(60);
    }, 60_000);

    it('no mail says so, nor tells a reviewer whose case it is', async () => {
      const { database } = test.house;
      await waitUntil(async () =>
        (await database.select().from(mails)).every(({ sentAt }) => sentAt !== null),
      );
      const outbox = join(test.folder, 'outbox');
      const sent = await Promise.all(
        (await readdir(outbox)).map((name) => readFile(join(outbox, name), 'utf8')),
      );
      const [kase] = await database.select().from(cases).where(eq(cases.id, caseId));
      expect(sent.length).toBeGreaterThan(0);
      for (const mail of sent) {
        const toReviewer = reviewers.find(({ id }) => mail.includes(`To: ${id}@example.org`));
        const text = toReviewer ? mail.replaceAll(`${toReviewer.id}@example.org`, '') : mail;
        expect(shown(text)).toEqual([]);
        for (const about of [kase?.code ?? '', caseId, patient.id, 'Somebody', 'knee'])
          expect(text.replaceAll(`${patient.id}@example.org`, '')).not.toContain(about);
      }
    });
  },
);

it('the test would find a name: an administrator’s list of people shows them', async () => {
  const administrator = await house.someone('administrator');
  expect(shown(await whatItSays('/api/people', administrator))).toContain('Zubrowka');
  expect(await test.house.database.$count(people)).toBeGreaterThan(4);
});

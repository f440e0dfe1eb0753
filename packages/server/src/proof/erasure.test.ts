import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBackupFolder } from '../backup/backup-folder.ts';
import { completeBackups } from '../backup/manifest.ts';
import { getPart, partKey } from '../backup/sealed-part.ts';
import { temporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { marksIn, marksInFiles, marksInRows, type Marks } from './find-marks.ts';
import { endHouses, freePort, startHouse, type HouseProcess } from './house-process.ts';
import { madeImage, stowBody, stowType } from './made-image.ts';
import { openKept, type Kept } from './open-kept.ts';
import { asksOf, Refused, type Asks } from './proof-asks.ts';
import { signUpPatient } from './proof-patient.ts';
import { runCommand } from './run-command.ts';

/** Words that stand nowhere else, each told in another place of a case. */
const marks = {
  'the name in an image': 'MARKNAME^ZEPHYRINE',
  'the name of a file': 'markfile quillon.txt',
  'the text of a paper': 'markpaper xanthophyll synovitis',
  'the story': 'markstory fell from the marzipan ladder',
  'a question': 'markquestion should the obelisk be replaced?',
  'a message': 'markmessage the hippogriff called yesterday',
  'the operation': 'markoperation bicompartmental kaleidoscope',
  'the hospital': 'markhospital Saint Quetzal',
  'the reason of a move': 'markreason a suddenly purple ankle',
} as const satisfies Marks;
const passphrase = 'nine grey geese grazing';
/** An account is not part of a case, and is kept as it is. */
const email = 'erasure-control@example.org';

let folder: TemporaryFolder;
let data: string;
let house: HouseProcess;
let ask: Asks;
let kept: Kept;
let caseId: string;
let code: string;
let other: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  data = join(folder.path, 'data');
  house = await startHouse({ DATA_DIR: data, PORT: await freePort(), LOG_LEVEL: 'trace' });
  ask = asksOf(house.address, await signUpPatient(house.address, data, email));
  kept = await openKept(data);
  ({ caseId, code } = await tellEverything());
  other = (await tellEverything()).caseId;
  await writeFile(join(folder.path, 'passphrase'), passphrase);
}, 120_000);

afterAll(async () => {
  await kept.close();
  await endHouses();
  await folder.remove();
});

async function tellEverything(): Promise<{ caseId: string; code: string }> {
  const basics = {
    caseType: 'foot-ankle',
    side: 'left',
    proposedOperation: marks['the operation'],
    hospital: marks['the hospital'],
  };
  const made = await ask('POST', '/api/cases', { language: 'en', basics });
  const at = `/api/cases/${String(made['id'])}`;
  await ask(
    'POST',
    `${at}/dicomweb/studies`,
    stowBody([madeImage(1_200_000, marks['the name in an image']).sent]),
    {
      'content-type': stowType,
    },
  );
  await ask(
    'POST',
    `${at}/documents`,
    Buffer.from(`MRI report. ${`${marks['the text of a paper']}. `.repeat(300)}`),
    {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(marks['the name of a file']),
    },
  );
  const entry = { kind: 'other', id: '1', date: '2026', text: marks['the story'] };
  await ask('PUT', `${at}/story`, { version: 0, content: { entries: [entry] } });
  await ask('PUT', `${at}/questions`, { version: 0, questions: [marks['a question']] });
  await ask('POST', `${at}/messages`, { id: crypto.randomUUID(), text: marks['a message'] });
  await ask('POST', `${at}/moves/tell-urgent`, { reason: marks['the reason of a move'] });
  await waitUntil(async () => {
    const { documents } = (await ask('GET', `${at}/documents`)) as { documents: { state: string }[] };
    return documents[0]?.state === 'read';
  });
  return { caseId: String(made['id']), code: String(made['code']) };
}

/** Everything the house writes, searched after it was made to write down what it still held. */
async function found(these: Marks): Promise<readonly string[]> {
  await kept.pool.query('checkpoint');
  return [
    ...(await marksInFiles(folder.path, these)),
    ...(await marksInRows(kept.pool, these)),
    ...marksIn(Buffer.from(house.output()), these).map((name) => `${name} in the log`),
  ];
}

/** What the house answers about a case, all in one text. */
async function everythingOf(id: string): Promise<string> {
  const at = `/api/cases/${id}`;
  const { documents } = (await ask('GET', `${at}/documents`)) as { documents: { id: string }[] };
  const paths = ['', '/story', '/questions', '/messages', `/documents/${documents[0]?.id}/text`];
  const answers = await Promise.all(paths.map((path) => ask('GET', at + path)));
  const studies = await ask('GET', `${at}/dicomweb/studies`);
  return JSON.stringify([documents, answers, studies]);
}

describe('before anything is erased', () => {
  test('the case tells everything, and the search finds what lies open', async () => {
    const text = await everythingOf(caseId);
    const { 'the reason of a move': _kept, ...told } = marks;
    expect(Object.values(told).filter((mark) => !text.includes(mark))).toEqual([]);
    expect(await found({ 'an account': email })).toEqual(
      expect.arrayContaining([
        'an account in public.people',
        expect.stringMatching(/^an account in data\/database\//),
      ]),
    );
  });

  test('nothing a patient tells lies open anywhere', async () => {
    expect(await found(marks)).toEqual([]);
  });
});

test('erased through the door, it is gone from the house and from a new backup', async () => {
  const { rows: before } = await kept.pool.query<{ wrapped: Buffer }>(
    'select wrapped from case_keys where case_id = $1',
    [caseId],
  );
  const wrapped = before[0]?.wrapped ?? Buffer.alloc(0);
  await expect(ask('DELETE', `/api/cases/${caseId}`, { code: 'wrong' })).rejects.toThrow(Refused);
  await expect(ask('DELETE', `/api/cases/${caseId}`, { code })).resolves.toEqual({ erased: true });

  await expect(ask('GET', `/api/cases/${caseId}`)).rejects.toMatchObject({ status: 404 });
  await expect(ask('GET', `/api/cases/${caseId}/dicomweb/studies`)).rejects.toMatchObject({ status: 404 });
  expect(await marksInFiles(join(data, 'store'), { 'a file of the case': caseId })).toEqual([]);
  // The old version of the key's row, under the master key, until PostgreSQL writes the table anew.
  await kept.pool.query('vacuum full case_keys');
  expect(await found(marks)).toEqual([]);
  const { rows } = await kept.pool.query('select wrapped from case_keys where case_id = $1', [caseId]);
  expect(rows).toEqual([{ wrapped: null }]);

  const text = await everythingOf(other);
  expect(text).toContain(marks['the story']);

  const backups = join(folder.path, 'backups');
  const lock = ['--passphrase-file', join(folder.path, 'passphrase')];
  expect(await runCommand(['backup', backups, ...lock], { DATA_DIR: data })).toMatchObject({ code: 0 });
  expect(await marksInFiles(backups, { ...marks, 'its key': wrapped.toString('latin1') })).toEqual([]);
  const dump = await openedDump(backups);
  expect(marksIn(dump, marks)).toEqual([]);
  expect(dump.includes(wrapped.toString('hex'))).toBe(false);
  // The case's row stays, so that the record's ids have something to name.
  expect(dump.includes(caseId)).toBe(true);
});

test('what is left of an erased key goes with the master key that wraps it', async () => {
  const before = await runCommand(['keys', 'list'], { DATA_DIR: data });
  expect(await runCommand(['keys', 'rotate'], { DATA_DIR: data })).toMatchObject({ code: 0 });
  expect(await everythingOf(other)).toContain(marks['the story']);
  expect(await runCommand(['keys', 'drop-retired'], { DATA_DIR: data })).toMatchObject({ code: 0 });
  const after = await runCommand(['keys', 'list'], { DATA_DIR: data });
  expect(after.output).not.toContain(/^[0-9a-f]{16}/m.exec(before.output)?.[0] ?? 'none');
  expect(await everythingOf(other)).toContain(marks['the story']);
});

async function openedDump(backups: string): Promise<Buffer> {
  const opened = await openBackupFolder(backups, async () => ({ kind: 'passphrase', passphrase }));
  const [id = ''] = await completeBackups(opened);
  return gunzipSync(Buffer.concat(await Array.fromAsync(getPart(opened, partKey(id, 'database')))));
}

import type { DocumentView } from '@overread/case';
import { discs } from '@overread/sample-discs';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../database/tables/documents.ts';
import { as, testHouse, type TestHouse } from '../testing/test-house.ts';
import { giveUpReading } from './give-up-reading.ts';
import { fileNameFrom } from './file-name.ts';

let test: TestHouse;
let caseId: string;
const patient = as('patient-1');

beforeAll(async () => {
  test = await testHouse();
  const made = await test.app.inject({
    method: 'POST',
    url: '/api/cases',
    headers: patient,
    payload: { basics: { caseType: 'knee-replacement', side: 'right' }, language: 'en' },
  });
  caseId = (made.json() as { id: string }).id;
});
afterAll(() => test.close());

const url = (rest = ''): string => `/api/cases/${caseId}/documents${rest}`;

async function add(bytes: Buffer | string, name: string): Promise<DocumentView> {
  const answer = await test.app.inject({
    method: 'POST',
    url: url(),
    headers: {
      ...patient,
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
    },
    payload: bytes,
  });
  expect(answer.statusCode).toBe(200);
  return read((answer.json() as DocumentView).id);
}

/** Waits until the job has done with it. */
async function read(id: string): Promise<DocumentView> {
  for (;;) {
    const list = (await test.app.inject({ url: url(), headers: patient })).json() as {
      documents: DocumentView[];
    };
    const found = list.documents.find((one) => one.id === id);
    if (found && (found.state === 'read' || found.state === 'failed')) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const report = [
  'RADIOLOGY REPORT',
  'Examination: X-ray right knee, weight-bearing AP and lateral',
  'Date of examination: 12 March 2026',
  'Findings: medial joint space narrowing. No fracture.',
  'Impression: osteoarthritis of the right knee.',
].join('\n');

describe('a paper', () => {
  it('is kept, read in the background, and what it seems to be is shown with its words', async () => {
    const paper = await add(report, 'befund.txt');
    expect(paper.state).toBe('read');
    expect(paper.proposed).toMatchObject({
      type: 'radiology-report',
      language: 'en',
      date: '2026-03-12',
      side: 'right',
    });
    expect(paper.shownBy.find(({ about }) => about === 'side')?.words.toLowerCase()).toContain('right');
    expect(paper.confirmed).toBeNull();
    const text = await test.app.inject({ url: url(`/${paper.id}/text`), headers: patient });
    expect((text.json() as { pages: { text: string }[] }).pages[0]?.text).toContain('joint space');
  });

  it('counts only once the person has confirmed it', async () => {
    const paper = await add(report.replace('12 March', '13 March'), 'second.txt');
    const facts = { ...paper.proposed, studyUid: null };
    const confirmed = await test.app.inject({
      method: 'PUT',
      url: url(`/${paper.id}/facts`),
      headers: patient,
      payload: facts,
    });
    expect(confirmed.statusCode).toBe(200);
    expect((confirmed.json() as DocumentView).confirmed).toEqual(facts);
  });

  it('is shown only as a picture made here', async () => {
    const photo = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#fff' } })
      .jpeg()
      .withExif({ IFD3: { GPSLatitude: '53/1 20/1 0/1' } })
      .toBuffer();
    const paper = await add(photo, 'photo.jpg');
    const page = await test.app.inject({ url: url(`/${paper.id}/pages/1`), headers: patient });
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toMatch(/^image\/(png|jpeg)$/);
    expect((await sharp(page.rawPayload).metadata()).exif).toBeUndefined();
    expect((await test.app.inject({ url: url(`/${paper.id}/pages/9`), headers: patient })).statusCode).toBe(
      404,
    );
  });

  it.each([
    ['a program', 'MZ\u0090\0\u0003'.padEnd(500, '\0'), 'program'],
    ['a page', '<!doctype html><script>alert(1)</script>', 'web-page'],
    [
      'a drawing with scripts',
      '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
      'drawing-with-markup',
    ],
  ])('that is really %s is refused with a reason and not kept', async (_, bytes, code) => {
    const paper = await add(Buffer.from(bytes, 'latin1'), 'report.pdf');
    expect(paper.state).toBe('failed');
    expect(paper.problems.map((one) => one.code)).toEqual([code]);
    expect((await test.app.inject({ url: url(`/${paper.id}/pages/1`), headers: patient })).statusCode).toBe(
      404,
    );
  });

  it('whose reading never ended is told after two hours', async () => {
    const paper = await add(report, 'stuck.txt');
    const { database } = test.house;
    const added = new Date(Date.now() - 3 * 3_600_000);
    await database
      .update(documents)
      .set({ state: 'reading', addedAt: added })
      .where(eq(documents.id, paper.id));
    await giveUpReading(test.house);
    expect(await read(paper.id)).toMatchObject({ state: 'failed', problems: [{ code: 'took-too-long' }] });
  });

  it('goes when it is taken out', async () => {
    const paper = await add(report, 'gone.txt');
    await test.app.inject({ method: 'DELETE', url: url(`/${paper.id}`), headers: patient });
    const again = await test.app.inject({ url: url(`/${paper.id}/text`), headers: patient });
    expect(again.statusCode).toBe(404);
  });

  it('of no bytes, of too many, or as JSON is refused', async () => {
    const send = (payload: Buffer | object, type: string) =>
      test.app.inject({ method: 'POST', url: url(), headers: { ...patient, 'content-type': type }, payload });
    expect((await send(Buffer.alloc(0), 'application/octet-stream')).statusCode).toBe(422);
    expect((await send({ a: 1 }, 'application/json')).statusCode).toBe(415);
    const big = Buffer.alloc(test.house.quotas.documentBytes + 1, 65);
    expect((await send(big, 'application/octet-stream')).statusCode).toBe(413);
  });
});

describe('reports and studies', () => {
  it('are matched, and what is alone is said', async () => {
    const [image] = (discs.find(({ id }) => id === 'knee-replacement-complete')?.make() ?? []).filter(
      ({ path }) => path.startsWith('DICOM/'),
    );
    await test.app.inject({
      method: 'POST',
      url: `/api/cases/${caseId}/dicomweb/studies`,
      headers: { ...patient, 'content-type': 'application/dicom' },
      payload: Buffer.from(image?.bytes ?? []),
    });
    const list = (await test.app.inject({ url: url(), headers: patient })).json() as {
      studiesWithoutReport: string[];
      reportsWithoutStudy: string[];
    };
    expect(list.studiesWithoutReport).toHaveLength(1);
    expect(list.reportsWithoutStudy.length).toBeGreaterThan(0);
  });
});

describe('a file’s name', () => {
  it.each([
    [encodeURIComponent('检查报告.pdf'), '检查报告.pdf'],
    ['C:\\Users\\me\\report.pdf', 'report.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\u202efdp.exe', 'afdp.exe'],
    ['%E0%A4%A', '%E0%A4%A'],
    [undefined, 'paper'],
  ])('%s is shown as %s', (given, shown) => {
    expect(fileNameFrom(given)).toBe(shown);
  });
});

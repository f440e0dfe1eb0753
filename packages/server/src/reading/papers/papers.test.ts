import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentTranslations, opinions } from '../../database/tables/reading.ts';
import { record } from '../../database/tables/record.ts';
import { marksIn } from '../../proof/find-marks.ts';
import { as, testHouse, type TestHouse } from '../../testing/test-house.ts';
import type { Brief } from '../brief/brief-of.ts';
import {
  addPaper,
  ask,
  coordinator,
  offered,
  otherReviewer,
  plantedCase,
  reviewer,
  type PlantedCase,
} from '../brief/planted-case.test-support.ts';
import { identitiesIn, identityMarks, planMarks, reportMarks } from '../brief/planted-marks.test-support.ts';
import { translationPlace } from './paper-translations.ts';

let test: TestHouse;
let planted: PlantedCase;
let photo: string;

beforeAll(async () => {
  test = await testHouse();
  planted = await plantedCase(test);
  photo = await addPaper(test, planted.caseId, {
    type: 'implant-record',
    file: 'card.png',
    content: await card(),
  });
}, 120_000);
afterAll(() => test.close());

const inCase = (rest: string): string => `/api/cases/${planted.caseId}${rest}`;
const get = (rest: string, headers = reviewer) => test.app.inject({ url: inCase(rest), headers });
const textOf = (id: string, headers = reviewer) => get(`/reading/papers/${id}/text`, headers);
const pageOf = (id: string, page = 1, headers = reviewer) =>
  get(`/reading/papers/${id}/pages/${page}?width=400`, headers);
const briefOf = (headers = reviewer) => ask<Brief>(test, 'GET', inCase('/reading'), undefined, headers);
const decide = (holdId: string, payload: object, headers = coordinator) =>
  test.app.inject({ method: 'PUT', url: inCase(`/holds/${holdId}`), headers, payload });

/** A card of two halves: red on the left, blue on the right. */
const card = () =>
  sharp({ create: { width: 400, height: 200, channels: 3, background: '#f00' } })
    .composite([
      { input: { create: { width: 200, height: 200, channels: 3, background: '#00f' } }, left: 200, top: 0 },
    ])
    .png()
    .toBuffer();

/** Red, green and blue of one dot. */
async function dot(picture: Buffer, x: number, y: number): Promise<readonly number[]> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * info.channels;
  return [...data.subarray(at, at + 3)].map((value) => Math.round(value / 51));
}

describe('a paper’s text', () => {
  it('is read without who and where, its dates moved', async () => {
    const answer = await textOf(planted.papers.history);
    expect(answer.statusCode).toBe(200);
    expect(identitiesIn(answer.rawPayload)).toEqual([]);
    expect(marksIn(answer.rawPayload, { ...reportMarks, ...planMarks })).toEqual([]);
    const [page] = (answer.json() as { pages: { text: string }[] }).pages;
    expect(page?.text).toContain('Takes ibuprofen 400 mg.');
    const [first, second] = page?.text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    const days = (Date.parse(second ?? '') - Date.parse(first ?? '')) / 86_400_000;
    expect(days).toBe((Date.parse('2025-09-14') - Date.parse('2025-06-10')) / 86_400_000);
    expect(page?.text).toMatch(/Since 20\d\d pain/);
    expect(page?.text).not.toContain('Since 2019');
  });

  it('stays closed while it is sealed, in English and in Chinese', async () => {
    const { report, hanReport, recommendation, consultation, translation } = planted.papers;
    for (const id of [report, hanReport, recommendation, consultation, translation]) {
      const answer = await textOf(id);
      expect([answer.statusCode, answer.json()]).toEqual([
        409,
        expect.objectContaining({ code: 'not-yet-held' }),
      ]);
      expect(identitiesIn(answer.rawPayload)).toEqual([]);
      expect(marksIn(answer.rawPayload, { ...reportMarks, ...planMarks })).toEqual([]);
      expect((await pageOf(id)).statusCode).toBe(409);
    }
  });

  it('that nobody said what it is, is not there', async () => {
    expect((await textOf(planted.papers.unsaid)).statusCode).toBe(404);
    expect((await pageOf(planted.papers.unsaid)).statusCode).toBe(404);
  });

  it('once open names nobody either', async () => {
    await test.house.database.insert(opinions).values({
      id: randomUUID(),
      caseId: planted.caseId,
      personId: 'reviewer-2',
      version: 1,
      committedAt: new Date(),
    });
    const { report, hanReport, recommendation, consultation, translation } = planted.papers;
    for (const id of [report, hanReport, recommendation, consultation, translation]) {
      const answer = await textOf(id, otherReviewer);
      expect(answer.statusCode).toBe(200);
      expect(identitiesIn(answer.rawPayload)).toEqual([]);
    }
    expect((await textOf(hanReport, otherReviewer)).body).toContain(reportMarks.hanReport);
    expect((await textOf(recommendation, otherReviewer)).body).toContain(planMarks.recommendation);
    expect((await textOf(report)).statusCode).toBe(409);
  });

  it('is read by its reviewers only, and each reading is in the record', async () => {
    const { history } = planted.papers;
    expect((await textOf(history, offered)).statusCode).toBe(403);
    expect((await textOf(history, coordinator)).statusCode).toBe(403);
    expect((await textOf(history, as('reviewer-9', ['reviewer']))).statusCode).toBe(404);
    expect((await pageOf(history, 1, as('reviewer-9', ['reviewer']))).statusCode).toBe(404);
    const rows = await test.house.database
      .select({ who: record.actorId, what: record.objectId })
      .from(record)
      .where(eq(record.act, 'read-papers'));
    expect(rows).toContainEqual({ who: 'reviewer-1', what: history });
  });

  it('has its translations beside it, cleaned likewise, those that nobody checked marked', async () => {
    const { caseId } = planted;
    const documentId = planted.papers.history;
    const segments = [
      { page: 1, source: 'a', target: `${identityMarks.account} wurde untersucht` },
      { page: 1, source: 'b', target: `${identityMarks.chinese}在${identityMarks.hanHospital}，膝关节疼痛` },
    ];
    for (const [language, state] of [
      ['zh', 'draft'],
      ['en', 'checked'],
    ] as const)
      await test.house.database.insert(documentTranslations).values({
        caseId,
        documentId,
        language,
        version: 1,
        sealed: await test.house.seal.seal(caseId, translationPlace(documentId, language), { segments }),
        state,
        translatedBy: 'translator-1',
      });
    const answer = await textOf(documentId);
    expect(identitiesIn(answer.rawPayload)).toEqual([]);
    const { translations } = answer.json() as {
      translations: { language: string; isDraft: boolean; pages: { text: string }[] }[];
    };
    expect(translations.map(({ language, isDraft }) => [language, isDraft])).toEqual([
      ['en', false],
      ['zh', true],
    ]);
    expect(translations[0]?.pages[0]?.text).toContain('膝关节疼痛');
    expect((await briefOf()).papers.find(({ id }) => id === documentId)?.translatedInto).toEqual([
      'en',
      'zh',
    ]);
  });
});

describe('a page’s picture', () => {
  it('is held until a coordinator has looked, and the brief counts it', async () => {
    expect((await pageOf(photo)).statusCode).toBe(404);
    expect((await pageOf(planted.papers.laboratory)).statusCode).toBe(404);
    const brief = await briefOf();
    expect(brief.held.pages).toBe(2);
    expect(brief.papers.find(({ id }) => id === photo)).toMatchObject({ pictures: 'held', pagesShown: [] });
    expect(brief.papers.find(({ id }) => id === planted.papers.history)?.pictures).toBe('none');
  });

  it('is listed for the coordinator, who can see it by their own door', async () => {
    const { holds } = await ask<{ holds: { id: string; why: string[]; picture: string; decision: null }[] }>(
      test,
      'GET',
      inCase('/holds'),
      undefined,
      coordinator,
    );
    const lab = holds.find(({ id }) => id === `page.${planted.papers.laboratory}.1`);
    expect(lab).toMatchObject({ why: ['page-picture', 'text-names-someone'], decision: null });
    const picture = await test.app.inject({ url: lab?.picture ?? '', headers: coordinator });
    expect(picture.headers['content-type']).toBe('image/png');
  });

  it('is shown as it is where that was decided', async () => {
    const answer = await decide(`page.${photo}.1`, { decision: 'show', masks: [] });
    expect([answer.statusCode, answer.json()]).toEqual([200, { decision: 'show' }]);
    const page = await pageOf(photo);
    expect(page.statusCode).toBe(200);
    expect(page.headers['cache-control']).toContain('no-store');
    expect([await dot(page.rawPayload, 50, 100), await dot(page.rawPayload, 350, 100)]).toEqual([
      [5, 0, 0],
      [0, 0, 5],
    ]);
  });

  it('is black where it was masked, whatever size it is asked in, and as it was elsewhere', async () => {
    await decide(`page.${photo}.1`, {
      decision: 'mask',
      masks: [{ x: 0, y: 0, width: 5_000, height: 10_000 }],
    });
    for (const width of [400, 100]) {
      const page = await get(`/reading/papers/${photo}/pages/1?width=${width}`);
      expect(await dot(page.rawPayload, Math.floor(width / 8), 20)).toEqual([0, 0, 0]);
      expect(await dot(page.rawPayload, Math.floor((width * 7) / 8), 20)).toEqual([0, 0, 5]);
    }
    expect((await briefOf()).papers.find(({ id }) => id === photo)).toMatchObject({
      pictures: 'shown',
      pagesShown: [1],
    });
  });

  it('is gone where it is withheld, and its text with it', async () => {
    const { laboratory } = planted.papers;
    expect((await textOf(laboratory)).body).toContain('Haemoglobin');
    await decide(`page.${laboratory}.1`, { decision: 'withhold', masks: [] });
    expect((await pageOf(laboratory)).statusCode).toBe(404);
    expect((await textOf(laboratory)).json()).toEqual({ pages: [], translations: [] });
    expect((await briefOf()).held.pages).toBe(0);
  });

  it.each([
    ['masked by nothing', { decision: 'mask', masks: [] }],
    ['masked beside the picture', { decision: 'mask', masks: [{ x: 10_000, y: 0, width: 5, height: 5 }] }],
    ['masked backwards', { decision: 'mask', masks: [{ x: 0, y: 0, width: -5, height: 5 }] }],
    ['decided in another word', { decision: 'hide', masks: [] }],
  ])('%s is refused', async (_, body) => {
    expect((await decide(`page.${photo}.1`, body)).statusCode).toBe(422);
  });

  it('nobody but a coordinator decides, and only of what is held', async () => {
    const body = { decision: 'show', masks: [] };
    expect((await decide(`page.${photo}.1`, body, reviewer)).statusCode).toBe(403);
    expect((await get('/holds')).statusCode).toBe(403);
    for (const id of [`page.${photo}.2`, `page.${randomUUID()}.1`, `page.${planted.papers.history}.1`, 'x'])
      expect((await decide(id, body)).statusCode).toBe(404);
  });
});

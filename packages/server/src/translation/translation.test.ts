import type { TranslatedPaper } from '@overread/case';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseMembers } from '../database/tables/cases.ts';
import { addPaper, coordinator, plantedCase, reviewer } from '../reading/brief/planted-case.test-support.ts';
import { as, testHouse, type TestHouse } from '../testing/test-house.ts';

const translator = as('translator-1', ['translator']);
const other = as('translator-2', ['translator']);
const stranger = as('translator-3', ['translator']);

let test: TestHouse;
let caseId: string;
let documentId: string;
beforeAll(async () => {
  test = await testHouse();
  ({ caseId } = await plantedCase(test));
  documentId = await addPaper(test, caseId, {
    type: 'operation-note',
    file: 'report.txt',
    content: 'Tear of the medial meniscus of the right knee. No fracture.',
  });
  for (const personId of ['translator-1', 'translator-2'])
    await test.house.database
      .insert(caseMembers)
      .values({ caseId, personId, standing: 'translator', since: new Date() });
}, 120_000);
afterAll(() => test.close());

interface Seen {
  readonly version: number;
  readonly paper: TranslatedPaper;
  readonly state: string | null;
  readonly isOwn: boolean;
}
const url = (rest = ''): string => `/api/cases/${caseId}/documents/${documentId}/translation${rest}`;
const way = '?from=en&to=zh';
const send = async <T>(
  method: 'GET' | 'PUT' | 'POST',
  path: string,
  headers: Record<string, string>,
  payload?: object,
) => {
  const answer = await test.app.inject({ method, url: path, headers, ...(payload && { payload }) });
  return { status: answer.statusCode, body: answer.json() as T };
};
const view = (who = translator) => send<Seen>('GET', url(way), who);
const keep = (version: number, paper: TranslatedPaper, who = translator, isFinished = false) =>
  send<{ version: number; details?: { reason: string }[] }>('PUT', url(), who, {
    version,
    paper,
    isFinished,
    machine: false,
  });
const check = (version: number, who: Record<string, string>) =>
  send<{ version: number }>('POST', url('/check'), who, { from: 'en', to: 'zh', version });
const said = ['右膝内侧半月板撕裂。', '未见骨折。'];
const translated = (paper: TranslatedPaper): TranslatedPaper => ({
  ...paper,
  segments: paper.segments.map((one, at) => ({ ...one, target: said[at] ?? '' })),
});

describe('a paper on the translators’ desk', () => {
  it('is cut into its sentences, and is nobody’s who was not asked to translate the case', async () => {
    const { body } = await view();
    expect(body.paper.segments.map(({ source }) => source)).toEqual([
      'Tear of the medial meniscus of the right knee.',
      'No fracture.',
    ]);
    expect([body.version, body.state]).toEqual([0, null]);
    expect((await view(stranger)).status).toBe(404);
    expect((await view(reviewer)).status).toBe(403);
  });

  it('is kept as it is written; of two who write at once neither overwrites the other', async () => {
    const { paper } = (await view()).body;
    expect((await keep(0, translated(paper))).body.version).toBe(1);
    expect((await keep(0, paper, other)).status).toBe(409);
    expect((await view(other)).body.paper.segments[0]?.target).toBe(said[0]);
  });

  it('translates no other text than the paper’s own', async () => {
    const { version, paper } = (await view()).body;
    const [first, ...rest] = paper.segments;
    if (!first) throw new Error('no segment');
    const forged = { ...paper, segments: [{ ...first, source: 'No tear.' }, ...rest] };
    const { status, body } = await keep(version, forged);
    expect([status, body.details?.[0]?.reason]).toEqual([422, 'other-text']);
  });

  it('goes out to another tool and comes back; a file of another paper is refused with its line', async () => {
    const xlf = `/api/cases/${caseId}/documents/${documentId}/translation.xlf${way}`;
    const out = await test.app.inject({ url: xlf, headers: translator });
    expect(out.headers['content-type']).toContain('application/xliff+xml');
    const into = (payload: string) =>
      test.app.inject({
        method: 'PUT',
        url: xlf,
        headers: { ...translator, 'content-type': 'application/xliff+xml' },
        payload,
      });
    const back = await into(out.payload.replace('未见骨折。', '没有骨折。'));
    expect(back.statusCode).toBe(200);
    expect((await view()).body.paper.segments[1]?.target).toBe('没有骨折。');
    const wrong = await into(out.payload.replace(documentId, 'another'));
    expect([wrong.statusCode, wrong.payload]).toEqual([422, expect.stringContaining('other-paper')]);
  });

  it('is finished whole, and checked by a second person only', async () => {
    const { version, paper } = (await view()).body;
    const half = { ...paper, segments: paper.segments.map((one) => ({ ...one, target: '' })) };
    expect((await keep(version, half, translator, true)).status).toBe(409);
    const { version: next } = (await keep(version, translated(paper), translator, true)).body;
    expect((await view()).body).toMatchObject({ state: 'to-check', isOwn: true });
    expect((await check(next, translator)).status).toBe(403);
    expect((await check(next, other)).status).toBe(200);
    const { body } = await send<{ papers: { documentId: string; translations: unknown[] }[] }>(
      'GET',
      `/api/cases/${caseId}/translations`,
      coordinator,
    );
    expect(body.papers.find((one) => one.documentId === documentId)?.translations).toEqual([
      { language: 'zh', state: 'checked' },
    ]);
  });

  it('is remembered for like sentences of the same case', async () => {
    const { body } = await send<{ matches: { target: string; score: number }[][] }>(
      'POST',
      `/api/cases/${caseId}/translation-memory`,
      other,
      { from: 'en', to: 'zh', sources: ['No fracture.', 'Something else entirely was written here.'] },
    );
    expect(body.matches.map((found) => found.map(({ target, score }) => [target, score]))).toEqual([
      [[said[1], 1]],
      [],
    ]);
  });

  it('of which only key points are given needs no whole translation, and shows them to the reviewer first', async () => {
    const { version, paper } = (await view()).body;
    const points = {
      ...paper,
      keyPoints: '要点：内侧半月板撕裂。',
      segments: paper.segments.map((one) => ({ ...one, target: '' })),
    };
    expect((await keep(version, points, translator, true)).status).toBe(200);
    const { rows } = await test.house.database.execute(
      `select state from document_translations where document_id = '${documentId}'`,
    );
    expect(rows).toEqual([{ state: 'to-check' }]);
    const { body } = await send<{ translations: { isDraft: boolean; pages: { text: string }[] }[] }>(
      'GET',
      `/api/cases/${caseId}/reading/papers/${documentId}/text`,
      reviewer,
    );
    expect(body.translations).toMatchObject([
      { isDraft: true, pages: [{ text: expect.stringMatching(/^要点：内侧半月板撕裂。/) }] },
    ]);
  });

  it('is no machine’s without consent to it', async () => {
    const { version, paper } = (await view()).body;
    const { status } = await send('PUT', url(), translator, {
      version,
      paper,
      isFinished: false,
      machine: true,
    });
    expect(status).toBe(409);
  });
});

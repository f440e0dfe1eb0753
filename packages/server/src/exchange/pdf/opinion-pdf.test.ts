import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Opinion } from '@overread/case';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opinionTest, type Someone } from '../../opinions/opinions.test-support.ts';
import { testHouse, type TestHouse } from '../../testing/test-house.ts';

let test: TestHouse;
let t: ReturnType<typeof opinionTest>;
let patient: Someone;
let stranger: Someone;
let coordinator: Someone;
let reviewer: Someone;
let door: string;
let shown: Opinion;
let id: string;

beforeAll(async () => {
  test = await testHouse();
  t = opinionTest(test);
  patient = await t.someone('patient');
  stranger = await t.someone('patient');
  coordinator = await t.someone('coordinator');
  reviewer = await t.someone('reviewer', 'Rowan Vale');
  id = await t.readingCase(patient, [reviewer]);
  await t.writeAndSign(id, reviewer);
  const { body } = await t.ask<{ opinions: { id: string }[] }>(
    'GET',
    `/api/cases/${id}/opinions`,
    coordinator,
  );
  const opinionId = body.opinions[0]?.id ?? '';
  door = `/api/cases/${id}/opinions/${opinionId}/pdf`;
  const seen = await t.ask<{ opinion: Opinion }>(
    'GET',
    `/api/cases/${id}/opinions/${opinionId}?language=en`,
    coordinator,
  );
  shown = seen.body.opinion;
});
afterAll(() => test.close());

const fetched = (who: Someone) => test.app.inject({ method: 'GET', url: door, headers: who.headers });

async function opened(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const texts = await Promise.all(
    pages.map(async (page) =>
      (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' '),
    ),
  );
  return {
    text: texts.join(' ').replaceAll(/\s+/gu, ' '),
    isTagged: ((await pdf.getMarkInfo()) as unknown as Map<string, boolean>).get('Marked'),
    tree: JSON.stringify(await pages[0]?.getStructTree()),
    attached: await contentOf(pdf, 'signed-opinion.json'),
  };
}

async function contentOf(pdf: PDFDocumentProxy, name: string): Promise<string | undefined> {
  const all = (await pdf.getAttachments()) ?? new Map();
  const [id] = [...all].flatMap(([key, { filename }]) => (filename === name ? [key] : []));
  const content = id === undefined ? null : await pdf.getAttachmentContent(id);
  return content ? Buffer.from(content as Uint8Array).toString('utf8') : undefined;
}

describe('the opinion as a file', () => {
  it('is nobody’s before release but those who work on it', async () => {
    expect((await fetched(patient)).statusCode).toBe(404);
    expect((await fetched(stranger)).statusCode).toBe(404);
    expect((await fetched(coordinator)).statusCode).toBe(200);
    expect((await fetched(reviewer)).statusCode).toBe(403);
  });

  it('says what the screen says, tagged, with the signed text attached', async () => {
    await t.ask('POST', `/api/cases/${id}/moves/release-opinion`, coordinator, {});
    const answer = await fetched(patient);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/pdf');
    const { text, isTagged, tree, attached } = await opened(answer.rawPayload);
    expect(text.replaceAll(' ', '')).toContain(shown.summary.replaceAll(/\s/gu, ''));
    expect(text).toContain('Your questions');
    expect(isTagged).toBe(true);
    expect(tree).toContain('"role":"H1"');
    const signed = await test.app.inject({
      method: 'GET',
      url: door.replace('/pdf', '/signed'),
      headers: patient.headers,
    });
    expect(attached).toBe(signed.payload);
  });

  it('is the same file each time', async () => {
    const [one, other] = [await fetched(patient), await fetched(patient)];
    expect(one.rawPayload.equals(other.rawPayload)).toBe(true);
  });
});

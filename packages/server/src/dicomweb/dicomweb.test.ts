import { Readable } from 'node:stream';
import { createCase } from '../cases/create-case.ts';
import { discs } from '@overread/sample-discs';
import { desc } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record } from '../database/tables/record.ts';
import { as, testHouse, type TestHouse } from '../testing/test-house.ts';

let test: TestHouse;
let caseId: string;
const patient = as('patient-1');
const base = (): string => `/api/cases/${caseId}/dicomweb`;

const disc = discs.find(({ id }) => id === 'knee-replacement-complete');
const images = (disc?.make() ?? [])
  .filter(
    ({ path, bytes }) => path !== 'DICOMDIR' && Buffer.from(bytes.subarray(128, 132)).toString() === 'DICM',
  )
  .map(({ bytes }) => Buffer.from(bytes));

beforeAll(async () => {
  test = await testHouse();
  caseId = await newCase('patient-1');
});
afterAll(() => test.close());

const newCase = (patientId: string): Promise<string> =>
  test.house.database.transaction((tx) =>
    createCase(test.house, tx, {
      patientId,
      language: 'en',
      basics: {
        caseType: 'knee-replacement',
        side: 'right',
        earlierSurgery: [],
        conservative: [],
        answers: {},
      },
    }),
  );

const multipart = (files: readonly Buffer[]): Buffer =>
  Buffer.concat([
    ...files.flatMap((file) => [
      Buffer.from('--here\r\nContent-Type: application/dicom\r\n\r\n'),
      file,
      Buffer.from('\r\n'),
    ]),
    Buffer.from('--here--\r\n'),
  ]);

const store = (files: readonly Buffer[], headers = patient, at = `${base()}/studies`) =>
  test.app.inject({
    method: 'POST',
    url: at,
    headers: { ...headers, 'content-type': 'multipart/related; type="application/dicom"; boundary=here' },
    payload: multipart(files),
  });

const get = (path: string, headers: Record<string, string> = {}) =>
  test.app.inject({ url: `${base()}${path}`, headers: { ...patient, ...headers } });

type Json = Record<string, { vr: string; Value?: unknown[] }>;
const failuresIn = (body: string, sequence: string): number[] =>
  ((JSON.parse(body) as Json)[sequence]?.Value ?? []).map((item) =>
    Number((item as Json)['00081197']?.Value?.[0]),
  );

describe('storing', () => {
  it('keeps every image of a disc, and answers each', async () => {
    expect(images.length).toBeGreaterThan(3);
    const answer = await store(images);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toContain('application/dicom+json');
    expect((answer.json() as Json)['00081199']?.Value).toHaveLength(images.length);
  });

  it('keeps the same image once, however often it is sent', async () => {
    const again = await store(images);
    expect(again.statusCode).toBe(200);
    const list = await test.app.inject({ url: `/api/cases/${caseId}/imaging`, headers: patient });
    const { studies } = list.json() as { studies: { instances: number }[] };
    expect(studies.reduce((sum, one) => sum + one.instances, 0)).toBe(images.length);
  });

  it('refuses another content under the same UID, and keeps the first', async () => {
    const [first] = images;
    if (!first) throw new Error('no image');
    const other = Buffer.from(first);
    other.writeUInt8(other.readUInt8(other.length - 1) ^ 1, other.length - 1);
    const answer = await store([other]);
    expect(answer.statusCode).toBe(409);
    expect(failuresIn(answer.body, '00081198')).toEqual([0x0111]);
  });

  it('keeps the good of a request beside the bad, with a reason for each', async () => {
    const id = await newCase('patient-1');
    const answer = await store(
      [Buffer.from('MZ this is a program'), ...images.slice(0, 2), Buffer.alloc(0)],
      patient,
      `/api/cases/${id}/dicomweb/studies`,
    );
    expect(answer.statusCode).toBe(202);
    expect((answer.json() as Json)['00081199']?.Value).toHaveLength(2);
    expect(failuresIn(answer.body, '0008119A')).toEqual([0xc000, 0xc000]);
  });

  it('refuses images of another study than the one in the address', async () => {
    const answer = await store(images.slice(0, 1), patient, `${base()}/studies/1.2.3`);
    expect(answer.statusCode).toBe(409);
    expect(failuresIn(answer.body, '00081198')).toEqual([0xa900]);
  });

  it('empties the preamble and leaves every other byte as it was', async () => {
    const id = await newCase('patient-1');
    const [first] = images;
    if (!first) throw new Error('no image');
    const armed = Buffer.from(first);
    armed.write('MZ\u0090\0', 0, 'latin1');
    const url = `/api/cases/${id}/dicomweb/studies`;
    expect((await store([armed], patient, url)).statusCode).toBe(200);
    const [study] = (await test.app.inject({ url, headers: patient })).json() as Json[];
    const uid = String(study?.['0020000D']?.Value?.[0]);
    const back = await test.app.inject({ url: `${url}/${uid}`, headers: patient });
    const boundary = /boundary=(\w+)/.exec(String(back.headers['content-type']))?.[1] ?? '';
    const start = back.rawPayload.indexOf('\r\n\r\n') + 4;
    const file = back.rawPayload.subarray(start, back.rawPayload.lastIndexOf(`\r\n--${boundary}--`));
    expect(file.subarray(0, 128).every((byte) => byte === 0)).toBe(true);
    expect(file.subarray(128).equals(armed.subarray(128))).toBe(true);
  });

  it('stops at the quota', async () => {
    const small = await testHouse({ instancesPerCase: 2 });
    const id = await small.house.database.transaction((tx) =>
      createCase(small.house, tx, {
        patientId: 'patient-1',
        language: 'en',
        basics: {
          caseType: 'knee-replacement',
          side: 'right',
          earlierSurgery: [],
          conservative: [],
          answers: {},
        },
      }),
    );
    const answer = await small.app.inject({
      method: 'POST',
      url: `/api/cases/${id}/dicomweb/studies`,
      headers: { ...patient, 'content-type': 'multipart/related; type="application/dicom"; boundary=here' },
      payload: multipart(images.slice(0, 3)),
    });
    await small.close();
    expect(answer.statusCode).toBe(202);
    expect(failuresIn(answer.body, '00081198')).toEqual([0xa700]);
  });

  it.each([
    ['form data', 'multipart/form-data; boundary=here', 415],
    ['JSON for DICOM', 'multipart/related; type="application/dicom+json"; boundary=here', 415],
    ['no boundary', 'multipart/related; type="application/dicom"', 415],
    ['a boundary that never comes', 'multipart/related; type="application/dicom"; boundary=elsewhere', 422],
  ])('refuses %s', async (_, type, status) => {
    const answer = await test.app.inject({
      method: 'POST',
      url: `${base()}/studies`,
      headers: { ...patient, 'content-type': type },
      payload: multipart(images.slice(0, 1)),
    });
    expect(answer.statusCode).toBe(status);
  });

  it('survives a sender that hangs up in the middle', async () => {
    const broken = Readable.from(
      (async function* () {
        yield multipart(images.slice(0, 1)).subarray(0, 2_000);
        throw new Error('hung up');
      })(),
    );
    const answer = await test.app
      .inject({
        method: 'POST',
        url: `${base()}/studies`,
        headers: { ...patient, 'content-type': 'multipart/related; type="application/dicom"; boundary=here' },
        payload: broken,
      })
      .catch((error: unknown) => error);
    expect(answer).toBeDefined();
    expect((await get('/studies')).statusCode).toBe(200);
  });
});

describe('asking', () => {
  it('answers studies, series and instances with their counts', async () => {
    const studies = (await get('/studies')).json() as Json[];
    const counted = studies.reduce((sum, one) => sum + Number(one['00201208']?.Value?.[0]), 0);
    expect(counted).toBe(images.length);
    const uid = String(studies[0]?.['0020000D']?.Value?.[0]);
    const series = (await get(`/studies/${uid}/series`)).json() as Json[];
    expect(series).toHaveLength(Number(studies[0]?.['00201206']?.Value?.[0]));
    const instances = (await get(`/studies/${uid}/instances`)).json() as Json[];
    expect(instances).toHaveLength(Number(studies[0]?.['00201208']?.Value?.[0]));
    expect(instances[0]?.['00080018']?.vr).toBe('UI');
  });

  it.each([
    ['Modality=MR', (one: Json) => one['00080060']?.Value?.[0] === 'MR'],
    ['00080060=DX', (one: Json) => one['00080060']?.Value?.[0] === 'DX'],
    ['SeriesDescription=*zzz*', () => false],
  ])('narrows by %s', async (query, holds) => {
    const all = (await get('/series')).json() as Json[];
    const found = (await get(`/series?${query}`)).json() as Json[];
    expect(found).toHaveLength(all.filter(holds).length);
    expect(found.every(holds)).toBe(true);
  });

  it('pages with limit and offset', async () => {
    const all = (await get('/instances')).json() as Json[];
    const paged = (await get('/instances?limit=2&offset=1')).json() as Json[];
    expect(paged).toEqual(all.slice(1, 3));
  });
});

describe('fetching', () => {
  const place = async (): Promise<string> => {
    const [one] = (await get('/instances')).json() as Json[];
    return String(one?.['00081190']?.Value?.[0]).replace(base(), '');
  };

  it('answers metadata with all attributes but the pixels', async () => {
    const [one] = (await get(`${await place()}/metadata`)).json() as Json[];
    expect(one?.['00280010']?.vr).toBe('US');
    expect(one?.['00100010']?.Value?.[0]).toHaveProperty('Alphabetic');
    expect(one?.['7FE00010']).toBeUndefined();
  });

  it('answers the samples of a frame as they were stored', async () => {
    const at = await place();
    const [meta] = (await get(`${at}/metadata`)).json() as Json[];
    const length =
      Number(meta?.['00280010']?.Value?.[0]) *
      Number(meta?.['00280011']?.Value?.[0]) *
      (Number(meta?.['00280100']?.Value?.[0]) / 8);
    const frame = await get(`${at}/frames/1`, {
      accept: 'multipart/related; type="application/octet-stream"; transfer-syntax=*',
    });
    expect(frame.statusCode).toBe(200);
    const start = frame.rawPayload.indexOf('\r\n\r\n') + 4;
    const pixels = frame.rawPayload.subarray(start, start + length);
    expect(images.some((file) => file.includes(pixels))).toBe(true);
  });

  it.each([
    ['/rendered', 'image/jpeg', 'ffd8'],
    ['/thumbnail', 'image/png', '8950'],
  ])('answers %s as %s', async (path, type, mark) => {
    const picture = await get(`${await place()}${path}`, { accept: type });
    expect(picture.headers['content-type']).toBe(type);
    expect(picture.rawPayload.subarray(0, 2).toString('hex')).toBe(mark);
  });

  it.each([
    ['/studies/1.2.3', 404],
    ['/studies/1.2.3/series/4/instances/5/frames/1', 404],
    ['/studies/nonsense/metadata', 422],
  ])('answers %s with %i', async (path, status) => {
    expect((await get(path)).statusCode).toBe(status);
  });

  it('answers 406 for a form it cannot give', async () => {
    const frame = await get(`${await place()}/frames/1`, { accept: 'multipart/related; type="video/mp4"' });
    expect(frame.statusCode).toBe(406);
  });

  it('answers 404 for a frame that is not there', async () => {
    expect((await get(`${await place()}/frames/99`)).statusCode).toBe(404);
  });
});

describe('whose images they are', () => {
  it.each([
    ['a stranger', {}, 401],
    ['someone else', as('patient-2'), 404],
    ['a coordinator without a second factor', as('staff', ['coordinator'], { secondFactor: false }), 403],
    ['a coordinator', as('staff', ['coordinator']), 200],
    ['an administrator', as('admin', ['administrator']), 403],
  ])('%s gets %#', async (_, headers, status) => {
    const answer = await test.app.inject({ url: `${base()}/studies`, headers });
    expect(answer.statusCode).toBe(status);
  });

  it('keeps who looked at which series in the record, once for a session that scrolls through it', async () => {
    const looked = async (): Promise<number> => test.house.database.$count(record);
    const [one] = (await get('/instances')).json() as Json[];
    const place = String(one?.['00081190']?.Value?.[0]).replace(base(), '');
    const before = await looked();
    const viewer = as('staff-2', ['coordinator']);
    for (let times = 0; times < 3; times++) await get(`${place}/frames/1`, viewer);
    expect(await looked()).toBe(before + 1);
    const [, series] = /series\/([\d.]+)/.exec(place) ?? [];
    const [latest] = await test.house.database.select().from(record).orderBy(desc(record.seq)).limit(1);
    expect(latest).toMatchObject({ actorId: 'staff-2', act: 'view-imaging', caseId, objectId: series });
  });
});
